import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Judged, recallOf } from './recall.ts';

/**
 * `npm run score:names -- --text ARTICLES.jsonl --gold EVENTS.jsonl [--misses]`: the share of the gold's actors that are
 * among the resolved actors of the event's sentence.
 */
const { values } = parseArgs({
  options: {
    text: { type: 'string' },
    gold: { type: 'string' },
    misses: { type: 'boolean', default: false },
  },
});
if (!values.text || !values.gold)
  throw new Error('usage: npm run score:names -- --text ARTICLES.jsonl --gold EVENTS.jsonl [--misses]');

const lines = (file: string): Judged[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const events = new Map(lines(values.gold).map((judged) => [judged.id, judged.events]));
const articles = lines(values.text).map((article) => ({ ...article, events: events.get(article.id) ?? [] }));
const { actors, resolved, placed, misses } = recallOf(articles);
const share = (count: number): string => `${count}/${actors} ${((100 * count) / actors).toFixed(1)} %`;
console.log(`gold actors among the resolved actors of the event's sentence: ${share(resolved)}`);
console.log(`… or among the countries of its places: ${share(placed)}`);
if (values.misses)
  for (const { article, actor, sentence, resolved: known } of misses)
    console.log(`${article} ${actor}: ${sentence} [${known.join(' ')}]`);
