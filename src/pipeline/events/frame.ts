import {
  bareObliques,
  complementOf,
  isPassive,
  isTemporal,
  type Oblique,
  objectsOf,
  obliquesOf,
  particlesOf,
} from './arguments.ts';
import { isLight } from './light.ts';
import { orNear, subjectsOf } from './subjects.ts';
import { caseOf, dependents, isVerb, relation, remembered, type Tree, withConjuncts } from './tree.ts';

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

/** The frame of a verb. */
export const verbFrame = remembered(verbFrameAt);

function verbFrameAt(tree: Tree, trigger: number): Frame {
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
  const [own, ownKind] = complementOf(tree, trigger);
  const asked = own === undefined ? askedOf(tree, objects) : undefined;
  const complement = own ?? asked;
  const complementKind = asked === undefined ? ownKind : 'to';
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

/** An infinitive that the parser hung from the person asked ("told the envoy | to leave"). */
function askedOf(tree: Tree, objects: readonly number[]): number | undefined {
  return objects
    .filter((i) => tree.byHead.has(i))
    .flatMap((i) => dependents(tree, i, 'acl'))
    .find((i) => dependents(tree, i, 'mark').some((mark) => tree.tokens[mark]!.lemma === 'to'));
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
    subjects: light && verb ? verb.subjects : predicatively(tree, trigger),
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

/** "Wang, who is on a tour": whom a noun with a copula is said of. */
function predicatively(tree: Tree, noun: number): readonly number[] {
  if (dependents(tree, noun, 'cop').length === 0 || caseOf(tree, noun) !== 'on') return [];
  const { head } = tree.tokens[noun]!;
  return /^(?:appos|acl)$/.test(relation(tree.tokens[noun]!)) ? [head] : subjectsOf(tree, noun, 0);
}

/** Prepositions that a noun right before them calls for. */
const BOUND = new Set(['to', 'against', 'on', 'between', 'of', 'with']);

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
  return dependents(tree, head, 'ccomp').find((i) => i > noun + 1);
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
