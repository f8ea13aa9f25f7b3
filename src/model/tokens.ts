const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
const MARKS = /\p{M}/gu;
/** An apostrophe and the s of a genitive; letters with full stops between them are one word. */
const GENITIVE = /['’]s(?![\p{L}\p{N}])/gu;
const ABBREVIATION = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu;

/** A word as it is looked for: small letters without accents. */
export function fold(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(MARKS, '');
}

/** The words of a text as they are looked for, in order: "Erdoğan’s U.S. visit" gives erdogan, us, visit. */
export function tokensOf(text: string): string[] {
  const plain = text.replace(GENITIVE, '').replace(ABBREVIATION, (letters) => letters.replaceAll('.', ''));
  return (plain.match(WORD) ?? []).map(fold).filter((word) => word !== '');
}
