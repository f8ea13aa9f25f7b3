import { slug } from './fold.ts';
import { Phrases } from './phrases.ts';
import { LEADERS } from './tables/leaders/index.ts';

/** A well-known person with whom they act for. */
export interface Leader {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly actor: string;
  /** The country whose minister the head of a body was; `null` where none is known. */
  readonly home: string | null;
  readonly woman: boolean;
}

interface Index {
  readonly phrases: Phrases<Leader>;
  readonly bySurname: ReadonlyMap<string, readonly Leader[]>;
  readonly byId: ReadonlyMap<string, Leader>;
}

let index: Index | undefined;

/** The table of leaders, by phrase, surname and id; read when first asked for. */
export function leaders(): Index {
  index ??= read();
  return index;
}

function read(): Index {
  const phrases = new Phrases<Leader>();
  const bySurname = new Map<string, Leader[]>();
  const byId = new Map<string, Leader>();
  const add = (entry: string, actor: string, woman: boolean) => {
    const home = /@([A-Z]{3})/u.exec(entry)?.[1] ?? null;
    const [name = '', ...aliases] = entry.replace(/@[A-Z]{3}/u, '').split('/');
    const leader = { id: slug(name), name, aliases, actor, home, woman };
    if (!byId.has(leader.id)) byId.set(leader.id, leader);
    for (const spelling of [name, ...aliases].flatMap(spellings)) phrases.add(spelling, leader);
    for (const surname of new Set([name, ...aliases].map((full) => surnameOf(full, actor)))) {
      const same = bySurname.get(surname);
      if (same) same.push(leader);
      else bySurname.set(surname, [leader]);
    }
  };
  for (const { actor, men, women } of LEADERS) {
    for (const entry of men.split(', ')) add(entry, actor, false);
    for (const entry of women?.split(', ') ?? []) add(entry, actor, true);
  }
  return { phrases, bySurname, byId };
}

/** Korean and Chinese given names are written "Jong-un", "Jong-Un" and "Jong Un"; Arabic articles big, small or not at all. */
function spellings(name: string): string[] {
  const parts = /^(\p{L}+ \p{L}+)-(\p{Ll})(\p{L}*)$/u.exec(name);
  if (parts)
    return [
      name,
      `${parts[1]}-${parts[2]!.toUpperCase()}${parts[3]}`,
      `${parts[1]} ${parts[2]!.toUpperCase()}${parts[3]}`,
    ];
  if (!/ (?:al|el)-/u.test(name)) return [name];
  return [
    name,
    name.replace(/ (al|el)-/u, ' '),
    name.replace(/ al-/u, ' Al-'),
    name.replace(/ al-/u, ' al '),
  ];
}

const FAMILY_FIRST = new Set(['CHN', 'PRK', 'KOR', 'SGP']);
const PARTICLE = /^(?:al|el|bin|ben|von|van|de|der|den|da|dos|del|di|la|le)$/u;

/** The part of a name by which its bearer is called, folded and in lower case. */
export function surnameOf(name: string, actor: string): string {
  const words = slug(name).split('-');
  const given = name.replace(/^(?:King|Queen|Prince|Princess|Pope|Sheikh|Crown|Lord|Emperor) /u, '');
  if (given !== name) return slug(name);
  if (FAMILY_FIRST.has(actor) || /^\p{L}+ \p{L}+-\p{Ll}+$/u.test(name)) return words[0]!;
  const at = words.findIndex((word, i) => i > 0 && PARTICLE.test(word));
  const last = at < 0 ? words.slice(-1) : words.slice(words[at] === 'al' || words[at] === 'el' ? at + 1 : at);
  return last.filter((word) => !/^(?:jr|sr|ii|iii)$/u.test(word)).join('-') || words.at(-1)!;
}
