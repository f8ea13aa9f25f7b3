import { lookup } from '../../../model/lookup.ts';
import type { Token } from '../../language/document.ts';
import { GOVERNING_VERBS, type Outlook } from '../outlooks.ts';
import { dependents, relation, type Tree } from '../tree.ts';
import type { Bearing } from './bearing.ts';

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

const REPORTS = new Set(['say', 'tell', 'announce', 'report', 'add', 'confirm', 'state']);
