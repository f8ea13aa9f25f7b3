import type { Token } from '../language/document.ts';
import { changed } from '../language/token.ts';
import { isTemporal } from './arguments.ts';
import { sensesOf } from './senses/index.ts';
import { type Tree, treeFrom } from './tree.ts';

/**
 * Mends a sentence in which the parser found no verb: in short sentences and headlines it takes the past tense for a
 * participle ("Russian warships sailed to Syria") or a present for a plural ("Finland backs the plan").
 */
export function repaired(tree: Tree): Tree {
  const root = tree.tokens.findIndex(({ head }) => head < 0);
  if (root < 0 || !isVerbless(tree, root)) return tree;
  return (
    pastAfterName(tree) ??
    participleAfter(tree, root) ??
    participleBefore(tree, root) ??
    verbBetweenNames(tree) ??
    pluralAsVerb(tree, root) ??
    tree
  );
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ']);

function isVerbless(tree: Tree, root: number): boolean {
  const token = tree.tokens[root]!;
  if (!NOMINAL.has(token.upos)) return false;
  return !tree.tokens.some(
    ({ xpos, head, deprel }, i) =>
      (head === root && (deprel === 'cop' || deprel.startsWith('aux'))) ||
      (i !== root && /^(?:VBZ|VBP|MD)$/.test(xpos) && !isRelative(tree, i)),
  );
}

/** Whether a finite word stands in a clause that tells of a noun: "fears | that Russia will attack". */
function isRelative({ tokens }: Tree, i: number): boolean {
  const { deprel, head } = tokens[i]!;
  return deprel === 'acl:relcl' || (deprel.startsWith('aux') && tokens[head]!.deprel === 'acl:relcl');
}

function isPast({ xpos, text }: Token): boolean {
  return xpos === 'VBN' || xpos === 'VBD' || (xpos === 'JJ' && /ed$/.test(text));
}

/** "On Monday, Kenyan troops | advanced two miles": a past form right behind a name, no other verb in sight. */
function pastAfterName(tree: Tree): Tree | undefined {
  const { tokens, references } = tree;
  const verb = tokens.findIndex(
    (token, i) =>
      i > 0 &&
      isPast(token) &&
      sensesOf('verb', lemmaOf(token)).length > 0 &&
      tokens[i + 1]?.lemma !== 'by' &&
      references.some(({ end, actors }) => actors.length > 0 && end === tokens[i - 1]!.end),
  );
  return verb < 0 ? undefined : withVerb(tree, verb, 'VBD', lemmaOf(tokens[verb]!), -1);
}

/** "European leaders | gathered in Brussels": the participle behind the root is its verb. */
function participleAfter(tree: Tree, root: number): Tree | undefined {
  const verb = (tree.children[root] ?? []).find(
    (i) => i > root && isPast(tree.tokens[i]!) && /^(?:acl|amod)$/.test(tree.tokens[i]!.deprel),
  );
  if (verb === undefined || tree.tokens.some(({ deprel, head }) => head === verb && deprel === 'obl:agent'))
    return undefined;
  const own = tree.tokens.some(({ head }, i) => head === verb && i > verb);
  if (
    !own &&
    verb + 1 < tree.tokens.length - 1 &&
    tree.tokens[verb + 1]!.upos !== 'PUNCT' &&
    !(tree.children[root] ?? []).some((i) => i > verb)
  )
    return undefined;
  return rewritten(tree, root, verb, 'nsubj');
}

/** "Oman | hosted | negotiators": a name, a participle and the root as its object. */
function participleBefore(tree: Tree, root: number): Tree | undefined {
  const verb = (tree.children[root] ?? []).find(
    (i) => i < root && isPast(tree.tokens[i]!) && /^(?:amod|case)$/.test(tree.tokens[i]!.deprel),
  );
  if (verb === undefined) return undefined;
  const subject = beforeAdverb(tree, verb);
  const named = tree.references.some(({ head, actors }) => head === subject && actors.length > 0);
  if (!named) return undefined;
  const turned = rewritten(tree, root, verb, 'obj');
  const tokens = turned.tokens.map((token, i) =>
    i === subject
      ? changed(token, { head: verb, deprel: 'nsubj' })
      : i > subject && i < verb && token.upos === 'ADJ'
        ? changed(token, { head: verb, deprel: 'advmod' })
        : token,
  );
  return treeFrom({ ...tree.sentence, tokens }, tree.index, tree.references, tree.quoted);
}

/** The word before a verb and what may stand between: "[Oman] last proposed", "[Oman] test-fired", "[Oman] Monday hosted". */
function beforeAdverb(tree: Tree, verb: number): number {
  const { tokens } = tree;
  if (verb === 0) return -1;
  if (tokens[verb - 1]!.text === '-') return verb - 3;
  const between = isTemporal(tree, verb - 1) || /^(?:last|first|next)$/.test(tokens[verb - 1]!.lemma);
  return between ? verb - 2 : verb - 1;
}

/** "Finland | cooperates with Estonia", read as a plural noun after a name. */
function pluralAsVerb(tree: Tree, root: number): Tree | undefined {
  const token = tree.tokens[root]!;
  const subject = root - 1;
  const lemma = singular(token.text);
  const that = tree.tokens[root + 1]?.lemma === 'that';
  if (token.xpos !== 'NNS' || sensesOf('verb', lemma).length === 0) return undefined;
  if (!that && sensesOf('noun', lemma).length > 0) return undefined;
  if (!tree.references.some(({ head, actors }) => head === subject && actors.length > 0)) return undefined;
  const tokens = tree.tokens.map((each, i): Token => {
    if (i === root) return changed(each, { upos: 'VERB', xpos: 'VBZ', lemma });
    if (i === subject) return changed(each, { head: root, deprel: 'nsubj' });
    if (each.head !== root) return each;
    return changed(each, { deprel: VERBAL.get(each.deprel.replace(/^nmod.*/, 'nmod')) ?? each.deprel });
  });
  return treeFrom({ ...tree.sentence, tokens }, tree.index, tree.references, tree.quoted);
}

/** What the relations of a noun are when it is a verb. */
const VERBAL: ReadonlyMap<string, string> = new Map([
  ['nmod', 'obl'],
  ['appos', 'obj'],
  ['dep', 'obj'],
  ['acl:relcl', 'ccomp'],
]);

/** Headlines: a word in -s between two names ("President Hu visits Mali", "Minister meets French Envoy"). */
function verbBetweenNames(tree: Tree): Tree | undefined {
  const { tokens, references } = tree;
  const verb = tokens.findIndex((token, i) => {
    if (i === 0 || i + 1 >= tokens.length || !/^NN/.test(token.xpos) || !/[^s']s$/.test(token.text))
      return false;
    if (sensesOf('verb', singular(token.text)).length === 0) return false;
    const before = references.some(
      ({ start, end, actors }) =>
        actors.length > 0 && end <= token.start && token.start - end < 2 && start < token.start,
    );
    const office =
      tokens[i - 1]!.upos === 'NOUN' &&
      references.some(({ end, actors }) => actors.length > 0 && end <= tokens[i - 1]!.start);
    const next = tokens[i + 1]!;
    const after = references.some(({ start }) => start === next.start);
    return after
      ? before || office
      : before &&
          sensesOf('noun', singular(token.text)).length === 0 &&
          /^(?:ADP|DET|ADJ|PART)$/.test(next.upos);
  });
  if (verb < 0) return undefined;
  const next = tree.references.find(({ start }) => start === tokens[verb + 1]!.start);
  return withVerb(tree, verb, 'VBZ', singular(tokens[verb]!.text), next ? topOf(tree, verb + 1) : -1);
}

/** The tree with a word made its main verb; what stood above or across it is tied to it. */
function withVerb(tree: Tree, verb: number, xpos: string, lemma: string, object: number): Tree {
  const subject = headBefore(tree, verb);
  const tokens = tree.tokens.map((token, i): Token => {
    if (i === verb) return changed(token, { head: -1, deprel: 'root', upos: 'VERB', xpos, lemma });
    if (i === subject) return changed(token, { head: verb, deprel: 'nsubj' });
    if (i === object) return changed(token, { head: verb, deprel: 'obj' });
    if (i > verb && (token.head <= verb || token.head < 0))
      return changed(token, { head: verb, deprel: token.deprel === 'punct' ? 'punct' : 'obl' });
    if (i < verb && (token.head >= verb || token.head < 0))
      return changed(token, { head: verb, deprel: token.deprel === 'punct' ? 'punct' : 'obl' });
    return token;
  });
  return treeFrom({ ...tree.sentence, tokens }, tree.index, tree.references, tree.quoted);
}

/** The last word of the noun phrase that ends before a word. */
function headBefore(tree: Tree, verb: number): number {
  const reference = tree.references.find(
    ({ end, actors }) => actors.length > 0 && end === tree.tokens[verb - 1]!.end,
  );
  return reference && reference.head < verb ? reference.head : verb - 1;
}

/** The highest word above a word that does not reach back over it. */
function topOf(tree: Tree, from: number): number {
  let at = from;
  while (tree.tokens[at]!.head > from && tree.tokens[at]!.head !== at) at = tree.tokens[at]!.head;
  return at;
}

function singular(text: string): string {
  return text
    .toLowerCase()
    .replace(/ies$/, 'y')
    .replace(/(ss|x|sh|ch)es$/, '$1')
    .replace(/s$/, '');
}

function rewritten(tree: Tree, root: number, verb: number, as: 'nsubj' | 'obj'): Tree {
  const tokens = tree.tokens.map((token, i): Token => {
    if (i === verb)
      return changed(token, { head: -1, deprel: 'root', upos: 'VERB', xpos: 'VBD', lemma: lemmaOf(token) });
    if (i === root) return changed(token, { head: verb, deprel: as });
    if (token.head !== root || i < verb) return token;
    if (as === 'obj') return token;
    return changed(token, {
      head: verb,
      deprel: token.deprel.startsWith('nmod')
        ? 'obl'
        : token.deprel === 'appos' || token.deprel === 'conj'
          ? 'obj'
          : token.deprel,
    });
  });
  return treeFrom({ ...tree.sentence, tokens }, tree.index, tree.references, tree.quoted);
}

/** The verb's dictionary form where the tagger took it for an adjective. */
function lemmaOf({ lemma, text, xpos }: Token): string {
  if (xpos !== 'JJ') return lemma;
  const word = text.toLowerCase();
  return (
    [word.replace(/ed$/, 'e'), word.replace(/ed$/, ''), word.replace(/(.)\1ed$/, '$1')].find(
      (each) => sensesOf('verb', each).length > 0,
    ) ?? lemma
  );
}
