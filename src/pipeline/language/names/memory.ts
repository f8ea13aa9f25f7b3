import type { Found, Gender } from './found.ts';
import type { Line } from './line.ts';

/** How many sentences back a pronoun may reach. */
const REACH = 4;

/** What an article has spoken of so far, nearest last. */
export class Memory {
  readonly #all: Found[] = [];
  /** Several mentioned as one: "Russia and China". */
  readonly #unions: Found[] = [];

  /** Remembers a reference; one that is joined to the last by "and" is remembered with it too. */
  add(found: Found, line: Line): void {
    const last = this.#all.at(-1);
    this.#all.push(found);
    if (last?.line !== line.index || last.to >= found.from) return;
    const between = line.lower.slice(last.to, found.from).filter((word) => !FILL.has(word));
    if (between.length > 0 && !between.every((word) => TITLES.test(word))) return;
    if (!line.lower.slice(last.to, found.from).some((word) => JOINING.has(word))) return;
    const before = this.#unions.at(-1);
    const whole = before && before.line === last.line && before.to === last.to ? before : last;
    const actors = unique([...whole.actors, ...found.actors]);
    if (actors.length === 0 || (whole.kind === 'place') !== (found.kind === 'place')) return;
    this.#unions.push({ ...found, from: whole.from, actors, people: unique([...whole.people, ...found.people]), many: true, subject: whole.subject || found.subject });
  }

  /** The person that "he" or "she" at word `at` of a line stands for. */
  person(line: Line, at: number, gender: Gender | undefined): Found | undefined {
    return this.#antecedent(line, at, (found) => found.kind === 'person' && !found.many && (gender === undefined || found.gender === undefined || found.gender === gender));
  }

  /** The state, body or group that "it" stands for. */
  thing(line: Line, at: number): Found | undefined {
    return this.#antecedent(line, at, (found) => found.kind !== 'person' && found.actors.length === 1 && found.how !== 'national' && !found.many);
  }

  /** Those that "they" stands for. */
  several(line: Line, at: number): Found | undefined {
    const isMany = (found: Found) => found.many && found.actors.length > 0;
    const pool = [...this.#all, ...this.#unions].sort((a, b) => a.line - b.line || a.from - b.from || b.to - a.to);
    return choose(pool, line, at, isMany, 1) ?? choose(this.#all, line, at, (found) => found.kind !== 'person' && found.actors.length > 0 && found.how !== 'national', 1);
  }

  /** The two or more that "both sides" or "the two leaders" stand for; `human` asks for persons. */
  pair(line: Line, human: boolean, count: number): Pick<Found, 'actors' | 'people'> | undefined {
    const union = this.#unions.filter((found) => line.index - found.line <= 2 && found.actors.length === count && (!human || found.people.length > 0)).at(-1);
    const actors: string[] = [];
    const people: string[] = [];
    for (let i = this.#all.length - 1; i >= 0 && actors.length < count; i--) {
      const found = this.#all[i]!;
      if (union && found.line === union.line && found.from <= union.to) return union;
      if (found.actors.length !== 1 || found.kind === 'place' || actors.includes(found.actors[0]!)) continue;
      if (human && found.kind !== 'person') continue;
      actors.unshift(found.actors[0]!);
      people.unshift(...found.people);
    }
    if (actors.length === count) return { actors, people: human ? people : [] };
    return human ? this.pair(line, false, count) : union;
  }

  /** The last reference that holds what is asked. */
  last(holds: (found: Found) => boolean): Found | undefined {
    for (let i = this.#all.length - 1; i >= 0; i--) if (holds(this.#all[i]!)) return this.#all[i];
    return undefined;
  }

  /** References of one line, in order. */
  of(line: number): readonly Found[] {
    return this.#all.filter((found) => found.line === line);
  }

  #antecedent(line: Line, at: number, holds: (found: Found) => boolean): Found | undefined {
    return choose(this.#all, line, at, holds, REACH);
  }
}

const FILL = new Set(['the', ',', 'and', '&', 'or', 'both', 'a', 'an', "'s", 'his', 'her', 'its', 'their', 'counterpart', 'with', 'as', 'well']);
const JOINING = new Set(['and', '&', 'or', 'with']);
const TITLES = /^(?:president|prime|minister|secretary|foreign|of|state|leader|king|chancellor|premier|king|defence|defense|vice|deputy|mr\.?|mrs\.?|ms\.?)$/u;

/**
 * Within the sentence the nearest subject before the pronoun, else the first that fits; then, sentence by sentence
 * backwards, the subject, else the first that fits (Hobbs 1978: left to right, nearest sentence first).
 */
function choose(pool: readonly Found[], line: Line, at: number, holds: (found: Found) => boolean, reach: number): Found | undefined {
  const here = pool.filter((found) => found.line === line.index && found.to <= at && holds(found) && !isSibling(line, found, at));
  const own = here.findLast(({ subject }) => subject) ?? here[0];
  if (own) return own;
  for (let back = 1; back <= reach; back++) {
    const there = pool.filter((found) => found.line === line.index - back && holds(found));
    const best = there.find(({ subject }) => subject) ?? there[0];
    if (best) return best;
  }
  return undefined;
}

/** An object is not its own subject: "Putin met him". */
function isSibling(line: Line, found: Found, at: number): boolean {
  const token = line.tokens[at]!;
  if (!/^(?:obj|iobj|obl)/u.test(token.deprel)) return false;
  const other = line.tokens[found.head]!;
  return other.head === token.head && other.deprel.startsWith('nsubj');
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
