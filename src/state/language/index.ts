import { nameDays } from '../../model/day.ts';
import { type Catalogue, ENGLISH } from './english.ts';

export type { Catalogue };

/** The words of the page, in the language that was chosen when it opened. */
export let t: Catalogue = ENGLISH;

/** Languages by their BCP 47 tag: each comes with its words and names of days when it is chosen. */
const LANGUAGES: Readonly<Record<string, () => Promise<Catalogue>>> = {
  en: async () => {
    nameDays();
    return ENGLISH;
  },
  // Pseudo-locales (Unicode CLDR): English in accents, and from right to left, to try the page in.
  'en-XA': async () => (await import('./pseudo.ts')).accented(),
  'ar-XB': async () => (await import('./pseudo.ts')).mirrored(),
};

/** Has the page speak a language from now on, or the one it has for its base (`en` for `en-GB`), or else English. */
export async function speak(lang: string): Promise<void> {
  const base = lang.split('-')[0]!;
  t = await (LANGUAGES[lang] ?? LANGUAGES[base] ?? LANGUAGES.en!)();
}
