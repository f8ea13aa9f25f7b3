import type { EventType } from '../../../model/event.ts';
import { LONGEST } from '../fit.ts';
import { capital } from '../morphology.ts';
import { actorName, demonym } from '../names.ts';
import type { Scene } from '../scene.ts';
import { isTimeWord } from '../words.ts';
import { completed } from './complement.ts';
import { decreed } from './decreed.ts';
import { openingDeed } from './deed.ts';
import { descriptions, talksOf } from './descriptions.ts';
import { deverbal } from './deverbal.ts';
import { provided } from './extend.ts';
import { freed } from './freed.ts';
import { coupOf, happening } from './happening.ts';
import { KINDS, PLAIN } from './kin.ts';
import { withLand } from './land.ts';
import { withBody, withDoer, withParties } from './parties.ts';
import type { Site } from './told.ts';

/** A longer description than this hides the act, in UTF-16 code units. */
const LONGEST_DESCRIPTION = 60;
/** How many nouns of one title may be told by earlier words. */
const MOST = 2;

/** A title whose bare nouns ("accord", "test") are told in the words that the article had for them before: "peace accord with FARC". */
export function recalled(scene: Scene, title: string): string {
  let told = provided(scene, title);
  if (told !== title) return told;
  let done = 0;
  for (let i = 0; i < scene.tokens.length; i++) {
    const { text, upos } = scene.token(i);
    if (upos !== 'NOUN' || !/^\p{Ll}/u.test(text) || done === MOST || !standsIn(told, text)) continue;
    const at = indexIn(told, text);
    if (isToldBehind(text, told.slice(at + text.length))) continue;
    const fuller =
      withBody(scene, i, told, at) ??
      withLand(scene, i, told) ??
      (isBare(scene, i, at + text.length === told.length) ? withOwnWords(scene, i, told, at) : told);
    if (fuller === told) continue;
    told = fuller;
    done++;
  }
  return completed(scene, freed(scene, told));
}

/** Whether a title goes on to say which border or on whom an attack: other words would be those of another. */
function isToldBehind(noun: string, rest: string): boolean {
  if (/^(?:borders?|frontier)$/.test(noun)) return rest.startsWith(' with ');
  return /^(?:attack|raid|strike|assault|invasion)s?$/.test(noun) && /^ (?:on|against|of) /.test(rest);
}

function withOwnWords(scene: Scene, i: number, title: string, at: number): string {
  return withDoer(scene, i, withParties(scene, i, inWordsOf(scene, i, title) ?? title, at), at);
}

/** Whether a title has a word once, in small letters unless it begins with it. */
function standsIn(title: string, text: string): boolean {
  const at = indexIn(title, text);
  return at >= 0 && indexIn(title.slice(at + text.length), text) < 0;
}

function indexIn(title: string, text: string): number {
  if (!title.includes(text.slice(1))) return -1;
  const first = capital(text);
  if (title.startsWith(first) && !isLetter(title[first.length])) return 0;
  for (let at = title.indexOf(text); at >= 0; at = title.indexOf(text, at + 1)) {
    if (!isLetter(title[at - 1]) && !isLetter(title[at + text.length])) return at;
  }
  return -1;
}

function isLetter(text: string | undefined): boolean {
  return text !== undefined && /[\p{L}’-]/u.test(text);
}

/** Determiners by which a noun points back at what was told. */
const BACK = /^(?:the|this|that|these|those)$/i;
const ANEW = /^(?:a|an|another|any|no)$/i;

/** Whether a noun has nothing by it that tells which or of what kind it is, or none that the title has where that ends in it. */
export function isBare(scene: Scene, i: number, ends: boolean): boolean {
  const { lemma } = scene.token(i);
  if (PLAIN.has(lemma) || isTimeWord(scene, i) || scene.tokens[i - 1]?.text === '-') return false;
  if ((scene.referenceAt(i)?.people.length ?? 0) > 0) return false;
  const relation = scene.relation(i);
  const dated = relation === 'compound' && isTimeWord(scene, scene.token(i).head);
  if (!dated && /^(?:compound|fixed|flat)$/.test(relation)) return false;
  return scene
    .children(i)
    .every(
      (at) =>
        (ends && at > i) ||
        /^(?:det|case|punct|cc|mark|cop|advmod)/.test(scene.token(at).deprel) ||
        isPoor(scene, at) ||
        isOwner(scene, at),
    );
}

/** "The new accord": a modifier that does not tell one from another. */
function isPoor(scene: Scene, at: number): boolean {
  return (
    (scene.relation(at) === 'compound' && isTimeWord(scene, at)) ||
    /^(?:new|whole|entire|same|latest|second|further|fresh|historic|landmark|long-awaited)$/i.test(
      scene.token(at).text,
    ) ||
    scene.childrenBy(at, 'case').some((i) => scene.token(i).lemma === 'as')
  );
}

/** "Trump’s decision": whose a deed is does not tell what it is. */
function isOwner(scene: Scene, at: number): boolean {
  const { deprel, head } = scene.token(at);
  return deprel === 'nmod:poss' && OWNED.test(scene.token(head).lemma);
}

const OWNED = /^(?:decision|move|step|offer|pledge|promise|threat|refusal|demand|request|appeal)$/;

/** A deed whose owner the title has, with what it is. */
function ownerKnown(scene: Scene, i: number, title: string): string | undefined {
  const noun = scene.token(i).text.toLowerCase();
  const made = [
    ...deverbal(scene, i),
    ...(DECIDED.test(scene.token(i).lemma) ? openingDeed(scene, noun) : []),
  ];
  const plain = made.flatMap((text) => {
    const start = text.indexOf(`${noun} to `);
    return start === 0 || (start > 0 && title.includes(text.slice(0, start))) ? [text.slice(start)] : [];
  });
  return placed(scene, i, title, plain, undefined);
}

function inWordsOf(scene: Scene, i: number, title: string): string | undefined {
  const dated = scene.relation(i) === 'compound';
  const determiner = dated ? scene.childrenBy(scene.token(i).head, 'det')[0] : scene.childrenBy(i, 'det')[0];
  const article = determiner === undefined ? '' : scene.token(determiner).text;
  if (scene.childrenBy(i, 'nmod').some((at) => at < i)) return ownerKnown(scene, i, title);
  const anew = determiner === undefined || ANEW.test(article);
  if (!anew && !BACK.test(article)) return undefined;
  if (anew && !KINDS.test(scene.token(i).lemma)) return undefined;
  if (COUP.test(scene.token(i).lemma)) {
    const told = coupOf(scene).filter((text) => text.endsWith(` ${scene.token(i).lemma}`));
    const fitting = anew ? undefined : placed(scene, i, title, told, undefined);
    if (fitting) return fitting;
  }
  const made = anew ? [] : deverbal(scene, i);
  for (const { phrases, site } of descriptions(scene, i, anew)) {
    // What the noun's own verb told is nearer to it than what a noun of its family did.
    if (
      made.length > 0 &&
      site.tree.tokens[site.at]!.lemma.toLowerCase() !== scene.token(i).lemma.toLowerCase()
    )
      continue;
    const fitting = placed(scene, i, title, phrases, site);
    if (fitting) return fitting;
  }
  if (anew) return undefined;
  const talks = placed(scene, i, title, talksOf(scene, i), undefined);
  if (talks) return talks;
  const { lemma } = scene.token(i);
  const judged = lemma === 'action' && JUDGEMENTS.has(scene.act.type);
  if (COUP.test(lemma)) return placed(scene, i, title, coupOf(scene), undefined);
  const general = (judged || GENERAL.test(lemma)) && made.length === 0;
  const decided =
    DECIDED.test(scene.token(i).lemma) && made.length === 0
      ? openingDeed(scene, scene.token(i).text.toLowerCase())
      : [];
  return placed(
    scene,
    i,
    title,
    general ? happening(scene) : [...made, ...decreed(scene, scene.token(i).text.toLowerCase()), ...decided],
    undefined,
  );
}

const COUP = /^(?:coup|takeover)$/;

/** Nouns that may stand for whatever an article is about. */
const GENERAL = /^(?:attack|incident|incursion|raid|affair|coup|violence)$/;

/** Nouns for a deed that its doer chose, which the opening of an article tells by a verb. */
const DECIDED = /^(?:decision|move|step|resolution|vote)$/;

/** Types of act by which someone judges what others did. */
const JUDGEMENTS: ReadonlySet<EventType> = new Set(['SUPPORT', 'ACCUSE']);

/** The title with a noun's fullest description that fits and repeats no name. */
function placed(
  scene: Scene,
  i: number,
  title: string,
  phrases: readonly string[],
  site: Site | undefined,
): string | undefined {
  const { text, xpos } = scene.token(i);
  const at = indexIn(title, text);
  const own = site?.tree.tokens[site.at];
  if (at === 0 && own && (own.xpos === 'NNS') !== (xpos === 'NNS')) return undefined;
  const rest = `${title.slice(0, at)} ${title.slice(at + text.length)}`;
  for (const phrase of phrases) {
    if (phrase.length > LONGEST_DESCRIPTION || repeats(scene, rest, phrase)) continue;
    const before = title.slice(0, at);
    // "accuses it of downing plane", not "of downing of plane"
    const words = before.endsWith(' of ') ? phrase.replace(/^(\w+ing) of /, '$1 ') : phrase;
    const whole = before + (at === 0 ? capital(words) : words) + title.slice(at + text.length);
    if (whole.length <= LONGEST) return whole;
  }
  return undefined;
}

/** Whether a phrase says a word again that the rest of the title has, or names one of its parties. */
function repeats({ act }: Scene, rest: string, phrase: string): boolean {
  const words = new Set(rest.toLowerCase().match(/\p{L}{4,}/gu));
  if ((phrase.toLowerCase().match(/\p{L}{4,}/gu) ?? []).some((word) => words.has(word))) return true;
  return [...act.sources, ...act.targets].some((id) => {
    const [name, people] = [actorName(id), demonym(id)];
    const inRest = rest.includes(name) || rest.includes(people);
    return inRest && (phrase.includes(name) || phrase.includes(people));
  });
}
