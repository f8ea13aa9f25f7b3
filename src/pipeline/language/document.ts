import type { NameKind } from '../../model/article.ts';
import type { CivilDate } from '../../model/day.ts';
import type { Place } from '../../model/event.ts';
import type { Span } from '../../model/span.ts';

/** A syntactic word by Universal Dependencies' conventions; offsets are into the article's text. */
export interface Token extends Span {
  readonly text: string;
  readonly lemma: string;
  /** Universal part of speech. */
  readonly upos: string;
  /** Penn tag. */
  readonly xpos: string;
  /** Index in the sentence of the word it depends on; −1 for the root. */
  readonly head: number;
  /** Universal dependency relation, with subtype (`nsubj:pass`). */
  readonly deprel: string;
  /** 0 … 1: how sure the parser is of `head` and `deprel`. */
  readonly sure: number;
}

/** One sentence with its dependency tree. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
  /** Ordinal of the paragraph it stands in. */
  readonly paragraph: number;
  /** Whether it is the article's own headline. */
  readonly headline: boolean;
  /** Whether it belongs to an entry of a chronicle ("3 May: Chad votes"), which tells the past in the present tense. */
  readonly chronicle?: boolean;
}

/** How a reference was resolved. */
export type ReferenceHow =
  | 'name' // "Russia", "Vladimir Putin", "the United Nations"
  | 'national' // "Russian", "Iranians"
  | 'capital' // "Moscow", "the Kremlin": a place that stands for its state
  | 'office' // "the Russian president", "Iran's foreign ministry"
  | 'definite' // "the president", "the group", "both sides"
  | 'act' // "the talks", "this attack": an act told before, with those who were party to it
  | 'pronoun'; // "he", "they"

/** Words that stand for someone or somewhere, resolved within the article. */
export interface Reference extends Span {
  /** Index of the sentence. */
  readonly sentence: number;
  /** Index in the sentence of the head word. */
  readonly head: number;
  readonly kind: NameKind;
  /** Id of what it names ("vladimir-putin", "RUS", "UN", "vienna"); `null` where it names nothing that has an id. */
  readonly id: string | null;
  /** On whose behalf it acts: ids of states, bodies, groups (several for "both sides"); empty for mere places. */
  readonly actors: readonly string[];
  /** Ids of the persons it stands for. */
  readonly people: readonly string[];
  /** Where it is, for places and states. */
  readonly place: Place | null;
  readonly how: ReferenceHow;
}

/** An article with its language worked out; what is mined for times and events. */
export interface Document {
  readonly id: string;
  readonly date: CivilDate;
  readonly title: string | null;
  readonly text: string;
  /** In order of the text; page furniture left out. */
  readonly sentences: readonly Sentence[];
  readonly noise: readonly Span[];
  /** In order of the text. */
  readonly references: readonly Reference[];
}
