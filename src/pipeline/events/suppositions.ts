import type { Draft } from './draft.ts';
import type { Standing } from './status.ts';
import { caseOf, dependents, isVerb, relation, type Tree } from './tree.ts';

const WOULD = new Set(['would', 'could', "'d", '’d']);

/** "Would have invaded": what might have been, unless a deadline makes it a future seen from a day. */
export function isCounterfactual(tree: Tree, verb: number): boolean {
  const { tokens } = tree;
  let modal = false;
  let have = false;
  for (const i of tree.children[verb] ?? []) {
    if (relation(tokens[i]!) !== 'aux') continue;
    modal ||= WOULD.has(tokens[i]!.text.toLowerCase());
    have ||= tokens[i]!.text === 'have' || tokens[i]!.text === '’ve' || tokens[i]!.text === "'ve";
  }
  return (
    modal &&
    have &&
    !dependents(tree, verb, 'obl').some((i) => caseOf(tree, i) === 'by' && isDeadline(tree, i))
  );
}

/** "Would have left by Friday": a future seen from a day, not what might have been. */
function isDeadline(tree: Tree, i: number): boolean {
  const { upos, text } = tree.tokens[i]!;
  return upos === 'NUM' || /^(?:[A-Z][a-z]+day|[A-Z][a-z]{2,8}|end|then|mid\w*)$/.test(text);
}

/** Whether a clause, or one that it stands in, tells what must come true for another to be done. */
export function isCondition(tree: Tree, clause: number): boolean {
  return isInCase(tree, clause) || isOfAnyone(tree, clause) || isUnder(tree, clause, isConditional);
}

function isUnder(tree: Tree, clause: number, test: (tree: Tree, verb: number) => boolean): boolean {
  let at = clause;
  for (let steps = 0; at >= 0 && steps < 5; steps++) {
    if (test(tree, at)) return true;
    if (UPPER.has(relation(tree.tokens[at]!))) return false;
    at = tree.tokens[at]!.head;
  }
  return false;
}

/** Relations beyond which a clause stands by itself. */
const UPPER = new Set(['root', 'parataxis']);

/** "Rebels who surrender will be pardoned": whoever does it. */
function isOfAnyone(tree: Tree, verb: number): boolean {
  const { deprel, head, xpos } = tree.tokens[verb]!;
  if (deprel !== 'acl:relcl') return false;
  const noun = tree.tokens[head]!;
  const first = noun.lemma === 'time' && dependents(tree, head, 'cop').length > 0;
  if (first && dependents(tree, head, 'aux').some((i) => MIGHT.has(tree.tokens[i]!.lemma.toLowerCase())))
    return true;
  if (!/^VB[ZP]$/.test(xpos)) return false;
  const bare = noun.xpos === 'NNS' && dependents(tree, head, 'det', 'nummod', 'nmod:poss').length === 0;
  const comma = tree.tokens[head + 1]?.text === ',';
  if (!bare || comma || noun.head < 0) return false;
  const { deprel: kind, head: above } = noun;
  const main = kind.startsWith('nmod') ? tree.tokens[above]!.head : above;
  return (
    main >= 0 && dependents(tree, main, 'aux').some((i) => MIGHT.has(tree.tokens[i]!.lemma.toLowerCase()))
  );
}

/** "Any resolution authorising force", "any leader seen as handing it over". */
export function isOfAny(tree: Tree, clause: number): boolean {
  let at = clause;
  for (let steps = 0; at >= 0 && steps < 3; steps++) {
    const { deprel, head } = tree.tokens[at]!;
    const any = (noun: number) =>
      dependents(tree, noun, 'det').some((i) => tree.tokens[i]!.lemma.toLowerCase() === 'any');
    if (/^(?:acl|compound|amod)/.test(deprel) && head >= 0 && any(head)) return true;
    if (!/^(?:acl|advcl|compound)/.test(deprel)) return false;
    at = head;
  }
  return false;
}

const TAKES_PLACE = new Set(
  'follow begin start resume continue take occur happen come go be hold last end ensue erupt break reopen proceed include'.split(
    ' ',
  ),
);

/** "Sanctions alone would not help", "a war could spread": any act of the kind, nobody's. */
export function isAnySuch({ frame, cast }: Draft): boolean {
  const { tree, trigger, pos, light } = frame;
  const token = tree.tokens[trigger]!;
  if (pos !== 'noun' || light || token.deprel !== 'nsubj' || cast.source.actors.length > 0) return false;
  const verb = token.head;
  const indefinite = dependents(tree, trigger, 'det').some((i) =>
    /^(?:an?|any)$/i.test(tree.tokens[i]!.text),
  );
  if (indefinite && dependents(tree, verb, 'cop').length > 0) return true;
  if (!isVerb(tree.tokens[verb]!) || TAKES_PLACE.has(tree.tokens[verb]!.lemma)) return false;
  if (!dependents(tree, verb, 'aux').some((i) => MIGHT.has(tree.tokens[i]!.lemma.toLowerCase())))
    return false;
  const articles = dependents(tree, trigger, 'det', 'nmod:poss').map((i) =>
    tree.tokens[i]!.lemma.toLowerCase(),
  );
  return articles.length === 0 ? token.xpos === 'NNS' : articles.every((word) => /^(?:an?|any)$/.test(word));
}

const DRAFTS = new Set('resolution draft motion bill text amendment proposal plan'.split(' '));
const UNADOPTED = new Set(
  'veto block reject oppose defeat propose put introduce submit table prepare seek withdraw'.split(' '),
);

/** "Vetoed a resolution condemning the raid", "a draft that condemns it": a paper that nobody has adopted. */
export function isInDraft(tree: Tree, clause: number): boolean {
  const { deprel, head } = tree.tokens[clause]!;
  if (!deprel.startsWith('acl') || !DRAFTS.has(tree.tokens[head]!.lemma)) return false;
  const noun = tree.tokens[head]!;
  return /^(?:obj|nsubj:pass)$/.test(noun.deprel) && UNADOPTED.has(tree.tokens[noun.head]!.lemma);
}

const PLANNED_ONCE = new Set('plan due expect schedule intend set mean hope slate'.split(' '));

/** Whether a clause, with how its act stands, tells what was once to be: "had been due to meet", "was to have met". */
export function isOncePlanned(tree: Tree, clause: number, standing: Standing): boolean {
  return isUnmet(tree, clause) || (standing.status === 'planned' && isPastPlan(tree, standing));
}

/** "Had been due to meet", "had planned to leave". */
function isPastPlan(tree: Tree, { span }: Standing): boolean {
  const at = span ? tree.tokens.findIndex(({ start }) => start === span.start) : -1;
  if (at < 0 || !PLANNED_ONCE.has(tree.tokens[at]!.lemma)) return false;
  return (
    dependents(tree, at, 'aux').some((i) => tree.tokens[i]!.text.toLowerCase() === 'had') ||
    isHadBeen(tree, at)
  );
}

/** "Was to have met her". */
function isUnmet(tree: Tree, verb: number): boolean {
  const helpers = dependents(tree, verb, 'aux', 'mark').map((i) => tree.tokens[i]!.text.toLowerCase());
  return (
    tree.tokens[verb]!.xpos === 'VBN' &&
    ['to', 'have'].every((word) => helpers.includes(word)) &&
    /^(?:was|were)$/i.test(
      tree.tokens[Math.max(0, tree.tokens.findIndex(({ head, text }) => head === verb && text === 'to') - 1)]!
        .text,
    )
  );
}

/** "Had been due": the helping verb hangs from the adjective or from its copula. */
function isHadBeen({ tokens }: Tree, at: number): boolean {
  return tokens[at - 1]?.text === 'been' && tokens[at - 2]?.text.toLowerCase() === 'had';
}

const IF = new Set(['if', 'unless', 'lest']);
/** Helping verbs of what may or will be. */
const MIGHT: ReadonlySet<string> = new Set(['would', 'could', 'can', 'might', 'may', 'will', "'d"]);
const AHEAD = new Set(['until', 'till', 'before']);

function isConditional(tree: Tree, verb: number): boolean {
  const { tokens } = tree;
  const { head } = tokens[verb]!;
  if (head === 0 && INVERTING.has(tokens[0]!.text.toLowerCase()) && isFronted(tree, verb)) return true;
  const { deprel } = tokens[verb]!;
  const isAdverbial = relation(tokens[verb]!) === 'advcl' || deprel === 'acl';
  for (const i of tree.children[verb] ?? []) {
    if (i > verb) break;
    const word = tokens[i]!.lemma.toLowerCase();
    if (!isAdverbial && !isInverted(tree, verb, i)) continue;
    if (IF.has(word) || (word === 'in' && tokens[i + 1]?.lemma === 'case') || word === 'case') return true;
    if (AHEAD.has(word) && isStillAhead(tree, verb)) return true;
    if (word === 'as' && isAsLong(tree, i, 'long')) return true;
    if (word === 'as' && isAsLong(tree, i, 'soon') && isStillAhead(tree, verb)) return true;
    if (isInverted(tree, verb, i)) return true;
  }
  return false;
}

/** "Until they withdraw", "would stay until they had withdrawn", "fled before they could arrest him". */
function isStillAhead(tree: Tree, verb: number): boolean {
  const { xpos, head } = tree.tokens[verb]!;
  const helpers = dependents(tree, verb, 'aux').map((i) => tree.tokens[i]!.lemma.toLowerCase());
  if (/^VB[ZP]$/.test(xpos) || helpers.includes('could') || helpers.includes('can')) return true;
  if (dependents(tree, verb, 'aux').some((i) => /^(?:has|have)$/.test(tree.tokens[i]!.text))) return true;
  const above = head < 0 ? [] : dependents(tree, head, 'aux').map((i) => tree.tokens[i]!.lemma.toLowerCase());
  return above.includes('would') || above.includes('will');
}

/** "As soon as they accept", "as long as it holds". */
function isAsLong({ tokens }: Tree, as: number, adverb: 'soon' | 'long'): boolean {
  return tokens[as - 1]?.text === adverb || tokens[as + 1]?.text === adverb;
}

/** "In case Niger attacked": the words right before the clause, however the parser tied them. */
function isInCase({ tokens }: Tree, verb: number): boolean {
  for (let i = verb - 2; i > verb - 7 && i > 0; i--)
    if (tokens[i]!.text === 'case')
      return tokens[i - 1]!.text.toLowerCase() === 'in' && tokens[i + 1]!.text !== 'of';
  return false;
}

const INVERTING = new Set(['had', 'were', 'should']);
const OPENING = /^(?:[,;:"“”–—-]|``|''|and|but|that)$/i;

/** "Had they signed", "should Chad attack": a condition without its "if", from its helping verb. */
export function isInverted(tree: Tree, verb: number, helper: number): boolean {
  const { tokens } = tree;
  if (!INVERTING.has(tokens[helper]!.text.toLowerCase()) || tokens.at(-1)?.text === '?') return false;
  const subject = dependents(tree, verb, 'nsubj')[0];
  if (subject === undefined || !(helper < subject && subject < verb)) return false;
  return (
    helper === 0 || OPENING.test(tokens[helper - 1]!.text) || /^(?:advcl|ccomp)$/.test(tokens[verb]!.deprel)
  );
}

/** "Had | Peru invaded Chile, …": the helping verb taken for a verb of its own. */
function isFronted({ tokens }: Tree, verb: number): boolean {
  return tokens[0]!.deprel === 'aux' && tokens[verb]!.deprel === 'ccomp' && tokens.at(-1)!.text !== '?';
}
