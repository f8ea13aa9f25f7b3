/** Marks that `NFD` parts from their letters. */
const MARKS = /\p{M}/gu;
const BEYOND_ASCII = /[\u0080-\uffff]/u;

/** A word without accents and with straight apostrophes, as the gazetteers are keyed. */
export function fold(word: string): string {
  if (!BEYOND_ASCII.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[’‘ʼ]/gu, "'")
    .replace(/[‐‑–]/gu, '-')
    .replace(/ø/gu, 'o')
    .replace(/Ø/gu, 'O')
    .replace(/ł/gu, 'l')
    .replace(/Ł/gu, 'L')
    .replace(/ı/gu, 'i')
    .replace(/ß/gu, 'ss')
    .replace(/đ/gu, 'd')
    .replace(/Đ/gu, 'D');
}

/** Ids are asked for again and again; with so many the list starts anew. */
const MOST_SLUGS = 20_000;
const SLUGS = new Map<string, string>();

/** The id of a name: "Vladimir Putin" → "vladimir-putin". */
export function slug(name: string): string {
  const known = SLUGS.get(name);
  if (known !== undefined) return known;
  if (SLUGS.size >= MOST_SLUGS) SLUGS.clear();
  const made = slugOf(name);
  SLUGS.set(name, made);
  return made;
}

function slugOf(name: string): string {
  return fold(name)
    .toLowerCase()
    .replace(/'/gu, '')
    .replace(/[^\p{L}\d]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}
