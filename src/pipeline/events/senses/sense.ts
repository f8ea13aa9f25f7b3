import type { EventType } from '../../../model/event.ts';

/**
 * One meaning of a word in a construction. A row applies where every condition it names holds; of the rows that apply
 * the one with most conditions wins, then the earlier. Conditions are space-separated words or names of word classes
 * (`classes.ts`); `actor`, `person`, `place` ask for a reference of that kind, `known` for an actor that the clause itself names, `sovereign` for a state by its own name or its capital’s, `any` for any word, `none` for none.
 */
export interface Sense {
  readonly name: string;
  /** Lemmas that share this meaning. */
  readonly words: string;
  /** PLOVER type, or `null` where this construction tells of no event ("break the silence"). */
  readonly is: EventType | null;
  /** PLOVER mode, where the manual has one. */
  readonly mode?: string;
  readonly particle?: string;
  readonly object?: string;
  readonly subject?: string;
  /** A preposition and its complement: `with:actor` or, with any complement, `for`. One of several suffices. */
  readonly prep?: string;
  /** `to`, `that` or `ing`: the clause that follows; `not`: one with a negation ("decided not to"). */
  readonly complement?: string;
  /** Head word of the clause that follows ("refused to comment"). */
  readonly doing?: string;
  /** Type where the word is negated; with `is: null` the row counts only then ("never responded"). */
  readonly negated?: EventType;
  /** Words or classes that modify the word (adjective, compound, possessive). */
  readonly modifier?: string;
  /** For nouns: needs a light verb ("reached an agreement") or an actor among its arguments ("Iran's pledge"). */
  readonly weak?: boolean;
  /** For nouns: counts only where the article has told of such an act before ("the test"). */
  readonly again?: boolean;
  /** How arguments fill roles where the type's usual way does not fit. */
  readonly roles?: Roles;
  /** Actor that receives the act where no other is named (a veto is cast in the UN). */
  readonly toward?: string;
  readonly examples: readonly string[];
  readonly counterexamples?: readonly string[];
}

/**
 * `parties`: all named parties stand side by side; `undergoer`: the grammatical subject receives the act ("died in");
 * `topic`: what the object names is talked of, and only "with" leads to the other party;
 * `oneself`: the act falls on its doer's own side, so that no target is sought ("resigned", "enriched").
 */
export type Roles = 'parties' | 'undergoer' | 'topic' | 'oneself';
