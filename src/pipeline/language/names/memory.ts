import { choose } from './antecedent.ts';
import type { Found, Gender } from './found.ts';
import type { Line } from './line.ts';
import { pairOf } from './sides.ts';
import { joined } from './unions.ts';

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
    const union = last && joined(last, found, line, this.#unions.at(-1));
    if (union) this.#unions.push(union);
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

  /** The two or more that "both sides" or "the two leaders" stand for (`pairOf`). */
  pair(line: Line, at: number, human: boolean, count: number): Pick<Found, 'actors' | 'people'> | undefined {
    return pairOf({ all: this.#all, unions: this.#unions }, line, at, human, count);
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
