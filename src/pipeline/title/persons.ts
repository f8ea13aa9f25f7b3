import type { Document } from '../language/document.ts';
import { leaders } from '../language/names/leaders.ts';
import { spells } from './keyed.ts';
import { ofArticle } from './known.ts';
import { capital } from './morphology.ts';
import { FAMILY_FIRST, LEADERS, OFFICES, ROYALS } from './offices.ts';
import { STYLED, styled } from './style.ts';

/** How an article presents a person: by short name, and by the office that tells a stranger who it is. */
export interface Presented {
  /** A leader's family name or royal or papal style ("Putin", "Kim", "King Abdullah"), anyone else's full name. */
  readonly name: string;
  /** Whether the person leads a state, government or body, so that the name alone will do. */
  readonly leads: boolean;
  /** Any other office, in small letters ("foreign minister"). */
  readonly office: string | undefined;
  /** The name in full, as the article has it. */
  readonly full: string;
  /** The office, a leader's too, as it stands before a name in a headline ("PM", "ex-president", "rebel leader"). */
  readonly style: string | undefined;
}

/** Parts of a family name that are not written alone. */
const PARTICLE = /^(?:al|el|bin|ibn|ben|abu|abd|van|von|de|der|den|da|di|du|dos|la|le|ter|ten|st)$/i;
const COURTESY =
  /^(?:Mr|Mrs|Ms|Dr|Sir|Lord|Gen|General|Col|Colonel|Sen|Senator|Rep|Sheikh|Prof|Professor|Judge|Justice)\.?$/;
const SECOND_TO =
  /\b(?:vice|deputy|former|ex|acting|spokes\w+|adviser|advisor|aide|assistant|candidate)\b[ -]*(?:to )?(?:the )?$/i;
/** Characters before and after a name in which its bearer's office stands. */
const REACH = 70;

const knownIn = ofArticle(() => new Map<string, Presented>());

/** How an article presents a person it names. */
export function presented(document: Document, id: string): Presented {
  const known = knownIn(document);
  const found = known.get(id);
  if (found) return found;
  const one = present(document, id);
  known.set(id, one);
  return one;
}

function present(document: Document, id: string): Presented {
  const around = surroundings(document, id);
  const royal = firstOf(around, ({ before, own }) => ROYALS.exec(`${before}${own}`)?.[1]);
  const leads = around.some(({ words }) => words.some((text) => holds(text, LEADERS)));
  const short = leads || leaders().byId.has(id) ? familyName(document, id) : fullName(document, id);
  const office = firstOf(around, ({ words }) =>
    firstOf(words, (text) => OFFICES.exec(withoutPremiers(text))?.[0]),
  );
  return {
    name: royal && !short.startsWith(royal) ? `${royal} ${short}` : short,
    leads: leads || royal !== undefined || (office === undefined && leaders().byId.has(id)),
    office: office?.toLowerCase(),
    full: fullName(document, id),
    style: firstOf(around, styleIn),
  };
}

/** The first text that is made of any of some things. */
function firstOf<One>(all: readonly One[], made: (one: One) => string | undefined): string | undefined {
  for (const one of all) {
    const text = made(one);
    if (text) return text;
  }
  return undefined;
}

/** Words in which a prime minister is not taken for a minister. */
function withoutPremiers(text: string): string {
  return /prime/i.test(text) ? text.replace(/\bprime minister/gi, 'premier') : text;
}

/** The family name, unless another person of the article bears it: the name of a leader, whom a stranger knows by it. */
function familyName(document: Document, id: string): string {
  const alone = surname(document, id).replace(
    /^al-(?=(?:Assad|Gaddafi|Bashir|Maliki|Abadi|Sisi|Sharaa)$)/i,
    '',
  );
  return isShared(document, id, alone) ? fullName(document, id) : alone;
}

/** Whether a text names an office, and not that of a second or of someone before. */
function holds(text: string, offices: RegExp): boolean {
  const found = offices.exec(text);
  return found !== null && !SECOND_TO.test(text.slice(0, found.index));
}

/** The office that stands nearest a name, before it or between the commas after it. */
function styleIn({ words }: { readonly words: readonly string[] }) {
  return (
    styled(words[0]!, true) ??
    words
      .slice(2)
      .map((text) => styled(text, false))
      .find((style) => style)
  );
}

const mayTellOffice = spells(LEADERS, OFFICES, STYLED);

/** Some words that may tell an office; no words for others. */
function ifOffice(words: string): string {
  return mayTellOffice(words) ? words : '';
}

/** The words that run up to each name of a person and the name itself, and of these and what stands beside it between commas those that may tell an office. */
function surroundings({ references, text }: Document, id: string) {
  return references
    .filter(({ people, how }) => people.length === 1 && people[0] === id && how === 'name')
    .map(({ start, end }) => {
      const own = text.slice(start, end);
      const line = text
        .slice(Math.max(0, start - REACH), start)
        .split(/[.;:\n”"]\s/)
        .at(-1)!;
      const [ahead, segment] = line.split(', ').toReversed();
      const before = /(?:[\p{L}.’'-]+ ){0,5}$/u.exec(ahead!)?.[0] ?? '';
      const aside = ahead === '' && segment !== undefined ? segment : '';
      const after = /^, [^,.;\n]{0,60}/u.exec(text.slice(end, end + REACH))?.[0] ?? '';
      return { before, own, words: [before, own, aside, after].map(ifOffice) };
    });
}

/** A person's family name, as the article itself shortens the name where it does. */
function surname(document: Document, id: string): string {
  const names = namesOf(document, id);
  const full = names.toSorted((a, b) => b.split(' ').length - a.split(' ').length)[0];
  const whole = full ?? id.split('-').map(capital).join(' ');
  const words = whole.split(' ');
  const short = names.find((name) => /^\p{Lu}[\p{L}’'-]+$/u.test(name) && !LEADERS.test(name));
  if (words.length > 3) return short === words.at(-1) ? short! : whole;
  return short ?? (isWhole(document, id) ? whole : family(whole));
}

/**
 * States in whose names no part is a family name, or the first is, so that persons go by both or by the one that the
 * article takes ("Hun Manet", "Anwar Ibrahim", "Abiy Ahmed").
 */
const WHOLE: ReadonlySet<string> = new Set('KHM MYS IDN THA MMR LAO ETH ERI BTN MNG SOM'.split(' '));
/** States where the family name is the first; persons whose family is not known as one go by their whole name. */
const FIRST: ReadonlySet<string> = new Set('CHN TWN PRK KOR VNM'.split(' '));

/** Whether a person is not to be called by the last word of the name. */
function isWhole({ references }: Document, id: string): boolean {
  const state = references.find(
    ({ people, actors }) => people.length === 1 && people[0] === id && actors.length === 1,
  )?.actors[0];
  if (state === undefined) return false;
  const name = id.split('-')[0]!;
  return WHOLE.has(state) || (FIRST.has(state) && !FAMILY_FIRST.has(name));
}

/** Whether another person of the article bears the family name. */
function isShared(document: Document, id: string, name: string): boolean {
  return surnamesIn(document).some((one) => one.id !== id && one.surname === name);
}

/** Everybody in an article, by family name. */
const surnamesIn = ofArticle((document) => {
  const ids = new Set(document.references.flatMap(({ people }) => people));
  return [...ids].map((id) => ({ id, surname: surname(document, id) }));
});

function fullName(document: Document, id: string): string {
  const [longest] = namesOf(document, id).toSorted((a, b) => b.length - a.length);
  return longest ?? id.split('-').map(capital).join(' ');
}

function namesOf(document: Document, id: string): readonly string[] {
  return namesIn(document).get(id) ?? [];
}

/** The names of an article's persons in order of the text. */
const namesIn = ofArticle(({ references, text }): ReadonlyMap<string, readonly string[]> => {
  const names = new Map<string, string[]>();
  for (const { how, kind, people, start, end } of references) {
    const [id, more] = people;
    if (how !== 'name' || kind !== 'person' || id === undefined || more !== undefined) continue;
    const name = bare(text.slice(start, end));
    const own = names.get(id);
    if (own) own.push(name);
    else names.set(id, [name]);
  }
  return names;
});

/** A name without titles before it and possessive after it. */
function bare(name: string): string {
  const words = name
    .replace(/[’']s$/u, '')
    .replace(/\s+/g, ' ')
    .split(' ');
  const first = words.findIndex((word, i) => i === words.length - 1 || !COURTESY.test(word));
  return words.slice(first).join(' ');
}

function family(name: string): string {
  if (/ [IVX]+$/.test(name)) return name.replace(/^(?:Pope|King|Queen|Emperor|Patriarch) /, '');
  const words = name.split(' ');
  if (FAMILY_FIRST.has(words[0]!.toLowerCase()) && words.length > 1) return words[0]!;
  let at = words.length - 1;
  while (at > 1 && PARTICLE.test(words[at - 1]!)) at--;
  return words.slice(at).join(' ');
}
