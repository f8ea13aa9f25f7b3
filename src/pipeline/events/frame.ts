import { partyOf, partyOfAll } from './party.ts';
import { below, caseOf, dependents, isVerb, relation, type Tree, withConjuncts } from './tree.ts';

/** An oblique argument: its preposition and its head word. */
export interface Oblique {
  readonly prep: string;
  readonly head: number;
}

/**
 * A word that may tell of an event, with its grammatical arguments as indexes of head words in its sentence. The deep
 * subject does the act and the deep object receives it, whether the clause is active or passive.
 */
export interface Frame {
  readonly tree: Tree;
  readonly trigger: number;
  readonly pos: 'verb' | 'noun' | 'adjective';
  /** The verb that carries tense and negation: the light verb of a noun, the trigger of a verb. */
  readonly clause: number;
  readonly passive: boolean;
  readonly subjects: readonly number[];
  readonly objects: readonly number[];
  readonly obliques: readonly Oblique[];
  /** Head of the clause that follows ("to sign", "that it would"). */
  readonly complement: number | undefined;
  readonly complementKind: 'to' | 'that' | 'ing' | undefined;
  readonly particles: readonly string[];
  /** Adjectives, compounds and possessors of a noun. */
  readonly modifiers: readonly number[];
  /** Whether the noun is what a light verb carries. */
  readonly light: boolean;
}

const RELATIVE = new Set(['who', 'which', 'that', 'whom']);
const OBJECT_CONTROL = new Set(
  'urge ask tell order invite allow permit persuade convince force call press pressure push want encourage enable help advise request require instruct command let make get like prompt lead cause authorise authorize lobby implore beg warn expect forbid'.split(
    ' ',
  ),
);
/** Verbs that only carry a noun's act; after those of `INVERSE` the subject receives it. */
const CARRIES = new Set(
  'join hold make launch conduct carry stage mount issue impose pay give offer voice express have take begin start open resume continue deliver lodge file declare announce reach conclude undertake wage provide extend convene perform commit send strike suffer receive get face undergo win draw do put place show raise exert step maintain keep renew reiterate repeat bring engage plan order slap commence cause use exchange'.split(
    ' ',
  ),
);
const INVERSE = new Set('receive get face suffer undergo win draw'.split(' '));

/** Whether a verb only carries the act that its object names ("held talks", "issued a warning"). */
export function isLight(lemma: string): boolean {
  return CARRIES.has(lemma);
}

/** Whether the subject of a light verb receives the act ("faced criticism"). */
export function isInverse(lemma: string): boolean {
  return INVERSE.has(lemma);
}

/** The frame of a verb. */
export function verbFrame(tree: Tree, trigger: number): Frame {
  const passive = isPassive(tree, trigger);
  const surface = orNear(
    tree,
    trigger,
    subjectsOf(tree, trigger, 0).filter((i) => !isTemporal(tree, i)),
  );
  const agents = dependents(tree, trigger, 'obl').filter(
    (i) => tree.tokens[i]!.deprel === 'obl:agent' || (passive && caseOf(tree, i) === 'by'),
  );
  const objects = objectsOf(tree, trigger);
  const obliques = obliquesOf(tree, trigger).filter(({ head }) => !agents.includes(head));
  const [complement, complementKind] = complementOf(tree, trigger);
  return {
    tree,
    trigger,
    pos: 'verb',
    clause: trigger,
    passive,
    subjects: passive ? withConjuncts(tree, agents) : surface,
    objects: passive ? [...surface, ...objects] : objects,
    obliques: [
      ...obliques,
      ...objects.flatMap((i) => obliquesOf(tree, i)).filter(({ prep }) => prep !== 'of'),
    ],
    complement,
    complementKind,
    particles: particlesOf(tree, trigger),
    modifiers: [],
    light: false,
  };
}

/** The frame of a predicate adjective ("the test was unwelcome", "ready to talk"). */
export function adjectiveFrame(tree: Tree, trigger: number): Frame {
  const [complement, complementKind] = complementOf(tree, trigger);
  const modified = relation(tree.tokens[trigger]!) === 'amod' ? [tree.tokens[trigger]!.head] : [];
  return {
    tree,
    trigger,
    pos: 'adjective',
    clause: trigger,
    passive: false,
    subjects: modified.length > 0 ? modified : subjectsOf(tree, trigger, 0),
    objects: [],
    obliques: obliquesOf(tree, trigger),
    complement,
    complementKind,
    particles: [],
    modifiers: [],
    light: false,
  };
}

/** The frame of an event noun, with the light verb above it where there is one. */
export function nounFrame(tree: Tree, trigger: number): Frame {
  const carrier = carrierOf(tree, trigger);
  const lemma = carrier === undefined ? '' : tree.tokens[carrier]!.lemma;
  const light = carrier !== undefined && isLight(lemma);
  const verb = carrier !== undefined && light ? verbFrame(tree, carrier) : undefined;
  const [own, kind] = complementOf(tree, trigger);
  const complement = own ?? adjacentClause(tree, trigger);
  const complementKind = own === undefined && complement !== undefined ? 'that' : kind;
  return {
    tree,
    trigger,
    pos: 'noun',
    clause: light ? carrier : trigger,
    passive: verb?.passive ?? false,
    subjects: light && verb ? verb.subjects : [],
    objects: [],
    obliques: [
      ...obliquesOf(tree, trigger),
      ...(light && verb ? verb.obliques : adjacentObliques(tree, trigger)),
    ],
    complement,
    complementKind,
    particles: [],
    modifiers: modifiersOf(tree, trigger),
    light,
  };
}

/** Prepositions that a noun right before them calls for. */
const BOUND = new Set(['to', 'against', 'on', 'between', 'of']);

/** Phrases that the parser tied to the verb though they stand right behind the noun ("called for an | end to the war"). */
function adjacentObliques(tree: Tree, noun: number): Oblique[] {
  const { head } = tree.tokens[noun]!;
  if (head < 0) return [];
  return obliquesOf(tree, head).filter(
    ({ prep, head: object }) => BOUND.has(prep) && dependents(tree, object, 'case').includes(noun + 1),
  );
}

/** A that-clause right behind the noun that the parser tied to the verb ("voiced the hope | that"). */
function adjacentClause(tree: Tree, noun: number): number | undefined {
  const { head } = tree.tokens[noun]!;
  if (head < 0 || tree.tokens[noun + 1]?.lemma !== 'that') return undefined;
  return dependents(tree, head, 'ccomp').find((i) => dependents(tree, i, 'mark').includes(noun + 1));
}

function modifiersOf(tree: Tree, trigger: number): number[] {
  const own = dependents(tree, trigger, 'amod', 'compound', 'nmod:poss', 'det', 'flat');
  return own.flatMap((i) => [i, ...dependents(tree, i, 'compound', 'amod', 'conj', 'nmod:poss', 'flat')]);
}

/** The verb whose object (or passive subject) the noun is. */
function carrierOf(tree: Tree, noun: number): number | undefined {
  const token = tree.tokens[noun]!;
  const kind = relation(token);
  if (kind === 'conj') return tree.tokens[token.head] ? carrierOf(tree, token.head) : undefined;
  if (kind === 'obj' || token.deprel === 'nsubj:pass') return token.head;
  if (kind === 'obl' && bareObliques(tree, token.head).includes(noun)) return token.head;
  if (token.deprel === 'nmod:unmarked') return carrierOf(tree, token.head);
  const above = tree.tokens[token.head];
  const passiveParticiple = dependents(tree, noun, 'acl').find(
    (i) => tree.tokens[i]!.xpos === 'VBN' && isLight(tree.tokens[i]!.lemma),
  );
  if (passiveParticiple !== undefined) return passiveParticiple;
  return above && kind === 'nsubj' && isVerb(above) && isPassive(tree, token.head) ? token.head : undefined;
}

/** Whether a verb stands in the passive, full ("was arrested") or reduced ("sanctions imposed by"). */
export function isPassive(tree: Tree, verb: number): boolean {
  const token = tree.tokens[verb]!;
  if (dependents(tree, verb, 'aux:pass', 'nsubj:pass').length > 0) return true;
  if (token.xpos !== 'VBN' && token.xpos !== 'VBD' && token.xpos !== 'JJ') return false;
  if (relation(token) === 'acl' && token.deprel !== 'acl:relcl') return token.xpos === 'VBN';
  const auxiliaries = dependents(tree, verb, 'aux', 'cop').map((i) => tree.tokens[i]!);
  if (auxiliaries.some(({ lemma }) => lemma === 'be') && token.xpos === 'VBN') return true;
  if (
    relation(token) === 'conj' &&
    token.xpos === 'VBN' &&
    auxiliaries.length === 0 &&
    dependents(tree, verb, 'nsubj').length === 0
  )
    return token.head < verb && isPassive(tree, token.head);
  return dependents(tree, verb, 'obl:agent').length > 0;
}

/** Names right before the verb, where the parser found no subject that acts ("yesterday Mali warned"). */
function orNear(tree: Tree, verb: number, subjects: readonly number[]): readonly number[] {
  if (partyOfAll(tree, subjects).actors.length > 0 || /^(?:acl|amod)$/.test(tree.tokens[verb]!.deprel))
    return subjects;
  const inside = new Set(subjects.flatMap((i) => below(tree, i)));
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
    if (!reference || (heads.length === 0 && caseOf(tree, reference.head) !== '')) break;
    heads.unshift(reference.head);
    last = tree.tokens.findIndex(({ start }) => start === reference.start) - 1;
    if (last < 0 || !/^(?:,|and)$/.test(tree.tokens[last]!.text)) break;
    while (last >= 0 && /^(?:,|and|the)$/.test(tree.tokens[last]!.text)) last--;
  }
  return heads;
}

/** Whether a word names a time: no party to any act. */
export function isTemporal(tree: Tree, i: number): boolean {
  return TEMPORAL.has(tree.tokens[i]!.lemma.toLowerCase());
}

function subjectsOf(tree: Tree, verb: number, depth: number): number[] {
  const token = tree.tokens[verb]!;
  const own = dependents(tree, verb, 'nsubj').filter((i) => !isRelative(tree, i));
  if (own.length > 0) return withConjuncts(tree, own);
  if (depth > 5 || token.head < 0) return [];
  const head = token.head;
  const above = tree.tokens[head]!;
  switch (relation(token)) {
    case 'acl':
      return aclSubjects(tree, verb, head);
    case 'conj':
      return isVerb(above) || above.upos === 'AUX' || above.upos === 'ADJ'
        ? subjectsOf(tree, head, depth + 1)
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

function isRelative(tree: Tree, i: number): boolean {
  const token = tree.tokens[i]!;
  return (
    RELATIVE.has(token.lemma.toLowerCase()) &&
    (token.xpos.startsWith('W') || tree.tokens[token.head]?.deprel === 'acl:relcl')
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
  if (ASKING.has(tree.tokens[noun]!.lemma)) return [];
  const owners = dependents(tree, noun, 'nmod:poss');
  if (owners.length > 0) return owners;
  const token = tree.tokens[noun]!;
  if (dependents(tree, noun, 'cop').length > 0) return withConjuncts(tree, dependents(tree, noun, 'nsubj'));
  return relation(token) === 'obj' && token.head >= 0 ? subjectsOf(tree, token.head, 3) : [];
}

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
    !isLight(above.lemma)
  )
    return withConjuncts(tree, objects);
  return subjectsOf(tree, head, depth + 1);
}

function objectsOf(tree: Tree, verb: number): number[] {
  const direct = dependents(tree, verb, 'obj', 'iobj').filter((i) => !isRelative(tree, i));
  const second = direct.flatMap((i) => dependents(tree, i, 'nmod:unmarked'));
  const own = withConjuncts(tree, [...direct, ...second, ...bareObliques(tree, verb)]);
  if (own.length > 0) return own;
  const token = tree.tokens[verb]!;
  const relativeObject = dependents(tree, verb, 'obj').some((i) => isRelative(tree, i));
  const subject = dependents(tree, verb, 'nsubj').some((i) => !isRelative(tree, i));
  if (token.deprel === 'acl:relcl' && (relativeObject || subject) && !isPassive(tree, verb))
    return [token.head];
  const shared =
    relation(token) === 'conj' && tree.tokens[token.head]!.head !== verb ? objectAfter(tree, verb) : [];
  return shared;
}

const PARTICLES = new Set(['off', 'out', 'up', 'down', 'over', 'back', 'away']);

/** What the parser calls oblique though no preposition leads to it ("carried out exercises", "called off the strike"). */
function bareObliques(tree: Tree, verb: number): number[] {
  return dependents(tree, verb, 'obl').filter((i) => {
    const token = tree.tokens[i]!;
    if (i < verb || token.deprel === 'obl:tmod' || (token.upos !== 'NOUN' && token.upos !== 'PROPN'))
      return false;
    const marks = dependents(tree, i, 'case');
    const particle =
      marks.length === 1 && marks[0] === verb + 1 && PARTICLES.has(tree.tokens[verb + 1]!.lemma);
    return (marks.length === 0 && !TEMPORAL.has(token.lemma.toLowerCase())) || particle;
  });
}

const TEMPORAL = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tomorrow tonight day week month year morning evening afternoon night hour time times weekend'.split(
    ' ',
  ),
);

/** "signed and ratified the treaty": a verb without an object shares that of the verb after it. */
function objectAfter(tree: Tree, verb: number): number[] {
  const next =
    verb + 1 < tree.tokens.length && tree.tokens[verb + 1]!.lemma === 'and'
      ? dependents(tree, tree.tokens[verb]!.head, 'obj')
      : [];
  return next.filter((i) => i > verb);
}

function obliquesOf(tree: Tree, head: number): Oblique[] {
  const found: Oblique[] = [];
  for (const i of dependents(tree, head, 'obl', 'nmod', 'advcl', 'acl')) {
    if (tree.tokens[i]!.deprel === 'nmod:poss' || tree.tokens[i]!.deprel === 'obl:tmod') continue;
    const prep = caseOf(tree, i);
    if (prep === '') continue;
    for (const conjunct of withConjuncts(tree, [i])) found.push({ prep, head: conjunct });
  }
  return found;
}

function particlesOf(tree: Tree, verb: number): string[] {
  const own = dependents(tree, verb, 'compound:prt', 'advmod').map((i) => tree.tokens[i]!.lemma);
  const next = tree.tokens[verb + 1];
  if (next && (next.xpos === 'RP' || next.upos === 'ADP')) own.push(next.lemma);
  return own;
}

function complementOf(tree: Tree, head: number): [number | undefined, Frame['complementKind']] {
  const clause = dependents(tree, head, 'xcomp', 'ccomp', 'acl', 'advcl', 'csubj').find((i) => {
    const token = tree.tokens[i]!;
    return (
      i > head &&
      (token.deprel !== 'acl:relcl' || hasMark(tree, i, 'that')) &&
      (relation(token) !== 'advcl' || hasMark(tree, i, 'to') || hasMark(tree, i, 'of'))
    );
  });
  if (clause === undefined) return [undefined, undefined];
  if (hasMark(tree, clause, 'to')) return [clause, 'to'];
  return [clause, tree.tokens[clause]!.xpos === 'VBG' ? 'ing' : 'that'];
}

function hasMark(tree: Tree, head: number, lemma: string): boolean {
  return dependents(tree, head, 'mark', 'case', 'aux').some((i) => tree.tokens[i]!.lemma === lemma);
}
