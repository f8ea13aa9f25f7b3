import type { Answer, Question, Quotes, Setup, Wish } from './protocol.ts';
import { quotesOf } from './quotes.ts';
import { TextIndex } from './textindex.ts';

let index: TextIndex;
let quote: ReturnType<typeof quotesOf>;
let last = 0;

addEventListener('message', ({ data }: MessageEvent<Setup | Question | Wish>) => {
  if (data.kind === 'setup') open(data);
  else if (data.kind === 'find') void answer(data);
  else void fulfil(data);
});

function open({ base, paths, salience }: Setup): void {
  const page = (role: string, number: number) =>
    fetchBytes(new URL(paths[role]!.replace('{page}', String(number)), base));
  const source = { words: () => page('words', 0), page: (number: number) => page('postings', number) };
  index = new TextIndex(source, salience);
  quote = quotesOf((number) => page('quotes', number));
  // A failure shows when something is looked for.
  index.prepare().catch(() => {});
}

async function fetchBytes(address: URL): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.pathname}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** A question that came since makes an answer needless. */
async function answer({ number, words, phrases }: Question): Promise<void> {
  last = number;
  const tell = (told: Pick<Answer, 'ids' | 'terms' | 'failure'>) => {
    if (last === number) postMessage({ kind: 'found', number, ...told } satisfies Answer);
  };
  try {
    tell({ ...(await index.find(words, phrases)), failure: '' });
  } catch (error) {
    tell({ ids: new Uint32Array(0), terms: [], failure: String((error as Error).message ?? error) });
  }
}

/** Quotes that do not arrive are left out: the hits stand without them. */
async function fulfil({ number, ids, terms }: Wish): Promise<void> {
  const quotes = await quote(ids, terms).catch(() => []);
  const found = new Map(quotes.map((text, at) => [ids[at]!, text]));
  postMessage({ kind: 'quotes', number, quotes: found } satisfies Quotes);
}
