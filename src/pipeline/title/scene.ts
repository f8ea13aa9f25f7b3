import type { Frame } from '../events/frame.ts';
import { dependentsBy, inOrder, remembered, type Tree } from '../events/tree.ts';
import type { Document, Reference, Sentence, Token } from '../language/document.ts';
import type { Act } from './act.ts';

/** One sentence with an act in it, and ways to look around its tree. */
export class Scene {
  readonly document: Document;
  readonly frame: Frame;
  readonly act: Act;
  readonly tokens: readonly Token[];
  /** Whether the sentence is a headline written With Most Words Capitalised. */
  readonly titleCase: boolean;
  /** Whether the sentence is written IN CAPITALS. */
  readonly capitals: boolean;
  /** Whether it is the article's own headline. */
  readonly headline: boolean;
  /** Whether the act is told by a modal ("must", "should"), the frame being that of the verb it goes with. */
  readonly modal: boolean;
  readonly #tree: Tree;

  constructor(document: Document, frame: Frame, act: Act, modal = false) {
    this.document = document;
    this.frame = frame;
    this.act = act;
    this.modal = modal;
    this.#tree = frame.tree;
    this.tokens = frame.tree.tokens;
    const { capitals, titleCase } = writingOf(frame.tree.sentence);
    this.capitals = capitals;
    this.headline = frame.tree.sentence.headline;
    this.titleCase = titleCase;
  }

  /** The same scene seen from another frame of its sentence. */
  withFrame(frame: Frame): Scene {
    return new Scene(this.document, frame, this.act);
  }

  /** Another sentence of the article, seen for the same act. */
  withTree(tree: Tree): Scene {
    return this.withFrame({ ...this.frame, tree });
  }

  token(i: number): Token {
    return this.tokens[i]!;
  }

  children(i: number): readonly number[] {
    return this.#tree.children[i] ?? [];
  }

  /** Children whose relation is one of `relations`, its subtype left off unless asked for. */
  childrenBy(i: number, ...relations: readonly string[]): number[] {
    return dependentsBy(this.#tree, i, relations);
  }

  /** The relation of a word without its subtype. */
  relation(i: number): string {
    return this.#tree.relations[i]!;
  }

  /** All words below `i` and `i` itself, in order, but for branches of one relation. */
  subtree(i: number, without?: string): number[] {
    return branchOf(this.#tree, i, without);
  }

  /** The reference whose head is `i`, or else the widest that holds it. */
  referenceAt(i: number): Reference | undefined {
    return referenceOf(this.#tree, i) ?? undefined;
  }

  /** References below `i`, but for branches of one relation. */
  referencesBelow(i: number, without?: 'conj' | 'nmod'): readonly Reference[] {
    if (without === undefined) return allBelow(this.#tree, i);
    return without === 'conj' ? belowButConjuncts(this.#tree, i) : referencesIn(this.#tree, i, without);
  }

  get references(): readonly Reference[] {
    return this.#tree.references;
  }
}

function branchOf({ children, relations }: Tree, i: number, without?: string): number[] {
  const found = [i];
  for (let at = 0; at < found.length; at++) {
    for (const child of children[found[at]!] ?? []) {
      if (!found.includes(child) && relations[child] !== without) found.push(child);
    }
  }
  return inOrder(found);
}

function referencesIn(tree: Tree, i: number, without?: string): readonly Reference[] {
  const found: Reference[] = [];
  if (tree.byHead.size === 0) return found;
  for (const at of branchOf(tree, i, without)) {
    const one = tree.byHead.get(at);
    if (one) found.push(one);
  }
  return found;
}

const allBelow = remembered((tree: Tree, i: number) => referencesIn(tree, i));
const belowButConjuncts = remembered((tree: Tree, i: number) => referencesIn(tree, i, 'conj'));

/** The reference whose head a word is, or else the widest that holds it. */
const referenceOf = remembered((tree: Tree, i: number): Reference | null => {
  const own = tree.byHead.get(i);
  if (own) return own;
  const { start } = tree.tokens[i]!;
  let widest: Reference | null = null;
  for (const one of tree.references) {
    if (one.start > start || start >= one.end) continue;
    if (!widest || one.end - one.start > widest.end - widest.start) widest = one;
  }
  return widest;
});

/** A question about a scene, asked by one draft after another: answered once, as long as none is asked of another scene. */
export function once<Answer>(ask: (scene: Scene) => Answer): (scene: Scene) => Answer {
  let known: { readonly scene: Scene; readonly answer: Answer } | undefined;
  return (scene) => {
    if (known?.scene === scene) return known.answer;
    const answer = ask(scene);
    known = { scene, answer };
    return answer;
  };
}

interface Writing {
  readonly capitals: boolean;
  readonly titleCase: boolean;
}

/** How sentences are written, remembered: each is asked for every act and draft in it. */
const WRITINGS = new WeakMap<Sentence, Writing>();

function writingOf(sentence: Sentence): Writing {
  const known = WRITINGS.get(sentence);
  if (known) return known;
  const writing = { capitals: isCapitals(sentence), titleCase: isTitleCase(sentence) };
  WRITINGS.set(sentence, writing);
  return writing;
}

/** Whether a sentence of some length has no small letter. */
function isCapitals({ tokens }: Sentence): boolean {
  let words = 0;
  for (const { text } of tokens) {
    if (text.length < 3 || !/\p{L}{3}/u.test(text)) continue;
    if (/\p{Ll}/u.test(text)) return false;
    words++;
  }
  return words >= 3;
}

const LONG = /^\p{L}{4,}/u;
const CAPITAL = /^\p{Lu}/u;

/** Headlines of some papers capitalise all but the smallest words. */
function isTitleCase({ tokens }: Sentence): boolean {
  let long = 0;
  let small = 0;
  // With more small words than a fifth of all, the rest need not be looked at.
  for (let i = 1; i < tokens.length && small <= 0.2 * tokens.length; i++) {
    const { text } = tokens[i]!;
    if (text.length < 4 || !LONG.test(text)) continue;
    long++;
    if (!CAPITAL.test(text)) small++;
  }
  if (small > 0.2 * tokens.length) return false;
  return long >= 3 && long - small > 0.8 * long;
}
