import { verbFrame } from '../events/frame.ts';
import { isVerb } from '../events/tree.ts';
import type { Context } from './context.ts';
import { LONGEST } from './fit.ts';
import { verbGroup } from './group.ts';
import { nounPhrase } from './phrase.ts';
import { runAfter } from './run.ts';
import type { Scene } from './scene.ts';
import { awaits, type Stretch } from './stretch.ts';
import { isTimeWord, type Phrase } from './words.ts';

/** A stretch that only places an act may be left out even where it is the first. */
const PLACING =
  /^(?:in|at|near|amid|under|through|across|along|around|inside|outside|beyond|as|with|over|by|from|that)$/;

/** A finite clause in its own words: its subject, whatever that is, its verb as its helping verbs have it, and what follows. */
export function wholeClause(scene: Scene, head: number): { text: string; whole: boolean } | undefined {
  const copula = scene.childrenBy(head, 'cop')[0];
  if (!isVerb(scene.token(head)) && copula === undefined) return undefined;
  const helpers = scene.childrenBy(head, 'aux').filter((i) => i < head);
  const past =
    scene.token(head).xpos === 'VBN' && helpers.length === 0 && scene.childrenBy(head, 'nsubj').length > 0;
  const finite =
    past || [copula ?? head, ...helpers].some((i) => /^(?:VBD|VBZ|VBP|MD)$/.test(scene.token(i).xpos));
  const subject = finite ? subjectAt(scene, head) : undefined;
  if (!subject) return undefined;
  if (
    /^(?:say|state|tell)$/.test(scene.token(head).lemma) &&
    !scene.childrenBy(head, 'ccomp').some((i) => i > head)
  )
    return undefined;
  const denied = isDenied(scene, head) && !/^no /i.test(subject.text);
  const verb = verbGroup(scene, head, copula, helpers, subject.plural, denied);
  const start = copula === undefined ? head : Math.max(copula, ...helpers);
  const run = runAfter(scene, start, meantBy(scene, subjectIndex(scene, head)!));
  // "It is the first time": what was a time has been left out, and nothing is told of the subject.
  if (copula !== undefined && isTimeWord(scene, head)) return undefined;
  const told = `${subject.text} ${verb}`;
  return (
    run && (longest(told, run, leastOf(scene, head)) ?? longest(told, run, leastOf(scene, head, true), true))
  );
}

/** Whom pronouns after a clause's own subject may mean. */
function meantBy(scene: Scene, subject: number): Context {
  const references = scene.referencesBelow(subject, 'nmod');
  return {
    people: references.flatMap(({ people }) => people),
    actors: references.flatMap(({ actors }) => actors),
    also: [],
  };
}

/** The subject of a clause, its own or that of the clause it goes on from; the noun that a relative clause belongs to. */
export function subjectIndex(scene: Scene, head: number): number | undefined {
  const [subject] = scene.childrenBy(head, 'nsubj');
  if (subject === undefined) {
    const above = scene.token(head).head;
    const shared =
      scene.relation(head) === 'conj' && above >= 0 && isVerb(scene.token(above))
        ? subjectIndex(scene, above)
        : undefined;
    return shared !== undefined && scene.referencesBelow(shared).length > 0 ? shared : undefined;
  }
  if (subject > head || isExpletive(scene, subject, head)) return undefined;
  const relative = /^W/.test(scene.token(subject).xpos) && scene.relation(head) === 'acl';
  return relative ? antecedent(scene, subject, scene.token(head).head) : subject;
}

/** "The isolation of Qatar, which hosts a base": whoever is named right before the comma, rather than the noun above. */
function antecedent(scene: Scene, pronoun: number, above: number): number {
  const before = pronoun - 2;
  if (scene.token(pronoun - 1)?.text !== ',' || before <= above) return above;
  const named = scene.references.some(
    ({ head, how, kind }) => head === before && how === 'name' && /^(?:state|body|group|person)$/.test(kind),
  );
  return named && scene.relation(before) === 'nmod' ? before : above;
}

/** "Neither side has asked": the subject denies the act. */
function isDenied(scene: Scene, head: number): boolean {
  const at = subjectIndex(scene, head);
  return (
    at !== undefined &&
    scene.childrenBy(at, 'det', 'cc').some((i) => /^(?:no|neither)$/i.test(scene.token(i).text))
  );
}

/** "It is not known what …": nobody does it. */
function isExpletive(scene: Scene, subject: number, head: number): boolean {
  const it = /^(?:it|there)$/i.test(scene.token(subject).text);
  return it && scene.childrenBy(head, 'cop', 'aux').some((i) => scene.token(i).lemma === 'be');
}

const LONGEST_SUBJECT = 45;

function subjectAt(scene: Scene, head: number): Phrase | undefined {
  const at = subjectIndex(scene, head);
  if (at === undefined || isTimeWord(scene, at) || !/^(?:NOUN|PROPN|PRON|NUM)$/.test(scene.token(at).upos))
    return undefined;
  const seen = isVerb(scene.token(head)) ? scene.withFrame(verbFrame(scene.frame.tree, head)) : scene;
  for (const thrift of [1, 2, 3] as const) {
    const phrase = nounPhrase(seen, at, thrift);
    if (!phrase || phrase.text.length <= LONGEST_SUBJECT) return phrase;
  }
  return undefined;
}

/** Index of the last word that a clause cannot do without: what is said or meant to be done, and to whom unless that is spared. */
export function leastOf(scene: Scene, verb: number, spare = false): number {
  const clauses = scene.childrenBy(verb, 'ccomp', 'xcomp').filter((i) => i > verb);
  const inner = clauses.flatMap((i) => [
    i,
    ...scene.childrenBy(i, 'obj', ...(spare ? [] : ['xcomp', 'ccomp'])),
    ...(spare ? [] : firstOblique(scene, i)),
  ]);
  return Math.max(verb, ...scene.childrenBy(verb, 'obj').filter((i) => i > verb), ...inner);
}

function firstOblique(scene: Scene, verb: number): number[] {
  const [first] = scene.childrenBy(verb, 'obl').filter((i) => i > verb && !isTimeWord(scene, i));
  const bound =
    first !== undefined &&
    scene
      .childrenBy(first, 'case')
      .some((i) => /^(?:to|with|from|into|against|on)$/.test(scene.token(i).text));
  return bound ? [first] : [];
}

/** The longest title that fits, its last stretches left out where need be; of a row that is too long, its first members. */
export function longest(
  before: string,
  run: readonly Stretch[],
  least: number,
  spare = false,
): { text: string; whole: boolean } | undefined {
  for (let kept = run.length; kept > 0; kept--) {
    if (kept < run.length && run[kept - 1]!.last < least) return undefined;
    const told = run.slice(0, kept).map(({ text, alone }, i) => (i === kept - 1 ? alone : text));
    const text = [before, ...told].filter((one) => one !== '').join(' ');
    const cutOff =
      kept < run.length && (UNFINISHED.test(text) || (run[kept]!.opens === 'to' && awaits(text)));
    if (text.length <= LONGEST && !cutOff)
      return { text, whole: kept === run.length || run[kept]!.opens === 'that' };
    const dropped = run[kept - 1]!;
    const needed = kept <= 2 && !PLACING.test(dropped.opens) && !(spare && dropped.opens === 'to');
    if (needed || kept === 1 || (kept === 2 && run[0]!.text === '')) return shorterRow(text);
  }
  return undefined;
}

/** Ends that a title cannot have where what followed them has been left out. */
export const UNFINISHED =
  /(?: in (?:effort|bid|attempt|retaliation|return|exchange|response|favou?r|support|line|protest)| as (?:bid|effort|attempt)| (?:an )?end| drawn up| and to [a-z]+| how to [a-z]+| whether [\p{L} ]+| what was .*)$/u;

/** Ends of words that only describe what has been left out. */
const QUALITY = /(?:al|ant|(?<!m)ent|ic|ous|ive|able|ible|ful|less|ary|ish|ern|ly)$/;

/** Rows that are nothing without their second member. */
const PAIRED = /\b(?:between|both|either|neither|among)\b/;

/** "Using threats and promises of aid" as "using threats": a title that is too long without the last members of its row. */
function shorterRow(whole: string): { text: string; whole: boolean } | undefined {
  const at = whole.lastIndexOf(' and ', LONGEST);
  const text = whole.slice(0, Math.max(0, at)).replace(/,$/, '');
  const noun = /(?<!,) \p{Ll}+$/u.test(text) && !QUALITY.test(text) && !/ to \p{Ll}+$/u.test(text);
  const fit = at > 0 && noun && !PAIRED.test(text);
  return fit ? { text, whole: false } : undefined;
}
