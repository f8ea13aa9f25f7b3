import { Acts } from './acts.ts';
import { officeBefore } from './allegiance.ts';
import type { Cast, Person } from './cast.ts';
import { type Found, found, headWithTitles } from './found.ts';
import { compassAt, hitFound } from './hits.ts';
import { actorOfLeader, governs, Holders } from './holders.ts';
import type { Line } from './line.ts';
import { Memory } from './memory.ts';
import { nounAt } from './nouns.ts';
import { organAt } from './organs.ts';
import { stateOfPassage } from './passage.ts';
import { countryOfPlace } from './places.ts';
import { countedAt, partiesAt, pronounAt } from './pronouns.ts';
import { placeNamed } from './registry.ts';
import { nameOf, type Run } from './runs.ts';
import { stateOfTitle } from './titles.ts';

/** One article being read from its first word to its last. */
export class Reading {
  readonly memory = new Memory();
  /** The state named most, for what nothing nearer explains. */
  readonly main: string | undefined;
  /** The state whose dateline the article bears, for offices of which no word says whose they are. */
  readonly #home: string | undefined;
  /** The line read before, and which of its words stand for someone. */
  before: { readonly line: Line; readonly covered: (i: number) => boolean } | undefined;
  readonly #cast: Cast;
  readonly #acts = new Acts();
  readonly #holders = new Holders();
  /** References by the words of the line being read. */
  #of: (Found | undefined)[] = [];
  #runs: readonly Run[] = [];
  /** Whom the article calls by a name that several bear. */
  readonly #usual = new Map<string, Person>();
  /** Words of offices that stand right before their holder's name, and those that a comma parts from it. */
  readonly #titles = new Set<number>();
  readonly #apposed = new Map<number, Person>();

  constructor(cast: Cast, main: string | undefined, home: string | undefined = undefined) {
    this.#cast = cast;
    this.main = main;
    this.#home = home;
  }

  /** The references of the next line; those of acts come last. */
  read(line: Line, runs: readonly Run[]): Found[] {
    const of: (Found | undefined)[] = new Array(line.tokens.length).fill(undefined);
    this.#of = of;
    this.#runs = runs;
    this.#mark(line);
    const out: Found[] = [];
    for (let i = 0; i < line.tokens.length; ) {
      const one = this.#next(line, i);
      if (one) out.push(this.#keep(one, line));
      i = one?.to ?? line.hitAt[i]?.to ?? i + 1;
    }
    const acts = line.tokens.flatMap((_, i) => (of[i] ? [] : (this.#acts.at(line, i) ?? [])));
    this.#acts.learn(line, out);
    this.before = { line, covered: (i) => of[i] !== undefined };
    return [...out, ...acts];
  }

  /** The reference that covers a word of the line being read. */
  at(line: Line, i: number): Found | undefined {
    return i >= 0 && i < line.tokens.length ? this.#of[i] : undefined;
  }

  /** The reference of an acting noun ahead of what was read. */
  noun(line: Line, i: number): Found | undefined {
    return nounAt(this, line, i);
  }

  /** Whether a word is part of the title before a name, and so no reference of its own. */
  isTitle(i: number): boolean {
    return this.#titles.has(i);
  }

  /** Whether a proper name that no gazetteer knows begins at a word. */
  opensName(i: number): boolean {
    return this.#runs.some(({ from, name, to }) => from === i && name === i && name < to);
  }

  /** The person whose name follows a phrase of office after a comma. */
  apposed(i: number): Person | undefined {
    return this.#apposed.get(i);
  }

  /** The person last named who holds an office of those words, for one of those actors where given. */
  holder(roles: readonly string[], actors: readonly string[] | undefined): Person | undefined {
    return this.#holders.holder(roles, actors);
  }

  /** Whom a name stands for that is still to be read: "supporters of Mr Lugo". */
  ahead(line: Line, at: number): Found | undefined {
    const run = this.#runs.find(({ from, to }) => from <= at && at < to);
    const person = run && this.#whom(line, run);
    if (!person || person.actors.length === 0) return undefined;
    return found(line, run.name, run.to, { kind: 'person', how: 'name', actors: person.actors });
  }

  #next(line: Line, i: number): Found | undefined {
    const hit = line.hitAt[i];
    if (hit) return hitFound(this, line, hit);
    const run = this.#runs.find(({ from }) => from === i);
    const named = run && run.name < run.to ? this.#named(line, run) : undefined;
    return (
      named ??
      compassAt(this, line, i) ??
      pronounAt(this, line, i) ??
      partiesAt(this, line, i) ??
      countedAt(line, i) ??
      nounAt(this, line, i)
    );
  }

  /** Remembers a reference; within a phrase of office the names keep their own words. */
  #keep(one: Found, line: Line): Found {
    for (let i = one.from; i < one.to; i++)
      if (!this.#of[i] || one.how !== 'office' || i === one.head) this.#of[i] = one;
    this.memory.add(one, line);
    return one;
  }

  #mark(line: Line): void {
    this.#titles.clear();
    this.#apposed.clear();
    for (const run of this.#runs) {
      const person = run.name < run.to ? this.#whom(line, run) : undefined;
      const office = person && officeBefore(line, run.name);
      if (!office || office.roles.length === 0) continue;
      const comma = line.words[run.name - 1] === ',';
      for (let i = office.from; i < run.name; i++) {
        if (comma) this.#apposed.set(i, person);
        else if (!line.hitAt[i]) this.#titles.add(i);
      }
    }
  }

  /**
   * Whom a run names: of several with that name the one whom the article has called by it before, else the last that was
   * a subject, else the last spoken of, else the first of the article.
   */
  #whom(line: Line, run: Run): Person | undefined {
    const name = nameOf(line, run.name, run.to);
    const bearers = this.#cast.bearers(name);
    if (bearers.length < 2) return bearers[0];
    if (run.titles.length > 0) return this.#likeliest(bearers);
    const usual = this.#usual.get(name) ?? this.#likeliest(bearers);
    this.#usual.set(name, usual);
    return usual;
  }

  #likeliest(bearers: readonly Person[]): Person {
    const isOne = ({ kind, people: [id], many }: Found) =>
      kind === 'person' && !many && bearers.some((person) => person.id === id);
    const last = this.memory.last((past) => isOne(past) && past.subject) ?? this.memory.last(isOne);
    return bearers.find(({ id }) => id === last?.people[0]) ?? bearers[0]!;
  }

  #named(line: Line, run: Run): Found | undefined {
    const person = this.#whom(line, run);
    if (person) return this.#person(line, run, person);
    const here = this.memory.last((past) => past.kind === 'state' && past.scene)?.actors[0];
    const country = countryOfPlace(line, run.from, run.to, here);
    if (country === undefined || run.titles.length > 0) return organAt(this, line, run);
    const place = placeNamed(nameOf(line, run.from, run.to), country);
    return found(line, run.from, run.to, { kind: 'place', how: 'name', id: place.id, place });
  }

  #person(line: Line, run: Run, person: Person): Found {
    if (person.actors.length === 0) person.actors = this.#actorsOf(line, run, person);
    this.#holders.meet(person);
    const { id, actors, gender } = person;
    const from = line.words[run.name - 1] === ',' ? run.name : officeBefore(line, run.name).from;
    const head = headWithTitles(line, from, run.name, run.to);
    return found(line, run.name, run.to, {
      kind: 'person',
      how: 'name',
      id,
      people: [id],
      actors,
      gender,
      head,
    });
  }

  /** A well-known person acts for whom the tables say; an office without a state belongs to the passage. */
  #actorsOf(line: Line, run: Run, person: Person): readonly string[] {
    const actor = actorOfLeader(person);
    if (actor !== undefined) return [actor];
    if (!governs(person)) return [];
    return (
      stateOfTitle(line, run.name, this.main) ??
      stateOfPassage(line, run.from, this.memory, this.main, this.#home)
    );
  }
}
