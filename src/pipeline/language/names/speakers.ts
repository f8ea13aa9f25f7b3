import { SAYING } from './cues.ts';
import { type Found, found } from './found.ts';
import type { Line } from './line.ts';

const FIRST = new Set(['i', 'we', 'us', 'our', 'me', 'my', 'ours', 'myself', 'ourselves']);
/** Sentences over which a quotation goes on without naming its speaker again. */
const CARRIED = 3;

/** Gives "I" and "we" to whoever speaks: the sentence's own speaker, else the last one, else the next. */
export class Speakers {
  #last: { readonly found: Found; readonly line: number } | undefined;
  #subject: Found | undefined;

  /** The references of first persons in a line whose other references are given. */
  read(line: Line, others: readonly Found[]): Found[] {
    const own = speakerOf(line, others);
    if (own) this.#last = { found: own, line: line.index };
    const before = opensQuote(line) ? this.#subject : undefined;
    this.#subject = others.find((one) => one.subject && one.kind === 'person' && one.actors.length > 0);
    if (!own && before) this.#last = { found: before, line: line.index };
    const speaker =
      own ?? before ?? (this.#last && line.index - this.#last.line <= CARRIED ? this.#last.found : undefined);
    if (!speaker) return [];
    if (!own && this.#last) this.#last = { ...this.#last, line: line.index - 1 };
    const spoken: Found[] = [];
    line.lower.forEach((word, i) => {
      if (!FIRST.has(word) || (word === 'us' && line.words[i] === 'US')) return;
      const single = /^(?:i|me|my|myself)$/u.test(word);
      spoken.push(
        found(line, i, i + 1, {
          kind: single ? 'person' : speaker.kind === 'person' ? 'state' : speaker.kind,
          how: 'pronoun',
          id: single ? speaker.id : (speaker.actors[0] ?? null),
          actors: speaker.actors,
          people: single ? speaker.people : [],
        }),
      );
    });
    return spoken;
  }
}

/** A sentence that is quoted from its first word. */
function opensQuote(line: Line): boolean {
  return /^(?:["“]|``)/u.test(line.words[0] ?? '');
}

/** The subject of a verb of saying outside quotation marks, or what stands next to one. */
function speakerOf(line: Line, others: readonly Found[]): Found | undefined {
  const outside = others.filter(
    (one) => one.actors.length > 0 && one.kind !== 'place' && !isQuoted(line, one.head),
  );
  return (
    outside.find((one) => one.subject && isSaying(line, line.tokens[one.head]!.head)) ??
    beside(line, outside) ??
    outside.find((one) => line.lower[one.from - 1] === 'to' && line.lower[one.from - 2] === 'according')
  );
}

/** Who stands next to a verb of saying: the person, where a state is only part of the title. */
function beside(line: Line, outside: readonly Found[]): Found | undefined {
  const first = outside.find((one) => isSaying(line, one.to) || isSaying(line, one.from - 1));
  if (!first || first.kind === 'person') return first;
  return (
    outside.find(
      (one) =>
        one.kind === 'person' &&
        one.from >= first.to &&
        one.from - first.to <= 5 &&
        !line.lower.slice(first.to, one.from).includes(','),
    ) ?? first
  );
}

function isSaying(line: Line, i: number): boolean {
  const token = line.tokens[i];
  return token?.upos === 'VERB' && SAYING.has(token.lemma) && !isQuoted(line, i);
}

function isQuoted(line: Line, at: number): boolean {
  let open = false;
  for (let i = 0; i < at; i++) {
    const word = line.tokens[i]!.text;
    if (word === '“' || word === '``') open = true;
    else if (word === '”' || word === "''") open = false;
    else if (word === '"') open = !open;
  }
  return open;
}
