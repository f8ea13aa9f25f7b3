import type { NameKind } from '../../../model/article.ts';
import type { Place } from '../../../model/event.ts';
import type { ReferenceHow } from '../document.ts';
import { LOCATIVE } from './cues.ts';
import type { Line } from './line.ts';

/** A reference while an article is being read, with what later words may agree with. */
export interface Found {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly kind: NameKind;
  readonly id: string | null;
  readonly actors: readonly string[];
  readonly people: readonly string[];
  readonly place: Place | null;
  readonly how: ReferenceHow;
  readonly gender: Gender | undefined;
  /** Spoken of as "they". */
  readonly many: boolean;
  /** Lemma of the head, in lower case. */
  readonly lemma: string;
  /** Only owner of what is spoken of: "Serbia's ministers". */
  readonly possessive: boolean;
  /** Where something takes place: "in Georgia". */
  readonly scene: boolean;
  /** Subject of its clause. */
  readonly subject: boolean;
}

/** Grammatical gender of a person. */
export type Gender = 'm' | 'f';

/** What a reference must say for itself; the rest is read from the sentence. */
export type Draft = Pick<Found, 'kind' | 'how'> & Partial<Found>;

/** A reference to words `from` up to `to` of a line. */
export function found(line: Line, from: number, to: number, draft: Draft): Found {
  const head = draft.head ?? headOf(line, from, to);
  return {
    id: null,
    actors: [],
    people: [],
    place: null,
    gender: undefined,
    many: false,
    ...draft,
    line: line.index,
    from,
    to,
    head,
    lemma: line.tokens[head]!.lemma.toLowerCase(),
    possessive: line.words[to] === "'s" || line.words[to] === "'",
    scene:
      LOCATIVE.has(line.lower[from - 1] ?? '') ||
      (line.lower[from - 1] === 'the' && LOCATIVE.has(line.lower[from - 2] ?? '')),
    subject: isSubject(line, head),
  };
}

/** Subject of a clause, alone or as one of several. */
function isSubject(line: Line, head: number): boolean {
  let token = line.tokens[head]!;
  for (let steps = 0; steps < 4 && token.head >= 0 && /^(?:conj|flat)/u.test(token.deprel); steps++)
    token = line.tokens[token.head]!;
  return token.deprel.startsWith('nsubj');
}

/** The word on which a name with its titles hangs: a title, where the parse took it for the head. */
export function headWithTitles(line: Line, from: number, name: number, to: number): number {
  let head = headOf(line, name, to);
  for (let up = line.tokens[head]!.head; up >= from && up < name; up = line.tokens[head]!.head) head = up;
  return line.hitAt[head] ? headOf(line, name, to) : head;
}

const ARGUMENT = /^(?:nsubj|obj|iobj|obl|nmod|root|conj|appos|compound|amod)/u;

/** The word of a span on which the others hang: its head lies outside. */
function headOf(line: Line, from: number, to: number): number {
  let last = to - 1;
  for (let i = from; i < to; i++) {
    const { head, deprel, upos } = line.tokens[i]!;
    if ((head >= from && head < to) || upos === 'PUNCT') continue;
    if (ARGUMENT.test(deprel)) return i;
    last = i;
  }
  return last;
}
