import type { Found, Gender } from './found.ts';
import type { Line } from './line.ts';
import { isCompanion, isSame, isSibling } from './siblings.ts';

/** How many sentences back a pronoun may reach. */
const REACH = 4;
/** References kept: who was named longer ago is not taken up any more, and no text costs more for being long. */
const KEPT = 256;

/** What an article has spoken of so far, nearest last. */
export class Memory {
  readonly #all: Found[] = [];
  /** Several mentioned as one: "Russia and China". */
  readonly #unions: Found[] = [];

  /** Remembers a reference; one that is joined to the last by "and" is remembered with it too. */
  add(found: Found, line: Line): void {
    const last = this.#all.at(-1);
    this.#all.push(found);
    if (this.#all.length > KEPT) this.#all.splice(0, KEPT / 2);
    if (this.#unions.length > KEPT) this.#unions.splice(0, KEPT / 2);
    if (last?.line !== line.index || last.to >= found.from) return;
    const between = line.lower.slice(last.to, found.from).filter((word) => !FILL.has(word));
    if (between.length > 0 && !between.every((word) => TITLES.test(word) || NUMBER.test(word))) return;
    if (!line.lower.slice(last.to, found.from).some((word) => JOINING.has(word))) return;
    const before = this.#unions.at(-1);
    const whole = before && before.line === last.line && before.to === last.to ? before : last;
    const actors = unique([...whole.actors, ...found.actors]);
    if (actors.length === 0 || (whole.kind === 'place') !== (found.kind === 'place')) return;
    this.#unions.push({
      ...found,
      from: whole.from,
      head: whole.head,
      actors,
      people: unique([...whole.people, ...found.people]),
      many: true,
      subject: whole.subject || found.subject,
    });
  }

  /** The person that "he" or "she" at word `at` of a line stands for. */
  person(line: Line, at: number, gender: Gender | undefined): Found | undefined {
    return this.#antecedent(
      line,
      at,
      (found) =>
        found.kind === 'person' &&
        !found.many &&
        (gender === undefined || found.gender === undefined || found.gender === gender),
    );
  }

  /** The state, body or group that "it" stands for. */
  thing(line: Line, at: number): Found | undefined {
    const holds = (found: Found) =>
      found.kind !== 'person' && found.actors.length === 1 && found.how !== 'national' && !found.many;
    return choose(this.#all, line, at, holds, REACH, 'nearest');
  }

  /** The state that "the country" stands for: where the article is set, not the one that acts on it in the same clause. */
  state(line: Line, at: number, main: string | undefined): Found | undefined {
    const isSubject = line.tokens[at]!.deprel.startsWith('nsubj');
    const holds = (found: Found) =>
      found.kind === 'state' &&
      found.id !== null &&
      found.actors.length === 1 &&
      found.how !== 'pronoun' &&
      found.how !== 'national';
    const actors = this.#all
      .filter((found) => found.line === line.index && found.subject)
      .flatMap((found) => found.actors);
    const home = this.#all.findLast(
      ({ actors: [id], kind, how }) => id === main && kind === 'state' && how !== 'pronoun',
    );
    if (!isSubject && home && main !== undefined && !actors.includes(main) && line.index - home.line <= 8)
      return home;
    return this.#all.findLast(
      (found) =>
        found.to <= (found.line === line.index ? at : found.to) &&
        line.index - found.line <= 4 &&
        holds(found) &&
        (isSubject || !actors.includes(found.actors[0]!)),
    );
  }

  /** Those that "they" stands for. */
  several(line: Line, at: number): Found | undefined {
    const isMany = (found: Found) => found.many && found.actors.length > 0;
    const pool = [...this.#all, ...this.#unions].sort(
      (a, b) => a.line - b.line || a.from - b.from || b.to - a.to,
    );
    const many = choose(pool, line, at, isMany, 1);
    const subject = line.tokens[at]!.deprel.startsWith('nsubj');
    const whole = subject && many && this.#unions.find((one) => one.line === many.line && one.to === many.to);
    return (
      (whole || many) ??
      choose(
        this.#all,
        line,
        at,
        (found) => found.kind !== 'person' && found.actors.length > 0 && found.how !== 'national',
        1,
      )
    );
  }

  /** The two or more that "both sides" or "the two leaders" stand for: those named together just before, else those spoken of most; `human` asks for persons. */
  pair(line: Line, at: number, human: boolean, count: number): Pick<Found, 'actors' | 'people'> | undefined {
    const verb = line.tokens.slice(0, at).findLast(({ upos }) => upos === 'VERB')?.lemma ?? '';
    const isSubject =
      line.tokens.slice(at, at + 4).some(({ deprel }) => deprel.startsWith('nsubj')) && !URGING.has(verb);
    const apart = (found: Found) => !isSubject && found.line === line.index && found.subject;
    const beside = isSubject ? this.#named(line, at) : [];
    if (beside.length === count && (!human || beside.every(({ people }) => people.length === 1)))
      return {
        actors: beside.map(({ actors: [id] }) => id!),
        people: human ? beside.flatMap(({ people }) => people) : [],
      };
    const union = [...this.#unions, ...this.#all]
      .sort((a, b) => a.line - b.line || a.from - b.from)
      .findLast(
        (found) =>
          !apart(found) &&
          line.index - found.line <= 1 &&
          found.actors.length === count &&
          (!human || found.people.length === count),
      );
    if (union) return { actors: union.actors, people: human ? union.people : [] };
    const weights = new Map<string, { weight: number; person: string | undefined }>();
    for (const found of this.#all) {
      const id = found.actors[0];
      if (
        id === undefined ||
        found.actors.length !== 1 ||
        found.kind === 'place' ||
        apart(found) ||
        (human && found.people.length !== 1)
      )
        continue;
      const before = weights.get(id);
      const weight = (found.subject ? 2 : 1) / (1 + line.index - found.line);
      weights.set(id, { weight: (before?.weight ?? 0) + weight, person: found.people[0] ?? before?.person });
    }
    const best = [...weights].sort(([, a], [, b]) => b.weight - a.weight).slice(0, count);
    if (best.length < count) return human ? this.pair(line, at, false, count) : undefined;
    return {
      actors: best.map(([id]) => id),
      people: human ? best.flatMap(([, { person }]) => person ?? []) : [],
    };
  }

  /** Those with one actor each, every actor once, that a line names before a word. */
  #named(line: Line, at: number): Found[] {
    const found = new Map<string, Found>();
    for (const each of this.#all) {
      const [id] = each.actors;
      const plain = each.kind !== 'place' && each.how !== 'national' && each.how !== 'pronoun';
      if (each.line !== line.index || each.to > at || !plain || id === undefined || each.actors.length > 1)
        continue;
      if (!found.has(id)) found.set(id, each);
    }
    return [...found.values()];
  }

  /** The last reference that holds what is asked. */
  last(holds: (found: Found) => boolean): Found | undefined {
    for (let i = this.#all.length - 1; i >= 0; i--) if (holds(this.#all[i]!)) return this.#all[i];
    return undefined;
  }

  /** The last reference whose head is one of those words (lemmas). */
  again(lemmas: ReadonlySet<string>, line: Line, many: boolean): Found | undefined {
    return this.#all.findLast(
      (found) =>
        found.many === many &&
        line.index - found.line <= 8 &&
        found.actors.length > 0 &&
        found.how !== 'pronoun' &&
        lemmas.has(found.lemma),
    );
  }

  /** References of one line, in order. */
  of(line: number): readonly Found[] {
    return this.#all.filter((found) => found.line === line);
  }

  #antecedent(line: Line, at: number, holds: (found: Found) => boolean): Found | undefined {
    return choose(this.#all, line, at, holds, REACH);
  }
}

const FILL = new Set([
  'the',
  ',',
  'and',
  '&',
  'or',
  'both',
  'a',
  'an',
  "'s",
  'his',
  'her',
  'its',
  'their',
  'counterpart',
  'with',
  'as',
  'well',
]);
/** Verbs by which one moves others to act. */
const URGING = new Set(
  'urge ask call press invite tell order warn encourage mediate help persuade want push pressure beg advise allow force invite appeal bring'.split(
    ' ',
  ),
);
/** "The United States and 16 European countries". */
const NUMBER = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|other)$/u;
const JOINING = new Set(['and', '&', 'or', 'with']);
const TITLES =
  /^(?:president|prime|minister|secretary|foreign|of|state|leader|king|chancellor|premier|king|defence|defense|vice|deputy|mr\.?|mrs\.?|ms\.?)$/u;

/**
 * Within the sentence the nearest subject before the pronoun, else the first (for things the nearest) that fits; then, sentence by sentence
 * backwards, the subject, else the first that fits (Hobbs 1978: left to right, nearest sentence first).
 */
function choose(
  pool: readonly Found[],
  line: Line,
  at: number,
  holds: (found: Found) => boolean,
  reach: number,
  order: 'first' | 'nearest' = 'first',
): Found | undefined {
  const siblings = pool.filter(
    (found) => found.line === line.index && (isSibling(line, found, at) || isCompanion(line, found, at)),
  );
  const apart = (found: Found) => !siblings.some((one) => isSame(one, found));
  const here = pool.filter(
    (found) => found.line === line.index && found.to <= at && holds(found) && apart(found),
  );
  const apt = here.filter(({ possessive }) => !possessive);
  const own = here.findLast(({ subject }) => subject) ?? apt.at(order === 'first' ? 0 : -1) ?? here[0];
  if (own) return own;
  for (let back = 1; back <= reach; back++) {
    const there = pool.filter((found) => found.line === line.index - back && holds(found) && apart(found));
    const best =
      there.find(({ subject }) => subject) ?? there.find(({ possessive }) => !possessive) ?? there[0];
    if (best) return best;
  }
  return undefined;
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
