import { QUOTES_PER_PAGE } from '../../model/facets.ts';
import { snippet } from './snippet.ts';

/** Quotes events' sentences around terms, a page of sentences being fetched once; empty where no term is in them. */
export function quotesOf(
  fetchPage: (number: number) => Promise<Uint8Array>,
): (ids: readonly number[], terms: readonly string[]) => Promise<string[]> {
  const pages = new Map<number, Promise<string[]>>();
  const page = (number: number) => {
    const known = pages.get(number);
    if (known) return known;
    const fetched = fetchPage(number).then((bytes): string[] => JSON.parse(new TextDecoder().decode(bytes)));
    fetched.catch(() => pages.delete(number));
    pages.set(number, fetched);
    return fetched;
  };
  return (ids, terms) =>
    Promise.all(
      ids.map(async (id) => {
        const sentences = (await page(Math.floor(id / QUOTES_PER_PAGE)))[id % QUOTES_PER_PAGE]!;
        return quote(sentences, terms);
      }),
    );
}

function quote(sentences: string, terms: readonly string[]): string {
  for (const sentence of sentences.split('\n')) {
    const found = snippet(sentence, terms);
    if (found) return found;
  }
  return '';
}
