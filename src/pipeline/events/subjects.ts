import { hasMark, isPassive, isRelative, isTemporal, obliquesOf } from './arguments.ts';
import { isLight } from './light.ts';
import { partyOf, partyOfAll } from './party.ts';
import { isSaying } from './saying.ts';
import {
  below,
  caseOf,
  dependents,
  isVerb,
  opensClause,
  relation,
  type Tree,
  withConjuncts,
} from './tree.ts';

const OBJECT_CONTROL = new Set(
  'urge ask tell order invite allow permit persuade convince force call press pressure push want encourage enable help advise request require instruct command let make get like prompt lead cause authorise authorize lobby implore beg warn expect forbid'.split(
    ' ',
  ),
);

/** What those do whom someone accuses, blames or hinders stands after these: "accused Peru of arming", "kept it from leaving". */
const GERUND_CONTROL: Readonly<Record<string, ReadonlySet<string>>> = {
  of: new Set('accuse suspect convict acquit clear'.split(' ')),
  from: new Set('prevent stop keep ban bar block deter discourage dissuade prohibit'.split(' ')),
  into: new Set('force coerce talk pressure push trick bully'.split(' ')),
  for: new Set(
    'criticise criticize condemn denounce blame thank praise punish fine sanction sue arrest charge rebuke chide rap'.split(
      ' ',
    ),
  ),
};

/** Names right before the verb, where the parser found no subject that acts ("yesterday Mali warned"). */
export function orNear(tree: Tree, verb: number, subjects: readonly number[]): readonly number[] {
  if (partyOfAll(tree, subjects).actors.length > 0 || /^(?:acl|amod)$/.test(tree.tokens[verb]!.deprel))
    return subjects;
  const inside = new Set(subjects.flatMap((i) => below(tree, i, opensClause)));
  const near = namesBefore(tree, verb);
  return near.length === 0 || near.some((i) => inside.has(i)) ? subjects : near;
}

function namesBefore(tree: Tree, verb: number): number[] {
  let at = verb - 1;
  while (
    at >= 0 &&
    (/^(?:AUX|ADV|PART)$/.test(tree.tokens[at]!.upos) ||
      tree.tokens[at]!.lemma === 'have' ||
      isTemporal(tree, at))
  )
    at--;
  if (at > 1 && /^W/.test(tree.tokens[at]!.xpos)) at -= tree.tokens[at - 1]!.text === ',' ? 2 : 1;
  const heads: number[] = [];
  for (let last = at; last >= 0; ) {
    const end = tree.tokens[last]!.end;
    const reference = tree.references.find((each) => each.end === end && each.actors.length > 0);
    if (!reference || (heads.length === 0 && !isFree(tree, verb, reference.head))) break;
    heads.unshift(reference.head);
    last = tree.tokens.findIndex(({ start }) => start === reference.start) - 1;
    if (last < 0 || !/^(?:,|and)$/.test(tree.tokens[last]!.text)) break;
    while (last >= 0 && /^(?:,|and|the)$/.test(tree.tokens[last]!.text)) last--;
  }
  return heads;
}

/** Words that open a clause though the parser may tie them to the name behind them ("after Mali | accused Chad"). */
const SUBORDINATORS = new Set([
  'after',
  'before',
  'since',
  'until',
  'as',
  'than',
  'because',
  'while',
  'once',
]);

/** Whether a name may be the subject of the verb behind it: no preposition leads to it. */
function isFree(tree: Tree, verb: number, name: number): boolean {
  const prep = caseOf(tree, name);
  return prep === '' || (SUBORDINATORS.has(prep) && /^VB[DZP]$/.test(tree.tokens[verb]!.xpos));
}

/** The subject heads of a verb: its own, or those of the clause that controls it. */
export function subjectsOf(tree: Tree, verb: number, depth: number): number[] {
  const token = tree.tokens[verb]!;
  const own = dependents(tree, verb, 'nsubj').filter((i) => !isRelative(tree, i));
  if (own.length > 0) return withConjuncts(tree, own);
  if (depth > 5 || token.head < 0 || isDoneByDeed(tree, verb) || isOfTerms(tree, verb)) return [];
  const head = token.head;
  const above = tree.tokens[head]!;
  switch (relation(token)) {
    case 'acl':
      return aclSubjects(tree, verb, head);
    case 'conj':
      return isVerb(above) || above.upos === 'AUX' || above.upos === 'ADJ'
        ? subjectsOf(tree, toldBefore(tree, verb, head) ?? head, depth + 1)
        : [];
    case 'xcomp':
    case 'ccomp':
    case 'advcl':
    case 'parataxis':
      return controllers(tree, verb, head, depth);
    default:
      return [];
  }
}

/** "Terms for ending the war": nobody is said to end it. */
function isOfTerms({ tokens }: Tree, verb: number): boolean {
  return (
    tokens[verb]!.xpos === 'VBG' &&
    tokens[verb - 1]?.text === 'for' &&
    /^(?:term|condition|deadline|timetable|framework|formula|basis|rule|procedure)$/.test(
      tokens[verb - 2]?.lemma ?? '',
    )
  );
}

/** "Putting it to a vote | would not help": what is done is done by a deed, and by nobody. */
export function isDoneByDeed(tree: Tree, verb: number): boolean {
  return dependents(tree, verb, 'csubj').some((i) => i < verb);
}

/** "Said that troops crossed the border, and | seized a mine": the second verb goes on with what is said. */
function toldBefore(tree: Tree, verb: number, head: number): number | undefined {
  const { lemma, xpos } = tree.tokens[verb]!;
  if (!isSaying(tree.tokens[head]!.lemma) || isSaying(lemma) || xpos !== 'VBD') return undefined;
  return dependents(tree, head, 'ccomp').find(
    (i) => i > head && i < verb && tree.tokens[i]!.xpos === 'VBD' && dependents(tree, i, 'nsubj').length > 0,
  );
}

/** A relative or participial clause is said of its noun; an infinitive after a noun belongs to the noun's own actor. */
function aclSubjects(tree: Tree, verb: number, noun: number): number[] {
  const infinitive = dependents(tree, verb, 'mark').some((i) => tree.tokens[i]!.lemma === 'to');
  if (!infinitive) return [noun];
  const governor = tree.tokens[tree.tokens[noun]!.head];
  if (
    governor &&
    OBJECT_CONTROL.has(governor.lemma) &&
    relation(tree.tokens[noun]!) === 'obj' &&
    partyOf(tree, noun).actors.length > 0
  )
    return withConjuncts(tree, [noun]);
  if (ASKING.has(tree.tokens[noun]!.lemma) || REACTING.has(governor?.lemma ?? '')) return [];
  const owners = ownersOf(tree, noun);
  if (owners.length > 0) return owners;
  const token = tree.tokens[noun]!;
  if (dependents(tree, noun, 'cop').length > 0) return withConjuncts(tree, dependents(tree, noun, 'nsubj'));
  if (relation(token) !== 'obj' || token.head < 0) return [];
  return JUDGES.has(tree.tokens[token.head]!.lemma) ? [noun] : subjectsOf(tree, token.head, 3);
}

/** Whoever judges an agreement or decision is not the one to carry it out. */
const JUDGES = new Set(
  'welcome praise hail applaud condemn denounce criticise criticize regret deplore protest mock ridicule'.split(
    ' ',
  ),
);

/** "Iran's plan", "the Iranian plan", "a US plan". */
function ownersOf(tree: Tree, noun: number): number[] {
  const owners = dependents(tree, noun, 'nmod:poss');
  if (owners.length > 0) return owners;
  return dependents(tree, noun, 'compound', 'amod').filter((i) => partyOf(tree, i).actors.length > 0);
}

/** Verbs whose subject reacts to what others are to do: "welcomed the agreement to free them". */
const REACTING = new Set(
  'welcome hail praise applaud criticise criticize condemn denounce oppose regret deplore back support'.split(
    ' ',
  ),
);

/** Nouns whose infinitive names what another is to do. */
const ASKING = new Set(['call', 'demand', 'appeal', 'request', 'plea', 'pressure', 'invitation', 'order']);

/** Who does what a controlled clause says: the object of "urged X to go", else the subject above. */
function controllers(tree: Tree, verb: number, head: number, depth: number): number[] {
  const above = tree.tokens[head]!;
  if (!isVerb(above) && above.upos !== 'ADJ' && above.upos !== 'AUX' && above.upos !== 'NOUN') return [];
  const passive = isPassive(tree, head);
  const objects = dependents(tree, head, 'obj', 'iobj');
  const addressed = obliquesOf(tree, head)
    .filter(({ prep }) => prep === 'on' || prep === 'upon' || prep === 'for')
    .map((oblique) => oblique.head);
  if (isDoneByObject(tree, verb, above.lemma)) {
    if (passive) return subjectsOf(tree, head, depth + 1);
    if (objects.length > 0) return withConjuncts(tree, objects);
  }
  const directed =
    relation(tree.tokens[verb]!) !== 'advcl' ||
    (hasMark(tree, verb, 'to') && partyOfAll(tree, [...objects, ...addressed]).actors.length > 0);
  if (OBJECT_CONTROL.has(above.lemma) && directed) {
    if (passive) return subjectsOf(tree, head, depth + 1);
    if (objects.length > 0) return withConjuncts(tree, objects);
    if (addressed.length > 0) return addressed;
  }
  if (
    objects.length > 0 &&
    relation(tree.tokens[verb]!) === 'xcomp' &&
    tree.tokens[verb]!.xpos === 'VB' &&
    !isLight(above.lemma) &&
    partyOfAll(tree, objects).actors.length > 0
  )
    return withConjuncts(tree, objects);
  return subjectsOf(tree, head, depth + 1);
}

function isDoneByObject(tree: Tree, verb: number, above: string): boolean {
  if (tree.tokens[verb]!.xpos !== 'VBG') return false;
  return Object.entries(GERUND_CONTROL).some(
    ([mark, verbs]) => verbs.has(above) && hasMark(tree, verb, mark),
  );
}
