import { gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { bench, describe } from 'vitest';
import { QUOTES_PER_PAGE } from '../../model/facets.ts';
import { type Entry, encodeWords } from '../../model/wordindex.ts';
import { generate } from '../../pipeline/bench/generate.ts';
import { Chance } from '../../pipeline/bench/random.ts';
import { quotesOf } from './quotes.ts';
import { TextIndex } from './textindex.ts';

/**
 * Search at 100,000 events of 10,000 articles: time to the first answer and bytes fetched (gzipped) for it, beside MiniSearch
 * over the same words. Pagefind is not run here, as it writes a file for each of 100,000 events (100,147 files, 399 MB, 97 s)
 * and knows no slips of the pen; its first answer took 389 ms and 730 kB in the same browser that measured this page.
 */
const EVENTS = 100_000;
const PER_ARTICLE = 10;
/** Besides the words of the generator, which are few, each sentence has some of these, the first far more often (Zipf). */
const RARE_WORDS = 50_000;
const RARE_EACH = 5;

const chance = new Chance(7);
const rare = Array.from({ length: RARE_WORDS }, (_, i) => syllables(i));

function syllables(number: number): string {
  const parts = ['ba', 'ke', 'di', 'mo', 'ru', 'sha', 'len', 'tor', 'vik', 'nar', 'gol', 'pem'];
  let word = parts[number % 12]!;
  for (let rest = Math.floor(number / 12); rest > 0; rest = Math.floor(rest / 12)) word += parts[rest % 12]!;
  return word;
}

function entriesOf(): Entry[] {
  const { events, articles, actors } = generate(EVENTS, { perArticle: PER_ARTICLE });
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return events.map(({ title, sources, targets, place, mentions }) => {
    const { article, sentence } = mentions[0]!;
    const more = Array.from({ length: RARE_EACH }, () => rare[Math.floor(RARE_WORDS ** chance.next()) - 1]);
    return {
      title,
      names: [...[...sources, ...targets].map((id) => names.get(id)), place?.name ?? ''].join(' '),
      text: `${texts.get(article)!.slice(sentence.start, sentence.end)} ${more.join(' ')}`,
    };
  });
}

const entries = entriesOf();
const { words, pages } = encodeWords(entries);

/** A fresh index, and what it has fetched. */
function opened() {
  const fetched: Uint8Array[] = [];
  const arrived = (bytes: Uint8Array) => {
    fetched.push(bytes);
    return bytes;
  };
  const source = {
    words: async () => arrived(words),
    page: async (number: number) => arrived(pages[number]!),
  };
  const index = new TextIndex(source, new Uint8Array(EVENTS));
  const quote = quotesOf(async (number) => {
    const texts = entries.slice(number * QUOTES_PER_PAGE, (number + 1) * QUOTES_PER_PAGE);
    return arrived(new TextEncoder().encode(JSON.stringify(texts.map(({ text }) => text))));
  });
  return { index, quote, fetched };
}

const QUERIES: readonly (readonly [what: string, words: readonly string[], phrases: readonly string[]])[] = [
  ['a common word', ['treaty'], []],
  ['a beginning of two letters', ['sa'], []],
  ['a rare word', [rare[40_000]!], []],
  ['a slip of the pen', ['sattelite'], []],
  ['two words', ['kenya', 'envoys'], []],
  ['a phrase', [], ['fishing rights']],
];

const mini = new MiniSearch<Entry & { readonly id: number }>({
  fields: ['title', 'names', 'text'],
  searchOptions: {
    combineWith: 'AND',
    boost: { title: 3, names: 2 },
    prefix: (term) => term.length > 1,
  },
});
mini.addAll(entries.map((entry, id) => ({ ...entry, id })));
const all = [words, ...pages].reduce((sum, bytes) => sum + bytes.length, 0);
const whole = gzipSync(JSON.stringify(mini)).length;
console.log(
  `${entries.length} events: the index is ${kB(all)} in ${pages.length + 1} files, of which ${kB(gzipSync(words).length)} ` +
    `are fetched before the first search; MiniSearch’s is ${kB(whole)} gzipped, all of it before the first search`,
);

function gzipped(files: readonly Uint8Array[]): string {
  return kB(files.reduce((sum, bytes) => sum + gzipSync(bytes).length, 0));
}

function kB(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}

for (const [what, sought, phrases] of QUERIES) {
  const { index, quote, fetched } = opened();
  // The page does this when the search field takes the focus.
  await index.prepare();
  fetched.splice(0);
  const typed = performance.now();
  const { ids, terms } = await index.find(sought, phrases);
  const took = performance.now() - typed;
  const first = fetched.splice(0);
  await quote([...ids.subarray(0, 12)], terms);
  describe(`${what}: ${ids.length} found (bar: 50 ms)`, () => {
    bench(
      `first time ${took.toFixed(0)} ms, ${gzipped(first)} fetched, ${gzipped(fetched)} for quotes; then`,
      async () => void (await index.find(sought, phrases)),
    );
    bench('MiniSearch', () => {
      const text = [...sought, ...phrases].join(' ');
      const right = mini.search(text);
      if (right.length === 0) mini.search(text, { fuzzy: (term) => (term.length > 4 ? 0.25 : false) });
    });
  });
}
