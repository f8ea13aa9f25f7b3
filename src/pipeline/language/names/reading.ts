import { Acts } from './acts.ts';
import { officeBefore } from './allegiance.ts';
import type { Cast, Person } from './cast.ts';
import { isStateCode } from './countries.ts';
import { BODY_NOUNS, COMPANY, FACTION, GEOGRAPHY, OFFICES, STATE_ORGANS } from './cues.ts';
import { slug } from './fold.ts';
import { type Found, found, headWithTitles } from './found.ts';
import { usualName } from './gazetteer.ts';
import { nameOf } from './introduce.ts';
import { leaders } from './leaders.ts';
import type { Hit, Line } from './line.ts';
import { Memory } from './memory.ts';
import { nounAt } from './nouns.ts';
import { stateOfPassage } from './passage.ts';
import { countryOfPlace, isScene } from './places.ts';
import { countedAt, partiesAt, pronounAt } from './pronouns.ts';
import { placeNamed, placeOfState } from './registry.ts';
import type { Run } from './runs.ts';

/** One article being read from its first word to its last. */
export class Reading {
  readonly memory = new Memory();
  readonly #cast: Cast;
  readonly #acts = new Acts();
  /** The state named most, for what nothing nearer explains. */
  readonly main: string | undefined;
  #of: (Found | undefined)[] = [];
  #runs: readonly Run[] = [];
  /** Words of offices that stand right before their holder's name, and those that a comma parts from it. */
  readonly #titles = new Set<number>();
  readonly #apposed = new Map<number, Person>();
  /** The line read before, and which of its words stand for someone. */
  before: { readonly line: Line; readonly covered: (i: number) => boolean } | undefined;
  #lastHolders: Person[] = [];

  constructor(cast: Cast, lines: readonly Line[], runs: readonly (readonly Run[])[]) {
    this.#cast = cast;
    this.main = mainState(cast, lines, runs);
  }

  /** The references of the next line, in order. */
  read(line: Line, runs: readonly Run[]): Found[] {
    this.#of = new Array(line.tokens.length).fill(undefined);
    this.#runs = runs;
    this.#mark(line);
    const out: Found[] = [];
    const keep = (one: Found | undefined): number | undefined => {
      if (!one) return undefined;
      out.push(one);
      for (let i = one.from; i < one.to; i++)
        this.#of[i] = this.#of[i] && one.how === 'office' && i !== one.head ? this.#of[i] : one;
      this.memory.add(one, line);
      return one.to;
    };
    for (let i = 0; i < line.tokens.length; ) {
      const hit = line.hitAt[i]?.from === i ? line.hitAt[i] : undefined;
      const run = runs.find(({ from }) => from === i);
      if (hit) i = keep(this.#hit(line, hit)) ?? hit.to;
      else if (run && run.name < run.to && keep(this.#run(line, run))) i = run.to;
      else
        i =
          keep(
            compassAt(this, line, i) ??
              pronounAt(this, line, i) ??
              partiesAt(this, line, i) ??
              countedAt(line, i) ??
              nounAt(this, line, i),
          ) ?? i + 1;
    }
    const acts = line.tokens.flatMap((_, i) => (this.#of[i] ? [] : (this.#acts.at(line, i) ?? [])));
    this.#acts.learn(line, out);
    const of = this.#of;
    this.before = { line, covered: (i) => of[i] !== undefined };
    return [...out, ...acts];
  }

  /** The reference that covers a word of the line being read. */
  at(line: Line, i: number): Found | undefined {
    return i >= 0 && i < line.tokens.length ? this.#of[i] : undefined;
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

  /** Whom a name stands for that is still to be read: "supporters of Mr Lugo". */
  ahead(line: Line, at: number): Found | undefined {
    const run = this.#runs.find(({ from, to }) => from <= at && at < to);
    const person = run && this.#cast.find(slug(nameOf(line, run.name, run.to)).split('-'));
    return person && person.actors.length > 0
      ? found(line, run.name, run.to, { kind: 'person', how: 'name', actors: person.actors })
      : undefined;
  }

  #mark(line: Line): void {
    this.#titles.clear();
    this.#apposed.clear();
    for (const run of this.#runs) {
      const person =
        run.name < run.to ? this.#cast.find(slug(nameOf(line, run.name, run.to)).split('-')) : undefined;
      if (!person) continue;
      const { from, roles } = officeBefore(line, run.name);
      if (roles.length === 0) continue;
      const comma = line.words[run.name - 1] === ',';
      for (let i = from; i < run.name; i++) {
        if (comma) this.#apposed.set(i, person);
        else if (!line.hitAt[i]) this.#titles.add(i);
      }
    }
  }

  /** The person last named who holds an office of those words, for one of those actors where given. */
  holder(roles: readonly string[], actors: readonly string[] | undefined): Person | undefined {
    const wanted = roles.filter((role) => OFFICES.has(role) || SHADES.has(role));
    if (wanted.length === 0) return undefined;
    const untitled = wanted.join() === 'leader' && actors;
    if (untitled) {
      const leader = this.#lastHolders.findLast(
        ({ id, roles: held, actors: own }) =>
          leaders().byId.has(id) &&
          (held.size === 0 || held.has('leader') || LEADING.some((office) => held.has(office))) &&
          own.some((actor) => actors.includes(actor)),
      );
      if (leader) return leader;
    }
    return this.#lastHolders.findLast((person) => {
      if (actors && !person.actors.some((id) => actors.includes(id))) return false;
      return wanted.every(
        (role) =>
          person.roles.has(role) || (role === 'leader' && LEADING.some((office) => person.roles.has(office))),
      );
    });
  }

  #hit(line: Line, { from, to, sense }: Hit): Found | undefined {
    const { kind, id, actors, how, country, source } = sense;
    const name = nameOf(line, from, to);
    const before = line.words[from - 1] === "'s" ? from - 1 : from;
    const owner = ORGANS.has(name) ? this.at(line, before - 1) : undefined;
    if (owner?.kind === 'state' && owner.to === before)
      return found(line, from, to, { kind: 'state', how: 'office', id: owner.id, actors: owner.actors });
    if (source === 'media') return found(line, from, to, { kind, id, how });
    if (source === 'capital' || (source === 'seat' && isScene(line, from, to))) {
      const place = placeNamed(usualName(name), country);
      if (isScene(line, from, to))
        return found(line, from, to, { kind: 'place', id: place.id, how: 'name', place });
      return found(line, from, to, { kind: 'state', id: actors[0]!, how, actors, place });
    }
    if (kind === 'place') {
      const place = placeNamed(name, country);
      return found(line, from, to, { kind, id: place.id, how, place });
    }
    const place = whereIs(sense, name);
    return found(line, from, to, { kind, id, how, actors, place, many: isPlural(line, from, to, sense) });
  }

  #run(line: Line, run: Run): Found | undefined {
    const name = nameOf(line, run.name, run.to);
    const words = slug(name).split('-').filter(Boolean);
    const person = this.#cast.find(words);
    if (person) return this.#person(line, run, person);
    const here = this.memory.last((past) => past.kind === 'state' && past.scene)?.actors[0];
    const country = countryOfPlace(line, run.from, run.to, here);
    if (country !== undefined && run.titles.length === 0) {
      const place = placeNamed(nameOf(line, run.from, run.to), country);
      return found(line, run.from, run.to, { kind: 'place', how: 'name', id: place.id, place });
    }
    return this.#organ(line, run);
  }

  #person(line: Line, run: Run, person: Person): Found {
    if (person.actors.length === 0) person.actors = this.#actorsOf(line, run, person);
    person.count++;
    this.#lastHolders = [...this.#lastHolders.filter((other) => other !== person), person];
    const { from } = officeBefore(line, run.name);
    const head = headWithTitles(line, line.words[run.name - 1] === ',' ? run.name : from, run.name, run.to);
    return found(line, run.name, run.to, {
      kind: 'person',
      how: 'name',
      id: person.id,
      people: [person.id],
      actors: person.actors,
      gender: person.gender,
      head,
    });
  }

  /** A well-known person acts for whom the tables say; an office without a state belongs to the passage. */
  #actorsOf(line: Line, run: Run, person: Person): readonly string[] {
    const leader = leaders().byId.get(person.id);
    const minister = [...person.roles].some((role) => NATIONAL.has(role));
    if (leader) return [minister && leader.home ? leader.home : leader.actor];
    const official = [...person.roles].some((role) => GOVERNING.has(role));
    return official ? stateOfPassage(line, run.from, this.memory, this.main) : [];
  }

  /** Institutions named after no gazetteer: "the Interior Ministry" of the state before it or of the passage. */
  #organ(line: Line, run: Run): Found | undefined {
    const words = line.words.slice(run.from, run.to);
    if (words.some((word) => GEOGRAPHY.has(word))) {
      const place = placeNamed(nameOf(line, run.from, run.to), null);
      return found(line, run.from, run.to, { kind: 'place', how: 'name', id: place.id, place });
    }
    const name = nameOf(line, run.from, run.to);
    const short =
      words.length === 1 && BODY_NOUNS.has(words[0]!.toLowerCase())
        ? (this.memory.last(
            (past) => past.kind === 'body' && past.how === 'name' && past.lemma === words[0]!.toLowerCase(),
          ) ?? this.memory.last((past) => past.kind === 'body' && past.how === 'name'))
        : undefined;
    if (short)
      return found(line, run.from, run.to, {
        kind: 'body',
        how: 'definite',
        id: short.id,
        actors: short.actors,
      });
    const organ = words.some((word) => STATE_ORGANS.has(word));
    const owner = this.#ownerOf(line, run);
    if (organ) {
      const actors =
        owner?.actors ??
        (words.length === 1
          ? this.memory.again(new Set([words[0]!.toLowerCase()]), line, false)?.actors
          : undefined) ??
        (words.length > 1 || run.from < 2 || line.lower[run.from - 1] === 'the'
          ? stateOfPassage(line, run.from, this.memory, this.main)
          : []);
      return found(line, run.from, run.to, {
        kind: 'state',
        how: 'office',
        id: actors.length === 1 ? actors[0]! : null,
        actors,
      });
    }
    if (words.some((word) => FACTION.has(word)))
      return found(line, run.from, run.to, { kind: 'group', how: 'name', id: name, actors: [name] });
    if (words.length > 1 || words.some((word) => COMPANY.has(word) || /^\p{Lu}{2,}$/u.test(word)))
      return found(line, run.from, run.to, { kind: 'organisation', how: 'name', id: slug(name) });
    return undefined;
  }

  #ownerOf(line: Line, run: Run): Found | undefined {
    const before = this.at(line, line.words[run.from - 1] === "'s" ? run.from - 2 : run.from - 1);
    if (before && before.kind !== 'place' && before.actors.length > 0) return before;
    if (line.lower[run.to] !== 'of') return undefined;
    const hit = line.hitAt[line.lower[run.to + 1] === 'the' ? run.to + 2 : run.to + 1];
    return hit && hit.sense.actors.length > 0
      ? found(line, hit.from, hit.to, { kind: hit.sense.kind, how: 'name', actors: hit.sense.actors })
      : undefined;
  }
}

/** Organs that many states have besides the body that is usually meant. */
const ORGANS = new Set([
  'National Security Council',
  'Security Council',
  'General Assembly',
  'Council of Ministers',
  'Parliamentary Assembly',
  'Human Rights Council',
  'Republican Guard',
  'State Council',
  'Supreme National Security Council',
  'House of Representatives',
  'Joint Chiefs of Staff',
  'Central Command',
  'Foreign Office',
  'Home Office',
  'Defense Department',
  'Justice Department',
  'Senate',
  'Congress',
  'Red Crescent',
  'Red Cross',
  'Communist Party',
  'Diet',
]);

/** Words that tell two offices apart: the vice president is not the president. */
const SHADES = new Set([
  'vice',
  'deputy',
  'prime',
  'foreign',
  'defence',
  'defense',
  'interior',
  'finance',
  'opposition',
  'supreme',
  'crown',
]);
const LEADING = [
  'president',
  'premier',
  'prime',
  'king',
  'chancellor',
  'dictator',
  'ruler',
  'emir',
  'chief',
  'head',
  'sultan',
];
/** Offices that only states have. */
const NATIONAL = new Set(['prime', 'minister', 'premier', 'chancellor', 'taoiseach']);
const GOVERNING = new Set(
  'president premier minister secretary chancellor king queen prince spokesman spokeswoman spokesperson ambassador envoy general commander negotiator deputy governor senator lawmaker official prosecutor judge admiral colonel mayor adviser advisor emir sheikh chief leader undersecretary speaker diplomat'.split(
    ' ',
  ),
);

function isPlural(line: Line, from: number, to: number, sense: Hit['sense']): boolean {
  if (sense.actors.length > 1 || sense.source === 'crowd' || sense.kind === 'group') return true;
  return (
    sense.source === 'national' &&
    (line.words[to - 1]!.endsWith('s') || /^NNP?S$/u.test(line.tokens[to - 1]!.xpos)) &&
    to - from < 3
  );
}

/** Where a state or a breakaway region is; bodies and nationals are nowhere. */
function whereIs({ kind, id, country, source }: Hit['sense'], name: string): Found['place'] {
  if (country === null || source === 'national') return null;
  if (kind === 'state') return placeOfState(country);
  return id !== null && REGIONS_THAT_ACT.has(id) && name.endsWith(id) ? placeNamed(id, country) : null;
}

const REGIONS_THAT_ACT = new Set([
  'South Ossetia',
  'Abkhazia',
  'Transnistria',
  'Nagorno-Karabakh',
  'Northern Cyprus',
  'Somaliland',
  'Puntland',
  'Republika Srpska',
]);

/** "the North", "the South" of an article on Korea. */
function compassAt(reading: Reading, line: Line, i: number): Found | undefined {
  const code = line.words[i] === 'North' ? 'PRK' : line.words[i] === 'South' ? 'KOR' : undefined;
  const next = line.tokens[i + 1];
  if (!code || (next && next.upos === 'PROPN' && line.words[i + 1] !== "'s")) return undefined;
  const korean = reading.memory.last(({ actors }) => actors.includes('PRK') || actors.includes('KOR'));
  return (
    korean &&
    found(line, i, i + 1, { kind: 'state', how: 'name', id: code, actors: [code], place: placeOfState(code) })
  );
}

/** The state that hits and persons stand for most often, those of the first sentences counted twice. */
function mainState(
  cast: Cast,
  lines: readonly Line[],
  runs: readonly (readonly Run[])[],
): string | undefined {
  const counts = new Map<string, number>();
  const count = (actors: readonly string[], index: number) => {
    const [id] = actors;
    if (id !== undefined && actors.length === 1 && isStateCode(id))
      counts.set(id, (counts.get(id) ?? 0) + (index < 3 ? 2 : 1));
  };
  for (const line of lines) {
    for (const { sense } of line.hits) count(sense.actors, line.index);
    for (const run of runs[line.index]!)
      if (run.name < run.to)
        count(cast.find(slug(nameOf(line, run.name, run.to)).split('-'))?.actors ?? [], line.index);
  }
  let best: string | undefined;
  for (const [code, times] of counts) if (best === undefined || times > counts.get(best)!) best = code;
  return best;
}
