import type { Attribution } from '../../model/event.ts';
import type { Span } from '../../model/span.ts';
import { isPassive, obliquesOf } from './arguments.ts';
import { verbFrame } from './frame.ts';
import { firstOf, NOBODY, type Party, partyOf, partyOfAll } from './party.ts';
import { isSaying } from './saying.ts';
import { below, dependents, isVerb, relation, type Tree } from './tree.ts';

/** A piece of speech in a sentence: who says it and which words it covers. */
export interface Speech {
  readonly verb: number;
  readonly speaker: Party;
  /** Who is spoken to ("told the council"), where that is said. */
  readonly addressee: Party;
  /** Head word of the speaker. */
  readonly head: number;
  readonly name: string;
  readonly span: Span;
  readonly content: ReadonlySet<number>;
  /** Who passes it on ("Reuters, citing state television"). */
  readonly via: string | null;
  /** Whether the speaker only passes on what another said ("KCNA reported"). */
  readonly relays: boolean;
  /** Whether it is a statement, not a mere act of naming or threatening. */
  readonly states: boolean;
}

/** Verbs that say something of their object but report nothing. */
const ACTS = new Set([
  'call',
  'describe',
  'consider',
  'find',
  'accuse',
  'threaten',
  'warn',
  'suggest',
  'think',
  'believe',
  'recall',
  'continue',
  'conclude',
  'repeat',
]);
const RELAY = new Set(['report', 'quote', 'cite', 'write']);

/** All speech in a sentence, in order of its verbs. */
export function speechIn(tree: Tree): Speech[] {
  const found: Speech[] = [];
  tree.tokens.forEach((token, i) => {
    if (isVerb(token) && isSaying(token.lemma)) found.push(...spoken(tree, i));
    if (isOf(token.lemma, 'accord') || isOf(token.text, 'according')) found.push(...accordingTo(tree, i));
  });
  return found.filter(({ content }) => content.size > 0);
}

/** Whether a word is another in capitals or small letters; most differ in length, which is seen at once. */
function isOf(word: string, lower: string): boolean {
  return word.length === lower.length && word.toLowerCase() === lower;
}

function spoken(tree: Tree, verb: number): Speech[] {
  if (tree.tokens[verb]!.text === 'saying' && tree.tokens[verb - 1]?.text === 'as') return [];
  const frame = verbFrame(tree, verb);
  const head = frame.subjects[0] ?? beforeOrAfter(tree, verb);
  if (head === undefined || (isPassive(tree, verb) && frame.subjects.length === 0)) return [];
  const content = contentOf(tree, verb);
  const relays = RELAY.has(tree.tokens[verb]!.lemma);
  const quoted = relays ? quotedSource(tree, verb, frame.objects) : undefined;
  if (quoted === undefined) return [speech(tree, verb, head, content, relays)];
  const above = tree.tokens[verb]!.head;
  for (const i of relation(tree.tokens[verb]!) === 'advcl' && above >= 0 ? contentOf(tree, above) : [])
    content.add(i);
  return [{ ...speech(tree, verb, quoted, content, false), via: nameOf(tree, head) }];
}

/** The source behind a report: the object of "citing X", "quoted X as saying". */
function quotedSource(tree: Tree, verb: number, objects: readonly number[]): number | undefined {
  const lemma = tree.tokens[verb]!.lemma;
  const saying = tree.tokens.some(
    (token, i) =>
      i > verb && token.text.toLowerCase() === 'saying' && tree.tokens[i - 1]?.text.toLowerCase() === 'as',
  );
  return lemma === 'cite' || saying ? objects.at(-1) : undefined;
}

/** Where the parse gives no subject, the reference next to the verb of saying. */
function beforeOrAfter(tree: Tree, verb: number): number | undefined {
  const near = tree.references.filter(({ head, actors }) => actors.length > 0 && Math.abs(head - verb) <= 4);
  near.sort((a, b) => Math.abs(a.head - verb) - Math.abs(b.head - verb));
  return near[0]?.head;
}

function contentOf(tree: Tree, verb: number): Set<number> {
  const clauses = dependents(tree, verb, 'ccomp', 'xcomp', 'parataxis', 'obj', 'advcl').filter(
    (i) => !isBeyondStop(tree, verb, i),
  );
  const words = new Set(clauses.flatMap((i) => below(tree, i)));
  const token = tree.tokens[verb]!;
  if (relation(token) === 'parataxis' && token.head >= 0) {
    const own = new Set(below(tree, verb));
    for (const i of below(tree, token.head)) if (!own.has(i)) words.add(i);
  }
  for (const i of tree.quoted) words.add(i);
  return words;
}

/** "Syria claimed a hit; Israel denied it": what follows a semicolon with its own subject is no longer what the first says. */
function isBeyondStop(tree: Tree, verb: number, clause: number): boolean {
  if (clause < verb || relation(tree.tokens[clause]!) !== 'parataxis') return false;
  return (
    dependents(tree, clause, 'nsubj').length > 0 &&
    tree.tokens.some(({ text }, i) => text === ';' && i > verb && i < clause)
  );
}

const ADDRESSING = new Set(['tell', 'warn', 'assure', 'inform', 'remind', 'write']);

/** Whom a verb of saying is addressed to: the object of "told", the one behind "said to" or "in a letter to". */
function addresseeOf(tree: Tree, verb: number): Party {
  const direct = ADDRESSING.has(tree.tokens[verb]!.lemma) ? dependents(tree, verb, 'obj', 'iobj') : [];
  const behind = obliquesOf(tree, verb).flatMap(({ prep, head }) =>
    prep === 'to'
      ? [head]
      : prep === 'in'
        ? obliquesOf(tree, head).flatMap((inner) => (inner.prep === 'to' ? [inner.head] : []))
        : [],
  );
  return firstOf(
    () => partyOfAll(tree, direct),
    () => partyOfAll(tree, behind),
  );
}

function accordingTo(tree: Tree, word: number): Speech[] {
  const token = tree.tokens[word]!;
  const head =
    relation(token) === 'case' ? token.head : (dependents(tree, word, 'obl', 'nmod', 'obj')[0] ?? token.head);
  if (head < 0) return [];
  const last = lastOfName(tree, head);
  const content = new Set(tree.tokens.map((_, i) => i).filter((i) => i < word || i > last));
  return [speech(tree, word, head, content, false)];
}

/** The last word of the names that tell the source ("Britain's foreign secretary, William Hague"). */
function lastOfName(tree: Tree, head: number): number {
  const { tokens, references } = tree;
  const covering = references.filter(
    ({ start, end }) => start <= tokens[head]!.start && tokens[head]!.end <= end,
  );
  let end = Math.max(tokens[head]!.end, ...covering.map((reference) => reference.end));
  for (;;) {
    const next = tokens.findIndex(({ start }) => start >= end);
    if (next < 0 || tokens[next]!.text !== ',') break;
    const name = references.find(({ start, kind }) => start === tokens[next + 1]?.start && kind === 'person');
    if (!name) break;
    end = name.end;
  }
  return tokens.findLastIndex((token) => token.end <= end);
}

function speech(
  tree: Tree,
  verb: number,
  head: number,
  content: ReadonlySet<number>,
  relays: boolean,
): Speech {
  return {
    verb,
    speaker: partyOf(tree, head),
    addressee: verb < 0 ? NOBODY : addresseeOf(tree, verb),
    head,
    name: nameOf(tree, head),
    span: spanOf(tree, head),
    content,
    via: null,
    relays,
    states: verb < 0 || !ACTS.has(tree.tokens[verb]!.lemma),
  };
}

function spanOf(tree: Tree, head: number): Span {
  const { start, end } = tree.byHead.get(head) ?? tree.tokens[head]!;
  return { start, end };
}

/** Under the proper name where one is added ("the state news agency KCNA"). */
function nameOf(tree: Tree, head: number): string {
  const proper = dependents(tree, head, 'appos').find((i) => tree.byHead.get(i)?.how === 'name');
  return nameIn(tree, spanOf(tree, proper ?? head));
}

function nameIn(tree: Tree, span: Span): string {
  return tree.tokens
    .filter((token) => token.start >= span.start && token.end <= span.end)
    .map((token) => token.text)
    .join(' ')
    .replace(/ (['’]s\b|[,.])/g, '$1')
    .replace(/^(?:the|a|an) /i, '');
}

/** The innermost speech that covers a word. */
export function speechOver(speeches: readonly Speech[], word: number): Speech | undefined {
  return speeches
    .filter(({ content, verb, head }) => content.has(word) && verb !== word && head !== word)
    .sort((a, b) => a.content.size - b.content.size)[0];
}

/** Who says what a word tells, and through whom we know it. */
export function attributionOf(speeches: readonly Speech[], word: number): Attribution[] {
  const over = speeches
    .filter(({ content, verb, states }) => content.has(word) && verb !== word && states)
    .sort((a, b) => Number(a.relays) - Number(b.relays) || a.content.size - b.content.size);
  const [inner, outer] = over;
  if (!inner) return [];
  return [{ name: inner.name, via: inner.via ?? (outer && outer.name !== inner.name ? outer.name : null) }];
}

/** Who speaks over a word; nobody where no one is known. */
export function speakerOver(speeches: readonly Speech[], word: number): Party {
  return speechOver(speeches, word)?.speaker ?? NOBODY;
}
