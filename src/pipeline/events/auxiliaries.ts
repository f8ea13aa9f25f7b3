import { lookup } from '../../model/lookup.ts';
import type { Token } from '../language/document.ts';
import { GOVERNING_VERBS, type Outlook } from './outlooks.ts';
import { dependents, relation, type Tree } from './tree.ts';

/** A word's bearing on whether the act is real. */
export interface Bearing {
  readonly outlook: Outlook;
  readonly rule: string;
  readonly word: Token;
}

const NOBODY = new Set(['nobody', 'none', 'nothing']);
const NEGATIONS = new Set("not n't never neither nor no without".split(' '));

/** What denies a verb. */
export function negation(tree: Tree, verb: number): Bearing[] {
  if (isDelayed(tree, verb)) return [];
  const found = (tree.children[verb] ?? []).filter((i) => {
    const token = tree.tokens[i]!;
    if (NEGATIONS.has(token.text.toLowerCase()) && token.text.toLowerCase() !== 'no')
      return (relation(token) !== 'cc' || token.lemma === 'nor') && !isObliged(tree, verb);
    const determiner = relation(token) === 'obj' || relation(token) === 'nsubj';
    if (determiner && NOBODY.has(token.text.toLowerCase())) return true;
    const neither = dependents(tree, i, 'det', 'cc').some((d) => d < i && isNeither(tree, d));
    if (tree.tokens[i + 1]?.text === ',' && relation(token) === 'nsubj' && !neither) return false;
    return (
      determiner &&
      dependents(tree, i, 'det', 'cc').some(
        (d) => d < i && !isHyphened(tree, d) && (tree.tokens[d]!.lemma === 'no' || isNeither(tree, d)),
      )
    );
  });
  const astray = found.length > 0 ? undefined : negatedBefore(tree, verb);
  if (astray !== undefined) found.push(astray);
  if (isUnfinished(tree, verb))
    return [{ outlook: 'denied', rule: 'not done yet', word: tree.tokens[tree.tokens[verb]!.head]! }];
  return found.map((i) => ({ outlook: 'denied' as const, rule: 'negated', word: deniedBy(tree, i) }));
}

function isNeither(tree: Tree, i: number): boolean {
  return /^(?:neither|nor)$/i.test(tree.tokens[i]!.text);
}

/** "Did not ratify it until May": in May it did. */
export function isDelayed(tree: Tree, verb: number): boolean {
  const did = dependents(tree, verb, 'aux').some((i) => tree.tokens[i]!.text.toLowerCase() === 'did');
  if (!did) return false;
  return tree.tokens.some(({ lemma, head }, i) => i > verb && UNTIL.has(lemma) && isWithin(tree, head, verb));
}

const UNTIL = new Set(['until', 'till']);

/** Whether a word hangs from a verb, or from its object. */
function isWithin({ tokens }: Tree, at: number, verb: number): boolean {
  const above = tokens[at]?.head;
  return (
    above === verb ||
    (above !== undefined && /^(?:obj|obl)/.test(tokens[above]?.deprel ?? '') && tokens[above]!.head === verb)
  );
}

/** "Does not itself recognise it": a negation that hangs from a word between the helping verb and its verb. */
function negatedBefore(tree: Tree, verb: number): number | undefined {
  const helper = dependents(tree, verb, 'aux').find((i) => tree.tokens[i]!.lemma === 'do');
  const next = helper === undefined ? undefined : tree.tokens[helper + 1];
  return next && helper! + 1 < verb && /^(?:not|n['’]t)$/i.test(next.text) ? helper! + 1 : undefined;
}

/** The word that denies: "neither" of "neither side". */
function deniedBy(tree: Tree, i: number): Token {
  const inner = dependents(tree, i, 'det', 'cc').find(
    (d) => d < i && (tree.tokens[d]!.lemma === 'no' || isNeither(tree, d)),
  );
  return tree.tokens[inner ?? i]!;
}

/** "No-fly zone": the negation belongs to the compound. */
export function isHyphened(tree: Tree, i: number): boolean {
  const next = tree.tokens[i + 1];
  return next !== undefined && /^[-‑–]/.test(next.text) && next.start === tree.tokens[i]!.end;
}

/** "Has yet to ratify", "stopped short of condemning". */
function isUnfinished(tree: Tree, verb: number): boolean {
  const above = tree.tokens[tree.tokens[verb]!.head];
  if (!above || !/^(?:xcomp|advcl|acl|obl)$/.test(relation(tree.tokens[verb]!))) return false;
  const { head } = tree.tokens[verb]!;
  if (above.lemma === 'have')
    return dependents(tree, head, 'advmod').some((i) => tree.tokens[i]!.lemma === 'yet');
  return above.text === 'short' && tree.tokens[above.head]?.lemma === 'stop';
}

/** "Should not build weapons": what is asked, not what is told. */
function isObliged(tree: Tree, verb: number): boolean {
  return dependents(tree, verb, 'aux').some((i) =>
    /^(?:should|must|ought|shall)$/.test(tree.tokens[i]!.lemma.toLowerCase()),
  );
}

const MODALS: Readonly<Record<string, Outlook>> = lookup({
  will: 'planned',
  "'ll": 'planned',
  shall: 'planned',
  wo: 'planned',
  may: 'possible',
  might: 'possible',
  could: 'possible',
  can: 'possible',
  would: 'possible',
  should: 'possible',
  must: 'possible',
  ought: 'possible',
  ca: 'possible',
});

/** What helping verbs and tense say. */
export function auxiliaries(tree: Tree, verb: number): Bearing[] {
  const word = tree.tokens[verb]!;
  const found: Bearing[] = [];
  const helpers = dependents(tree, verb, 'aux', 'cop').map((i) => tree.tokens[i]!);
  if (isMandative(tree, verb)) return [{ outlook: 'possible', rule: 'in the subjunctive', word }];
  for (const helper of helpers) {
    const outlook = MODALS[helper.lemma.toLowerCase()] ?? MODALS[helper.text.toLowerCase()];
    if (!outlook) continue;
    const reported = outlook === 'possible' && isReportedFuture(tree, verb, helper);
    found.push({
      outlook: reported ? 'planned' : outlook,
      rule: reported ? 'future of a past saying' : `${outlook} by its auxiliary`,
      word: helper,
    });
  }
  if (found.length > 0) return found;
  const bound = helpers.find(({ lemma, xpos }) => lemma === 'be' && /^VB[DZP]$/.test(xpos));
  if (
    bound &&
    word.xpos === 'VB' &&
    dependents(tree, verb, 'mark').some((i) => tree.tokens[i]!.lemma === 'to')
  )
    return [{ outlook: 'planned', rule: 'is to', word: bound }];
  if (bound === undefined && word.xpos === 'VBG' && isElided(helpers))
    return [{ outlook: 'planned', rule: 'will, left out', word }];
  const present = helpers.some(({ text }) => /^(is|are|am|'s|'re|’s|’re|been)$/i.test(text));
  if (word.xpos === 'VBG' && present) return [{ outlook: 'ongoing', rule: 'progressive', word }];
  if (KEEPS.has(word.lemma) && helpers.some(({ lemma }) => lemma === 'have') && isSince(tree, verb))
    return [{ outlook: 'ongoing', rule: 'since then', word }];
  const spoken = tree.quoted.has(verb) && !isOfThird(tree, verb);
  const standing =
    ((/^VB[ZP]$/.test(word.xpos) && !isPastAlike(tree, verb)) || isBareFinite(tree, verb, helpers)) &&
    !tree.sentence.headline &&
    !tree.sentence.chronicle &&
    !spoken &&
    helpers.length === 0;
  if (standing) return [{ outlook: 'ongoing', rule: 'standing, in the present', word }];
  return [];
}

/** "That Chad withdraw", "that the banks be closed": what is demanded (Huddleston and Pullum, chapter 11, on the mandative). */
function isMandative(tree: Tree, verb: number): boolean {
  const { xpos, text, lemma } = tree.tokens[verb]!;
  const marked = dependents(tree, verb, 'mark').some((i) => tree.tokens[i]!.lemma === 'that');
  const subject = dependents(tree, verb, 'nsubj')[0];
  if (!marked || subject === undefined || subject > verb) return false;
  const helpers = dependents(tree, verb, 'aux', 'aux:pass');
  if (helpers.length === 1 && xpos === 'VBN') return tree.tokens[helpers[0]!]!.text === 'be';
  const one =
    /^(?:NN|NNP)$/.test(tree.tokens[subject]!.xpos) && dependents(tree, subject, 'conj').length === 0;
  return one && helpers.length === 0 && text === lemma && /^VB[P]?$/.test(xpos) && !ALIKE.has(text);
}

/** "... be sending envoys": a quotation cut short before its "will". */
function isElided(helpers: readonly Token[]): boolean {
  return helpers.length === 1 && helpers[0]!.text.toLowerCase() === 'be';
}

/** Verbs of acts that last, so that "has held it since May" tells of the present. */
const KEEPS = new Set(
  'maintain occupy hold control patrol guard enforce blockade besiege support back fund host detain police rule oppose resist fight boycott'.split(
    ' ',
  ),
);

function isSince(tree: Tree, verb: number): boolean {
  const clauses = tree.tokens.findIndex(
    ({ deprel }, i) => i > verb && /^(?:conj|parataxis|ccomp)$/.test(deprel),
  );
  return tree.tokens
    .slice(verb, clauses < 0 ? undefined : clauses)
    .some(({ lemma, deprel }) => lemma === 'since' && (deprel === 'case' || deprel === 'mark'));
}

/** "Kuwait shut its border": a past that looks like a present, of one doer. */
function isPastAlike(tree: Tree, verb: number): boolean {
  const { text, xpos } = tree.tokens[verb]!;
  if (!ALIKE.has(text)) return false;
  if (xpos === 'VBZ') return true;
  const subject = dependents(tree, verb, 'nsubj')[0];
  return (
    subject !== undefined &&
    /^(?:NN|NNP)$/.test(tree.tokens[subject]!.xpos) &&
    dependents(tree, subject, 'conj').length === 0
  );
}

const ALIKE = new Set(
  'shut cut hit put set quit let cast hurt spread split beat shed thrust burst bid rid'.split(' '),
);

/** "The resolutions forbid it", read as an infinitive though nothing governs it. */
function isBareFinite(tree: Tree, verb: number, helpers: readonly Token[]): boolean {
  const { xpos, deprel } = tree.tokens[verb]!;
  const subject = dependents(tree, verb, 'nsubj')[0];
  return (
    xpos === 'VB' &&
    deprel === 'root' &&
    helpers.length === 0 &&
    subject !== undefined &&
    subject < verb &&
    /^(?:NNS|NNPS)$/.test(tree.tokens[subject]!.xpos)
  );
}

/** "He supports the plan": a quotation tells of another's stand, not of what is done by saying so ("we condemn"). */
function isOfThird(tree: Tree, verb: number): boolean {
  const subject = dependents(tree, verb, 'nsubj')[0];
  return subject !== undefined && /^(?:he|she|it|they)$/i.test(tree.tokens[subject]!.text);
}

/** "said it would leave": the future of a past saying. */
function isReportedFuture(tree: Tree, verb: number, helper: Token): boolean {
  if (helper.lemma.toLowerCase() !== 'would' && helper.text !== "'d") return false;
  const token = tree.tokens[verb]!;
  const above = tree.tokens[token.head];
  const said = dependents(tree, verb, 'parataxis').some((i) => REPORTS.has(tree.tokens[i]!.lemma));
  if (said) return true;
  if (above === undefined) return false;
  const alike = dependents(tree, token.head, 'aux').some((i) => tree.tokens[i]!.lemma === helper.lemma);
  if (relation(token) === 'conj' && (alike || relation(above) === 'ccomp'))
    return isReportedFuture(tree, token.head, helper);
  const outlook = GOVERNING_VERBS[above.lemma];
  return (
    relation(token) === 'ccomp' &&
    (/^VB[DNG]$/.test(above.xpos) || dependents(tree, token.head, 'aux').length > 0) &&
    (outlook === undefined || outlook === 'planned')
  );
}

/** What an if-clause makes of a verb. */
export function condition(tree: Tree, verb: number): Bearing[] {
  const marked = (head: number) =>
    dependents(tree, head, 'mark').find((i) => CONDITIONS.has(tree.tokens[i]!.lemma.toLowerCase()));
  const own = marked(verb);
  if (own !== undefined) {
    const word = tree.tokens[own]!;
    const asked = word.lemma.toLowerCase() === 'whether';
    return [{ outlook: 'possible', rule: asked ? 'conditional' : 'condition', word }];
  }
  const clause = dependents(tree, verb, 'advcl').find((i) => marked(i) !== undefined);
  const word = clause === undefined ? undefined : tree.tokens[marked(clause)!];
  return word && auxiliaries(tree, verb).some(({ outlook }) => outlook === 'planned')
    ? [{ outlook: 'possible', rule: 'conditional', word }]
    : [];
}

const REPORTS = new Set(['say', 'tell', 'announce', 'report', 'add', 'confirm', 'state']);

const CONDITIONS = new Set(['if', 'unless', 'whether', 'should', 'lest', 'provided', 'providing']);
