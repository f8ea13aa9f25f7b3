import { isVerb } from '../events/tree.ts';
import { nameAt } from './called.ts';
import type { Context } from './context.ts';
import { possessive } from './morphology.ts';
import { actorName } from './names.ts';
import { pronounOr } from './pronouns.ts';
import { closingOf, endOf } from './reach.ts';
import type { Scene } from './scene.ts';
import { type Growing, kept, type Stretch } from './stretch.ts';
import { isRate, timesIn } from './times.ts';
import { isVague } from './vague.ts';
import { isHyphen, OF_ALL, word } from './words.ts';

/** Adverbs that only place an act among others. */
const DROPPED =
  /^(?:also|already|however|meanwhile|then|now|here|later|earlier|soon|recently|immediately|repeatedly|still|just|only|again|too|further|ever|once|reportedly|allegedly|finally|eventually|subsequently|initially|previously|formerly|currently|officially|therefore|thus|likewise|instead|overwhelmingly|strongly|very|really|briefly|fully|clearly|so-called|actually|simply|merely|especially|particularly|unanimously)$/i;
const ARTICLES = /^(?:a|an|the|this|these|that|those)$/i;

/** The words behind a verb up to the end of its clause, as a headline has them; `undefined` where there would be none. Pronouns stay only where `literal`. */
export function runAfter(
  scene: Scene,
  verb: number,
  context: Context,
  literal = false,
): Stretch[] | undefined {
  const [start, within] = shared(scene, verb, endOf(scene, verb));
  const end = literal ? within : reachOf(scene, verb, within);
  const clause = end > within ? within : -1;
  const times = timesIn(scene, start, end);
  const led = start > verb + 3 ? [word(scene, verb + 1)] : [];
  const stretches: Growing[] = [{ opens: '', words: led, vague: false, last: verb }];
  for (let i = start; i < end; i++) {
    if (i === clause) {
      stretches.push({ opens: 'that', words: [word(scene, i)], vague: false, last: i });
      continue;
    }
    i = pastRemark(scene, i, end);
    const closed = scene.token(i).text === ',' ? closingOf(scene, i) : undefined;
    if (closed !== undefined) i = closed;
    if (closed !== undefined || times.has(i) || isLeftOver(scene, i, times, end)) continue;
    if (opensStretch(scene, i) && (clause < 0 || i < clause))
      stretches.push({ opens: scene.token(i).text.toLowerCase(), words: [], vague: false, last: i });
    const last = stretches.at(-1)!;
    last.last = i;
    const name = nameAt(scene, i, end, context);
    if (name && standsAgain(scene, i, stretches, name.text)) {
      last.words.push(scene.token(i).text.toLowerCase());
      continue;
    }
    if (name) {
      last.words.push(name.text);
      i = name.last;
      last.last = i;
      continue;
    }
    if (isSkipped(scene, i, verb)) continue;
    const plain = literal || isTold(scene, i) || isBetween(scene, i, verb);
    const own = plain ? word(scene, i) : pronounOr(scene, i, verb, context);
    if (own === undefined || isEmpty(scene, i) || isSaid(scene, i, own, stretches)) last.vague = true;
    if (!own) continue;
    const whose = own === 'its' && !literal ? ownedByOther(scene, i, stretches, context) : undefined;
    if (whose !== undefined) {
      last.words.push(whose);
      continue;
    }
    glue(
      last.words,
      standsAgain(scene, i, stretches, own) ? scene.token(i).text.toLowerCase() : own,
      scene,
      i,
    );
  }
  return kept(scene, stretches);
}

/** "Signed a protocol | that allows inspections": where the noun before it is bare, its clause says which. */
function reachOf(scene: Scene, start: number, end: number): number {
  const { tokens } = scene;
  const pronoun = tokens[end];
  if (!pronoun || !/^(?:that|which|who)$/.test(pronoun.text)) return end;
  const times = timesIn(scene, start + 1, end);
  let at = end - 1;
  while (times.has(at)) at--;
  const noun = tokens[at];
  if (at <= start || !noun || !/^NNS?$/.test(noun.xpos)) return end;
  const described = scene
    .children(at)
    .some((i) => i < at && !/^(?:det|case)/.test(tokens[i]!.deprel) && tokens[i]!.upos !== 'PROPN');
  const verb = pronoun.head;
  if (described || verb <= end || !isVerb(scene.token(verb)) || !/^W/.test(pronoun.xpos)) return end;
  const before = scene.childrenBy(verb, 'aux').some((i) => /^had$/i.test(tokens[i]!.text));
  const last = before ? end : endOf(scene, verb);
  return last > verb + 1 ? last : end;
}

/** "Those responsible", "those marching": a pronoun that what follows makes plain. */
function isTold(scene: Scene, i: number): boolean {
  const { text } = scene.token(i);
  const next = scene.tokens[i + 1];
  return (
    text.length === 5 &&
    /^those$/i.test(text) &&
    next !== undefined &&
    (/^(?:JJ|VB[GN])$/.test(next.xpos) || /ing$/.test(next.text))
  );
}

/** "Urged the Kenyans not to send them home": the name that a pronoun was taken for has been told, and is not who is meant. */
function isSaid(scene: Scene, i: number, own: string, stretches: readonly Growing[]): boolean {
  const { xpos, text } = scene.token(i);
  if (xpos !== 'PRP' || !/^(?:it|them)$/i.test(text) || own === text.toLowerCase()) return false;
  return stretches.some(({ words }) => words.join(' ').includes(own.slice(0, 5)));
}

/** Whether "him", "his" or "her" stands for a name that some stretch has said already, and so may stay as it is. */
function standsAgain(scene: Scene, i: number, stretches: readonly Growing[], name: string): boolean {
  const { text } = scene.token(i);
  if (text.length !== 3 || !/^(?:him|his|her)$/i.test(text)) return false;
  const bare = /^(?:his|her)$/i.test(text) ? name.replace(/’s?$/u, '') : name;
  return stretches.some(({ words }) => words.join(' ').includes(bare));
}

/** "Protesters stormed its embassy": whose, where the title names nobody before whom "its" can mean. */
function ownedByOther(
  scene: Scene,
  i: number,
  stretches: readonly Growing[],
  { actors }: Context,
): string | undefined {
  const reference = scene.referenceAt(i);
  const [owner, more] = reference?.how === 'pronoun' ? reference.actors : [];
  if (owner === undefined || more !== undefined || actors.includes(owner)) return undefined;
  const named = stretches.some(({ words }) => words.some((one) => /^\p{Lu}/u.test(one)));
  return named ? undefined : possessive(actorName(owner));
}

/** "What it called aggression": the word that follows what only says whose word it is. */
function pastRemark(scene: Scene, i: number, end: number): number {
  const { text } = scene.token(i);
  if (text.length !== 4 || !/^what$/i.test(text)) return i;
  const verb = [i + 2, i + 3, i + 4].find(
    (at) => at < end && /^(?:call|describe|term)$/.test(scene.token(at).lemma),
  );
  if (verb === undefined || !/^(?:PRP|DT|NN\w*)$/.test(scene.token(i + 1).xpos)) return i;
  const next = scene.tokens[verb + 1]?.text === 'as' ? verb + 2 : verb + 1;
  return next < end ? next : i;
}

/** Whether a noun only points back; one that makes a phrase with its verb does not ("take part", "pay respect"). */
function isEmpty(scene: Scene, i: number): boolean {
  const { text, upos } = scene.token(i);
  // "Appealed to him to the last": for as long as they could.
  if (text === 'last' && scene.token(i - 1).text === 'the' && scene.tokens[i - 2]?.text === 'to') return true;
  if (upos !== 'NOUN') return false;
  if (scene.childrenBy(i, 'det').some((at) => /^(?:both|either|all)$/i.test(scene.token(at).text)))
    return false;
  if (text === 'effect' || text === 'end')
    return scene.childrenBy(i, 'det').some((at) => /^(?:that|this)$/i.test(scene.token(at).text));
  return !/^(?:part|respect|order|light|way|rest)$/.test(text) && isVague(scene, i);
}

/** "Neither accepted nor recognised the ruling", "fired on and seized a ship": where another verb stands between, its object is the verb's too. */
function shared(scene: Scene, verb: number, end: number): readonly [number, number] {
  const next = scene.tokens[end + 1];
  const led = end === verb + 2 && /^(?:on|at|upon)$/.test(scene.token(verb + 1).text);
  const bare = (end === verb + 1 || led) && scene.tokens[end]?.upos === 'CCONJ';
  return bare &&
    next !== undefined &&
    isVerb(next) &&
    next.head === verb &&
    (scene.token(verb).xpos === 'VB') === (next.xpos === 'VB')
    ? [end + 2, endOf(scene, end + 1)]
    : [verb + 1, end];
}

/** Adds a word, without a space where the text has none. */
function glue(words: string[], text: string, scene: Scene, i: number): void {
  const before = scene.token(i - 1);
  const tight = before !== undefined && before.end === scene.token(i).start && words.length > 0;
  if (tight && !/^["“(`]/.test(before.text)) words.push(`${words.pop()}${text}`);
  else words.push(text);
}

/** A participle that only led to a time ("a meeting planned | for Tuesday"). */
function isLeftOver(scene: Scene, i: number, times: ReadonlySet<number>, end: number): boolean {
  const { xpos, text } = scene.token(i);
  if ((text === 'early' || text === 'late') && times.has(i + 1)) return true;
  return (
    ((LEFT.has(xpos) && /^(?:planned|scheduled|due|held|set|expected|slated)$/.test(text)) ||
      (xpos === 'VBN' && times.has(i + 1) && scene.relation(i) === 'acl')) &&
    (times.has(i + 1) || i + 1 === end) &&
    /^N/.test(scene.token(i - 1).xpos)
  );
}

const QUOTES = /^["“”‘`']+$/;
/** Tags of what may have led to a time. */
const LEFT = new Set(['VBD', 'VBN', 'JJ']);

function isSkipped(scene: Scene, i: number, verb: number): boolean {
  const { text, deprel, xpos, upos } = scene.token(i);
  if (QUOTES.test(text)) return true;
  if (isFirstSince(scene, i) || (text === 'Grand' && scene.tokens[i + 1]?.text === 'Ayatollah')) return true;
  const determines = (xpos === 'DT' || xpos === 'PDT') && deprel.startsWith('det');
  if (determines && ARTICLES.test(text))
    return !isHyphen(scene.tokens[i + 1]?.text ?? '') && !isNeeded(scene, i);
  if (xpos === 'IN' && text.toLowerCase() === 'that') return !isBetween(scene, i, verb);
  if (xpos === 'RP') return false;
  if (scene.tokens[i + 1]?.xpos === 'CD' && /^(?:about|around|almost|nearly|roughly|some)$/i.test(text))
    return true;
  return (upos === 'ADV' || i === verb + 1) && DROPPED.test(text);
}

/** "Assured Oman that Yemen …": between two names or nouns "that" cannot be spared. */
function isBetween(scene: Scene, i: number, verb: number): boolean {
  const { head } = scene.token(i);
  const said = head > i && scene.relation(head) === 'ccomp' && scene.token(head).head === verb;
  if (!said) return false;
  const [before, after] = [scene.token(i - 1), scene.tokens[i + 1]];
  const told = scene.childrenBy(verb, 'obj', 'iobj').some((at) => at > verb && at < i);
  return told && /^N/.test(before.xpos) && after !== undefined && /^(?:N|DT|JJ|CD)/.test(after.xpos);
}

/** "The first cut since 2008": without the time that is left out it is not the first. */
function isFirstSince({ tokens }: Scene, i: number): boolean {
  if (tokens[i]!.text !== 'first' && tokens[i]!.xpos !== 'JJS') return false;
  for (let at = i + 1; at < tokens.length && at < i + 10; at++) {
    const { text } = tokens[at]!;
    if (text === 'since') return true;
    if (text === 'for') return /^(?:years?|decades?|months?)$/.test(tokens[at + 1]?.text ?? '');
    if (/^[,;.]$/.test(text)) return false;
  }
  return false;
}

const CALLS = /^(?:call|declare|brand|label|dub|name|proclaim)$/;

/** Round numbers, which are none without an article before them. */
const ROUND = /^(?:hundred|thousand|million|billion|trillion|dozen)$/;

/** Whether an article cannot be spared: "calls the war a tragedy", "the crime of the age". */
function isNeeded(scene: Scene, i: number): boolean {
  const { text, head } = scene.token(i);
  if (/^an?$/i.test(text) && isRate(scene, i + 1)) return true;
  if (/^an?$/i.test(text) && ROUND.test(scene.tokens[i + 1]?.text ?? '')) return true;
  if (/^an?$/i.test(text)) {
    const verb = scene.token(head).head;
    const called = verb >= 0 && CALLS.test(scene.token(verb).lemma);
    const named = called && scene.childrenBy(verb, 'obj', 'iobj').some((at) => at > verb && at < i);
    const being = scene.childrenBy(head, 'cop').some((at) => scene.token(at).text === 'be');
    return /^NN/.test(scene.token(head).xpos) && (named || being || scene.relation(head) === 'xcomp');
  }
  const next = scene.tokens[i + 1];
  // "To that effect", "to the last": set phrases, and adjectives that stand for a noun.
  if (/^that$/i.test(text)) return /^(?:effect|end)$/.test(next?.text ?? '');
  if (
    /^the$/i.test(text) &&
    next?.xpos === 'JJ' &&
    /^(?:PUNCT|ADP)$/.test(scene.tokens[i + 2]?.upos ?? 'PUNCT')
  )
    return true;
  return (
    /^the$/i.test(text) && scene.token(i - 1).text === 'of' && OF_ALL.test(scene.tokens[i + 1]?.text ?? '')
  );
}

/** "Ask for the council | to put it off": the infinitive belongs to its subject. */
function isOfSubject(scene: Scene, to: number): boolean {
  const verb = scene.token(to).head;
  return verb > to && scene.childrenBy(verb, 'mark').some((i) => scene.token(i).text === 'for');
}

function opensStretch(scene: Scene, i: number): boolean {
  const { xpos, text, deprel } = scene.token(i);
  if (xpos !== 'TO' && xpos !== 'IN' && xpos !== 'VBG') return false;
  if (text.toLowerCase() === 'of' || deprel === 'fixed') return false;
  const [before, after] = [scene.token(i - 1), scene.tokens[i + 1]];
  if (isHyphen(before?.text ?? '') || (after && isHyphen(after.text) && after.start === scene.token(i).end))
    return false;
  if (/^whether$/i.test(before?.text ?? '')) return false;
  if (deprel === 'case' && before?.deprel === 'case' && before.head === scene.token(i).head) return false;
  if (text === 'as' && scene.tokens[i - 2]?.text === 'as') return false;
  if (xpos === 'TO' && isOfSubject(scene, i)) return false;
  if (xpos === 'TO' || (xpos === 'IN' && /^(?:case|mark)/.test(deprel) && !/^that$/i.test(text))) return true;
  return xpos === 'VBG' && /^(?:acl|advcl)/.test(deprel) && !/^(?:IN|TO)$/.test(before?.xpos ?? '');
}
