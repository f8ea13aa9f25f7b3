import { dependents, remembered, type Tree } from '../events/tree.ts';
import type { Scene } from './scene.ts';

/** Words of a title with what their verb and pronouns must agree with. */
export interface Phrase {
  readonly text: string;
  readonly plural: boolean;
}

/** One word as a title writes it: not capitalised for its place, abbreviations without full stops. */
export function word(scene: Scene, i: number): string {
  const { text, upos } = scene.token(i);
  const plain = tidy(text);
  if (scene.capitals) return fromCapitals(scene, i, plain);
  if (SMALL.test(plain)) return plain;
  const first = i === 0 || isOpening(scene, i - 1);
  const leads = !first && scene.tokens[i + 1]?.upos === 'PROPN';
  if (!(first || scene.titleCase) || upos === 'PROPN' || scene.referenceAt(i) || leads) return plain;
  return /^\p{Lu}[\p{Ll}’'-]*$/u.test(plain) && !FAITHS.test(plain) ? plain.toLowerCase() : plain;
}

const SMALL = /^[a-z]/;

/** Adjectives that keep their capital anywhere, though they name no state. */
const FAITHS =
  /^(?:Jew|Jewish|Christian|Muslim|Moslem|Islamic|Islamist|Catholic|Orthodox|Protestant|Sunni|Shia|Shiite|Hindu|Sikh|Buddhist|Arab|Kurdish|Western|Communist|Nationalist|Republican|Allied)s?$/;

/** A phrase as it stands behind another word: its first letter small, but for those that keep their capital. */
export function behind(text: string): string {
  return FAITHS.test(text.split(' ')[0]!) ? text : `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

/** A word of a sentence in capitals: names get their capital, all else small letters. */
function fromCapitals(scene: Scene, i: number, text: string): string {
  const small = text.toLowerCase();
  return scene.referenceAt(i) && text.length > 3 ? small.charAt(0).toUpperCase() + small.slice(1) : small;
}

function isOpening(scene: Scene, i: number): boolean {
  const { text } = scene.token(i);
  return text.length === 1 && /["“‘'(–—:-]/.test(text);
}

/** Nouns that mean something else without "the" behind "of": "the crime of the age". */
export const OF_ALL = /^(?:age|century|day|hour|moment|people|world|past|future|year|streets?)$/;

/** A word or name without the full stops of an abbreviation and the brackets of an insertion. */
export function tidy(text: string): string {
  if (!/[.[\]]/.test(text)) return text;
  return text
    .replace(/^(?:\p{Lu}\.){2,}$/u, (letters) => letters.replaceAll('.', ''))
    .replace(/^\[|\]$/g, '');
}

/** Whether a mark joins two words. */
export function isHyphen(text: string): boolean {
  return text === '-' || text === '–' || text === '/';
}

/** Parts in the order of the text, with spaces except where the text has none and around hyphens. */
export function join(scene: Scene, parts: readonly { at: number; text: string }[]): string {
  if (parts.length === 1) return parts[0]!.text;
  let joined = '';
  let last = -1;
  for (const { at, text } of [...parts].sort((a, b) => a.at - b.at)) {
    const before = at > 0 ? scene.token(at - 1) : undefined;
    const adjacent = before !== undefined && before.end === scene.token(at).start;
    const tight =
      last >= 0 && adjacent && (at === last + 1 || (isHyphen(before.text) && joined.endsWith(before.text)));
    joined += joined === '' || text.startsWith(',') || tight ? text : ` ${text}`;
    last = at;
  }
  return joined;
}

/** Words below an adjective, number or compound, without punctuation but hyphens. */
export function flatWords(scene: Scene, at: number): string | undefined {
  const parts = below(scene, at)
    .filter((i) => !/^(?:later|earlier|ago|already|also|still|recently|now)$/i.test(scene.token(i).text))
    .filter(
      (i) => scene.token(i).upos !== 'PUNCT' || isHyphen(scene.token(i).text) || scene.token(i).text === ',',
    )
    .map((i) => ({ at: i, text: word(scene, i) }));
  return join(scene, parts);
}

const TIGHT = /^(?:compound|flat|fixed|advmod|amod|nummod|obl|punct|conj|cc|nmod$|case)/;

function below(scene: Scene, at: number): number[] {
  const kept = scene
    .children(at)
    .filter((i) => TIGHT.test(scene.token(i).deprel) || scene.token(i).text.toLowerCase() === 'no');
  return [at, ...kept.flatMap((i) => below(scene, i))];
}

const TIME_WORDS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow|tonight|day|days|week|weeks|month|months|year|years|decade|hour|hours|morning|afternoon|evening|night|weekend|spring|summer|autumn|winter|p\.m\.?|a\.m\.?|noon|midnight|(?:19|20)\d\d)s?$/i;

/** Whether a word names a time, by itself or because the text's date is read from it. */
export function isTimeWord(scene: Scene, at: number): boolean {
  const { start, end } = scene.token(at);
  if (scene.referenceAt(at)) return false;
  const { time } = scene.act.spans;
  if (time && time.start <= start && end <= time.end) return true;
  return isTime(scene.frame.tree, at);
}

/** Whether a word names a time by itself. */
const isTime = remembered((tree: Tree, at: number): boolean => {
  const token = tree.tokens[at]!;
  const texts = (...relations: readonly string[]) =>
    dependents(tree, at, ...relations).map((i) => tree.tokens[i]!.text);
  if (token.deprel === 'compound') return false;
  const on = texts('case').some((text) => /^on$/i.test(text));
  if (on && /^\d{1,2}(?:st|nd|rd|th)?$/.test(token.text)) return true;
  if (token.text === 'time') return texts('amod').every((text) => !/^(?:more|enough|less)$/i.test(text));
  if (TIME_WORDS.test(token.text)) return true;
  return (
    /^\d/.test(token.text) &&
    texts('compound', 'nummod', 'flat', 'nmod').some((text) => TIME_WORDS.test(text))
  );
});
