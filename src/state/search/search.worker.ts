import { entries } from './corpus.ts';
import type { Answer, Question, Setup } from './protocol.ts';
import { TextIndex } from './textindex.ts';

const index = new TextIndex();
let ready = 0;
let last: Question | undefined;

addEventListener('message', ({ data }: MessageEvent<Setup | Question>) => {
  if (data.kind === 'setup') void fill(data);
  else {
    last = data;
    answer();
  }
});

/** Indexes page by page; the last question is answered again as more is known. */
async function fill(setup: Setup): Promise<void> {
  const fetchBytes = async (path: string) => {
    const response = await fetch(new URL(path, setup.base));
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };
  let done = 0;
  let told = performance.now();
  for await (const page of entries(setup, fetchBytes)) {
    index.add(page);
    done += page.length;
    ready = done / setup.titleAt.length;
    if (ready < 1 && performance.now() - told < 250) continue;
    told = performance.now();
    answer();
  }
}

function answer(): void {
  if (!last) return;
  const found: Answer = { number: last.number, ready, ...index.find(last.words, last.phrases) };
  postMessage(found);
}
