import { demonym } from './names.ts';
import { isElsewhere, isOneKind, isOwnDeed } from './naming.ts';
import { AGENTS, FORCES } from './offices.ts';
import { ofNames, partyPhrase } from './party.ts';
import { nounPhrase } from './phrase.ts';
import { once, type Scene } from './scene.ts';
import { behind, isTimeWord, type Phrase } from './words.ts';

/** Verbs that only an actor can be the subject of. */
const SPEAKING = /^(?:say|state|tell|announce|confirm|claim|note|add|declare|insist|have|make|take|do|give)$/;
const LONGEST_SUBJECT = 38;

/** Who does the act; nobody for a passive whose sentence does not say: as the sentence names the subject, if that is the source, else as the source is named elsewhere. */
export const subjectOf = once((scene: Scene): Phrase | undefined => {
  const { frame, act } = scene;
  const tops = frame.subjects.filter((i) => !hangsFromOne(scene, i, frame.subjects) && !isOfNoun(scene, i));
  const told = tops.filter((i) => !isTimeWord(scene, i));
  const meant = told.filter((i) => standsFor(scene, i, act.sources));
  const beside = (i: number) => meant.includes(i) || FORCES.test(scene.token(i).text);
  const heads = apart(scene, meant.length > 0 ? told.filter(beside) : told);
  const phrases = heads.map((i) => subjectPhrase(scene, i));
  if (heads.length > 0 && phrases.every((phrase) => phrase !== undefined)) return ofNames(phrases);
  const host = hostOf(scene);
  if (host !== undefined && heads.length === 0) return shortSubject(scene, host);
  const [named] = heads;
  if (named !== undefined && act.spans.source.length === 0 && isOwnWord(scene, named))
    return shortSubject(scene, named);
  if (frame.passive && frame.pos === 'verb' && act.spans.source.length === 0) return undefined;
  return partyPhrase(scene, 'source');
});

/** "Israel, whose army overran Sinai", "the envoy, Ottokar,": of two heads for one doer, the verb's own subject stays. */
function apart(scene: Scene, heads: readonly number[]): readonly number[] {
  if (heads.length < 2) return heads;
  const named = (i: number) => scene.referenceAt(i)?.actors.join() ?? '';
  const joined = (i: number) => scene.relation(i) === 'conj';
  const called = (i: number) => heads.includes(i - 1) && !joined(i) && scene.token(i - 1).upos === 'NOUN';
  return heads.filter(
    (i) =>
      joined(i) ||
      (!called(i) &&
        !heads.some(
          (other) =>
            other !== i &&
            !joined(other) &&
            named(i) !== '' &&
            named(other) === named(i) &&
            isNearer(scene, other, i),
        )),
  );
}

/** Of two heads, whether one is the clause's own subject and the other not, or both alike and the first stands before it; where neither is, the nearest to the verb. */
function isNearer(scene: Scene, other: number, than: number): boolean {
  const { clause } = scene.frame;
  const own = scene.token(other).head === clause;
  if (own !== (scene.token(than).head === clause)) return own;
  return own ? other < than : other > than && other < clause;
}

/** "The appeal to isolate Mali": what an infinitive completes does not do it. */
function isOfNoun(scene: Scene, at: number): boolean {
  const { clause } = scene.frame;
  return (
    scene.relation(clause) === 'acl' &&
    scene.token(clause).head === at &&
    scene.token(at).upos === 'NOUN' &&
    scene.childrenBy(clause, 'mark').some((i) => /^to$/i.test(scene.token(i).text)) &&
    !scene.referencesBelow(at).some(({ head, how }) => head === at && how !== 'act')
  );
}

function hangsFromOne(scene: Scene, at: number, heads: readonly number[]): boolean {
  let { head } = scene.token(at);
  for (let steps = 0; steps < 6 && head >= 0; steps++) {
    if (heads.includes(head)) return true;
    head = scene.token(head).head;
  }
  return false;
}

/** "The premier, visiting Bulgaria,": the noun that an active participle belongs to. */
function hostOf(scene: Scene): number | undefined {
  const { clause, pos } = scene.frame;
  const { xpos, head } = scene.token(clause);
  const host =
    pos === 'verb' && xpos === 'VBG' && head >= 0 && /^(?:NOUN|PROPN)$/.test(scene.token(head).upos);
  return host && scene.act.spans.source.length === 0 ? head : undefined;
}

/** Whether a subject whose source is only guessed had better stand for itself. */
function isOwnWord(scene: Scene, at: number): boolean {
  const done = scene.act.status === 'occurred' || scene.act.status === 'ongoing';
  return scene.token(at).xpos === 'NNS' || (done && scene.token(at).xpos === 'NN' && !scene.frame.passive);
}

/** Whether the clause has a subject of its own that is no actor, and so leaves no room for the source's name. */
export const hasThingSubject = once((scene: Scene): boolean => {
  return scene.frame.subjects.some((i) => {
    const { head, upos, text } = scene.token(i);
    const direct =
      head === scene.frame.clause && upos === 'NOUN' && !scene.referenceAt(i) && !isTimeWord(scene, i);
    return direct && !AGENTS.test(text) && !FORCES.test(text) && !standsFor(scene, i, scene.act.sources);
  });
});

/** Whether the words of a subject name one of the actors. */
export function standsFor(scene: Scene, at: number, actors: readonly string[]): boolean {
  return scene
    .referencesBelow(at, 'conj')
    .some((reference) => reference.actors.some((id) => actors.includes(id)));
}

function subjectPhrase(scene: Scene, at: number): Phrase | undefined {
  const { sources } = scene.act;
  if (/^(?:VERB|AUX|ADV)$/.test(scene.token(at).upos) || isNoSubject(scene, at)) return undefined;
  const direct = scene.token(at).head === scene.frame.clause;
  const reference = scene.referenceAt(at);
  if (sources.length === 0) return direct || reference ? shortSubject(scene, at) : undefined;
  if (!standsFor(scene, at, sources)) {
    const actor = reference !== undefined && reference.actors.length > 0 && reference.how !== 'pronoun';
    return (direct || scene.act.spans.source.length === 0) && actor
      ? shortSubject(scene, at)
      : otherSubject(scene, at, direct);
  }
  const person = reference !== undefined && reference.people.length > 0;
  const agent =
    AGENTS.test(scene.token(at).text) &&
    !person &&
    sources.length === 1 &&
    !isOwnDeed(scene.frame, at) &&
    !isOneKind(scene, at);
  return agent ? undefined : shortSubject(scene, at);
}

/** "Are active in the Gulf", "in favor of": a bare adjective or a phrase with its preposition does nothing. */
function isNoSubject(scene: Scene, at: number): boolean {
  const { upos } = scene.token(at);
  if (upos === 'ADJ') return scene.childrenBy(at, 'det').length === 0 && scene.referenceAt(at) === undefined;
  const placed = scene.childrenBy(at, 'case').some((i) => /^(?:in|under)$/i.test(scene.token(i).text));
  return upos === 'NOUN' && placed && scene.relation(scene.frame.clause) !== 'acl';
}

/** A subject that does not name the source: troops get its adjective, things stand for themselves, the rest is left to the source's name. */
function otherSubject(scene: Scene, at: number, direct: boolean): Phrase | undefined {
  const { sources } = scene.act;
  const { text, upos } = scene.token(at);
  const phrase = shortSubject(scene, at);
  if (phrase && sources.some((id) => id.toLowerCase() === phrase.text.toLowerCase())) return phrase;
  if (upos === 'PRON' || upos === 'PROPN' || AGENTS.test(text) || scene.referenceAt(at)) return undefined;
  if (!direct || SPEAKING.test(scene.token(scene.frame.clause).lemma)) return undefined;
  if (!FORCES.test(text)) return phrase;
  const described = scene.childrenBy(at, 'nummod', 'amod').length > 0;
  if (!phrase || sources.length > 1 || described) return undefined;
  if (isElsewhere(scene, at, sources)) return phrase;
  return {
    ...phrase,
    text: `${demonym(sources[0]!)} ${behind(phrase.text)}`,
  };
}

/** The fullest of a subject's phrases that is not too long. */
export function shortSubject(scene: Scene, at: number): Phrase | undefined {
  for (const thrift of [1, 2, 3] as const) {
    const phrase = nounPhrase(scene, at, thrift);
    if (!phrase || phrase.text.length <= LONGEST_SUBJECT)
      return phrase && !/^.?$|^(?:in|on|at|for|by|from) /i.test(phrase.text) ? phrase : undefined;
  }
  return undefined;
}
