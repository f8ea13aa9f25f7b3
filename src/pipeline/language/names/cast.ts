import { createRequire } from 'node:module';
import { slug } from './fold.ts';
import type { Gender } from './found.ts';
import { type Leader, leaders, surnameOf } from './leaders.ts';

/** Someone an article speaks of by name. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** The name's words, folded, in lower case. */
  readonly words: readonly string[];
  gender: Gender | undefined;
  /** On whose behalf the person acts; empty while unknown. */
  actors: readonly string[];
  /** Words of the person's offices. */
  readonly roles: Set<string>;
}

const load = createRequire(import.meta.url);
type GenderOf = (name: string) => 'male' | 'female' | 'unknown';
let genderOf: GenderOf | undefined;

/** The gender of a first name, by the package gender-detection-from-name; undefined where it has none. */
export function genderOfFirstName(name: string): Gender | undefined {
  genderOf ??= (load('gender-detection-from-name') as { getGender: GenderOf }).getGender;
  const found = genderOf(name);
  return found === 'male' ? 'm' : found === 'female' ? 'f' : undefined;
}

const MEN =
  /^(?:mr|sir|lord|king|prince|sultan|emir|sheikh|pope|herr|monsieur|spokesman|chairman|congressman|ayatollah|imam|mullah)\.?$/u;
const WOMEN =
  /^(?:mrs|ms|miss|lady|dame|baroness|queen|princess|madam|madame|mme|spokeswoman|chairwoman|congresswoman)\.?$/u;

/** The gender that a title tells. */
export function genderOfTitle(titles: Iterable<string>): Gender | undefined {
  for (const title of titles) {
    if (MEN.test(title)) return 'm';
    if (WOMEN.test(title)) return 'f';
  }
  return undefined;
}

/** Persons of one word kept apart: more are in no article. */
const NAMESAKES = 32;

/** The persons of one article, found again by any part of their names. */
export class Cast {
  readonly #people: Person[] = [];
  readonly #byId = new Map<string, Person>();
  /** Persons by every word of their names and aliases. */
  readonly #byWord = new Map<string, Person[]>();

  /** All persons, in the order of their introduction. */
  get people(): readonly Person[] {
    return this.#people;
  }

  /** Adds a person by name, or returns the one that is meant. */
  introduce(name: string, leader: Leader | undefined, titles: readonly string[]): Person {
    const words = (leader ? leader.id : slug(name)).split('-');
    const known = leader ? this.#byId.get(leader.id) : this.find(words);
    if (known && (leader || known.words.length >= words.length)) return known;
    const gender = leader
      ? leader.woman
        ? 'f'
        : 'm'
      : (genderOfTitle(titles) ?? (words.length > 1 ? genderOfFirstName(words[0]!) : undefined));
    const person: Person = {
      id: words.join('-'),
      name: leader?.name ?? name,
      words,
      gender,
      actors: [],
      roles: new Set(),
    };
    this.#people.push(person);
    this.#byId.set(person.id, person);
    const aliases = leader?.aliases.flatMap((alias) => slug(alias).split('-')) ?? [];
    for (const word of new Set([...words, ...aliases])) {
      const same = this.#byWord.get(word) ?? [];
      this.#byWord.set(word, [...same, person].slice(-NAMESAKES));
    }
    return person;
  }

  /** The person whom a name as written means: of several the last introduced. */
  named(name: string): Person | undefined {
    return this.bearers(name).at(-1);
  }

  /** All whom a name as written may mean, in the order of their introduction. */
  bearers(name: string): readonly Person[] {
    return this.#fitting(slug(name).split('-').filter(Boolean));
  }

  /** The person whom words of a name (lower case, folded) mean: the last introduced that they fit. */
  find(words: readonly string[]): Person | undefined {
    return this.#fitting(words).at(-1);
  }

  #fitting(words: readonly string[]): readonly Person[] {
    const fitting = (this.#byWord.get(words.at(-1) ?? '') ?? []).filter((person) => fits(words, person));
    const best = fitting.filter(({ words: full }) => full.length === words.length);
    return best.length > 0 ? best : fitting;
  }
}

function fits(short: readonly string[], { words, id }: Person): boolean {
  const tail = words.slice(-short.length);
  if (same(short, tail)) return true;
  const leader = leaders().byId.get(id);
  if (short.length === 1) {
    const surname = leader ? surnameOf(leader.name, leader.actor) : undefined;
    if (surname === short[0] || leader?.aliases.some((alias) => surnameOf(alias, leader.actor) === short[0]))
      return true;
    const isFamily = words[0]!.length <= 5 && words.length === 3 && FAMILY.has(words[0]!);
    return (
      words.length > 1 && words[0] === short[0] && (isFamily || (words.length <= 3 && !isCommon(words[0]!)))
    );
  }
  if (leader?.aliases.some((alias) => same(short, slug(alias).split('-')))) return true;
  return short[0] === words[0] && short.at(-1) === words.at(-1);
}

/** Korean and Chinese family names, which stand first. */
const FAMILY = new Set(
  'kim lee park choi choe jung chung jang chang cho jo kang yoon yun lim im han oh seo suh shin sin kwon hwang ahn an song hong yang ri rhee pak paek ryu yu moon ban roh no nam wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo wen xi jiang deng mao tang qin'.split(
    ' ',
  ),
);

/** A first name alone means a person only where few bear it. */
function isCommon(name: string): boolean {
  return genderOfFirstName(name) !== undefined;
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, i) => word === b[i]);
}
