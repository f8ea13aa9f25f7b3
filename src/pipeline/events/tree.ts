import type { Document, Reference, Sentence, Token } from '../language/document.ts';
import { interned } from '../language/interned.ts';
import { regrafted } from './regraft/index.ts';

/** A sentence's dependency tree, with what hangs from each word and the references by their head word. */
export interface Tree {
  readonly index: number;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly children: readonly (readonly number[])[];
  /** Of each word, its relation without its subtype. */
  readonly relations: readonly string[];
  readonly references: readonly Reference[];
  /** The widest reference whose head is that word. */
  readonly byHead: ReadonlyMap<number, Reference>;
  /** Words between quotation marks, also of a quotation opened in a sentence before. */
  readonly quoted: ReadonlySet<number>;
  /** What has been remembered of it (see `remembered`): by question, the answer for each word. */
  readonly answers: unknown[][];
}

/** The trees of a document, one for each of its sentences. */
export function treesOf(doc: Document): readonly Tree[] {
  const known = TREES.get(doc);
  if (known) return known;
  const trees = grown(doc);
  TREES.set(doc, trees);
  return trees;
}

/** Titles ask for the same document's trees once for each mention. */
const TREES = new WeakMap<Document, readonly Tree[]>();

function grown(doc: Document): Tree[] {
  const bySentence: Reference[][] = doc.sentences.map(() => []);
  for (const reference of doc.references)
    if (doc.text[reference.end] !== '$') bySentence[reference.sentence]?.push(reference);
  const quotes = quotedWords(doc);
  const entries = entriesOf(doc);
  return doc.sentences.map(({ start, end, paragraph, headline, tokens }, index) => {
    // Written out, so that all sentences have one shape.
    const sentence = {
      start,
      end,
      paragraph,
      headline,
      tokens: regrafted(tokens),
      chronicle: entries.has(paragraph),
    };
    return treeFrom(sentence, index, bySentence[index]!, quotes[index]!);
  });
}

/** Paragraphs that a date heads: "18 December 2005: …", "June – …". */
function entriesOf(doc: Document): Set<number> {
  const found = new Set<number>();
  doc.sentences.forEach(({ start, paragraph }, i) => {
    if (doc.sentences[i - 1]?.paragraph !== paragraph && ENTRY.test(doc.text.slice(start, start + 40)))
      found.add(paragraph);
  });
  return found;
}

const ENTRY =
  /^(?:(?:\d{1,2}\s+)?(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?(?:\s+\d{1,2}(?:st|nd|rd|th)?)?,?(?:\s+\d{4})?|\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4})\s*(?::|–|—|-\s)/;

/** By sentence, the words between quotation marks; a quotation may run on within its paragraph. */
function quotedWords(doc: Document): Set<number>[] {
  let open = false;
  let paragraph = -1;
  return doc.sentences.map((sentence) => {
    if (sentence.paragraph !== paragraph) open = false;
    paragraph = sentence.paragraph;
    const found = new Set<number>();
    sentence.tokens.forEach(({ text }, i) => {
      if (text === '“' || text === '``') open = true;
      else if (text === '”' || text === "''") open = false;
      else if (text === '"') open = !open;
      else if (open) found.add(i);
    });
    return found;
  });
}

/** The tree of one sentence, its place in the document and its references given. */
export function treeFrom(
  sentence: Sentence,
  index: number,
  references: readonly Reference[],
  quoted: ReadonlySet<number>,
): Tree {
  const { tokens } = sentence;
  const children: number[][] = tokens.map(() => []);
  tokens.forEach((token, i) => {
    if (token.head >= 0 && token.head !== i) children[token.head]?.push(i);
  });
  const byHead = new Map<number, Reference>();
  for (const reference of references) {
    const other = byHead.get(reference.head);
    if (!other || reference.end - reference.start > other.end - other.start)
      byHead.set(reference.head, reference);
  }
  const relations = tokens.map(relation);
  return { index, sentence, tokens, children, relations, references, byHead, quoted, answers: [] };
}

/**
 * A question about one word of a tree, asked again and again by senses, roles and titles: answered once for each tree,
 * which never changes, and remembered with it.
 */
export function remembered<Answer>(
  ask: (tree: Tree, word: number) => Answer,
): (tree: Tree, word: number) => Answer {
  const question = questions++;
  return (tree, word) => {
    tree.answers[question] ??= [];
    const known = tree.answers[question] as Answer[];
    const answer = known[word];
    if (answer !== undefined) return answer;
    const found = ask(tree, word);
    known[word] = found;
    return found;
  };
}

/** How many questions are remembered, each of which has a number. */
let questions = 0;

/** A dependency relation without its subtype: `nsubj` of `nsubj:pass`. */
export function relation({ deprel }: Token): string {
  const known = RELATIONS.get(deprel);
  if (known !== undefined) return known;
  const colon = deprel.indexOf(':');
  const type = colon < 0 ? deprel : interned(deprel.slice(0, colon));
  RELATIONS.set(deprel, type);
  return type;
}

/** Relations asked for a million times an article set; there are some sixty of them. */
const RELATIONS = new Map<string, string>();

/** The words that hang from `head` by one of the relations (subtypes included where only the type is named). */
export function dependents(tree: Tree, head: number, ...relations: readonly string[]): number[] {
  return dependentsBy(tree, head, relations);
}

/** The words that hang from `head` by one of the relations, which are given in a list. */
export function dependentsBy(tree: Tree, head: number, relations: readonly string[]): number[] {
  const children = tree.children[head];
  const found: number[] = [];
  if (!children || children.length === 0) return found;
  for (const i of children) {
    const type = tree.relations[i]!;
    const { deprel } = tree.tokens[i]!;
    if (relations.includes(type) || (deprel !== type && relations.includes(deprel))) found.push(i);
  }
  return found;
}

/** A word and all words coordinated with it, in order. */
export function withConjuncts(tree: Tree, heads: readonly number[]): number[] {
  const found: number[] = [];
  const add = (word: number): void => {
    if (!found.includes(word)) found.push(word);
  };
  heads.forEach(add);
  for (let at = 0; at < found.length; at++) dependents(tree, found[at]!, 'conj').forEach(add);
  return inOrder(found);
}

/** Words by their place in the sentence, in which most lists of them stand already; the list itself is put in order. */
export function inOrder(words: number[]): number[] {
  for (let i = 1; i < words.length; i++) if (words[i]! < words[i - 1]!) return words.sort((a, b) => a - b);
  return words;
}

/** The preposition or mark of a word: "on" of "on Iran", "because of" as its first word. */
export function caseOf(tree: Tree, head: number): string {
  const marks = dependents(tree, head, 'case').filter(
    (i) => tree.tokens[i]!.text !== "'s" && tree.tokens[i]!.text !== '’s',
  );
  return marks.length === 0 ? '' : tree.tokens[marks[0]!]!.lemma.toLowerCase();
}

/** All words below `head`, itself included; `stop` keeps out branches. */
export function below(tree: Tree, head: number, stop: (token: Token) => boolean = () => false): number[] {
  const found = [head];
  for (let at = 0; at < found.length; at++)
    for (const child of tree.children[found[at]!] ?? [])
      if (!stop(tree.tokens[child]!) && !found.includes(child)) found.push(child);
  return inOrder(found);
}

const CLAUSES = new Set(['acl', 'advcl', 'ccomp', 'xcomp', 'csubj', 'parataxis', 'conj', 'appos']);

/** Whether a word opens a branch that is no longer part of the noun phrase above it. */
export function opensClause(token: Token): boolean {
  return CLAUSES.has(relation(token));
}

/** Whether a word is a verb, or a participle that the tagger took for an adjective. */
export function isVerb(token: Token): boolean {
  return token.upos === 'VERB' || token.xpos.startsWith('VB');
}
