import { franc } from 'franc-min';
import { lookup } from '../../model/lookup.ts';

/** The commonest English function words; no other language of the Latin alphabet uses four of them at this rate. */
const ENGLISH = /\b(?:the|of|and|to|in|that|is|was|for|with|on|by|has|have|from|its|his|said|would|will)\b/gi;
const ENGLISH_SHARE = 0.12;
const ENOUGH_LETTERS = 200;

/** ISO 639-3 codes as franc gives them, where BCP 47 has a shorter one. */
const SHORT: Readonly<Record<string, string>> = lookup({
  arb: 'ar',
  ben: 'bn',
  bul: 'bg',
  ces: 'cs',
  cmn: 'zh',
  deu: 'de',
  ell: 'el',
  fra: 'fr',
  hin: 'hi',
  hun: 'hu',
  ind: 'id',
  ita: 'it',
  jpn: 'ja',
  kor: 'ko',
  nld: 'nl',
  pes: 'fa',
  pol: 'pl',
  por: 'pt',
  ron: 'ro',
  rus: 'ru',
  spa: 'es',
  srp: 'sr',
  swe: 'sv',
  tha: 'th',
  tur: 'tr',
  ukr: 'uk',
  urd: 'ur',
  uzn: 'uz',
  vie: 'vi',
  zlm: 'ms',
});

/** The language of a text as a BCP 47 tag; `en` where there is too little text to tell otherwise. */
export function languageOf(text: string): string {
  const sample = text.slice(0, 2000);
  const words = sample.match(/\p{L}+/gu) ?? [];
  if (words.join('').length < ENOUGH_LETTERS) return 'en';
  if ((sample.match(ENGLISH) ?? []).length / words.length >= ENGLISH_SHARE) return 'en';
  const code = franc(sample);
  return code === 'eng' || code === 'und' ? 'en' : (SHORT[code] ?? code);
}
