import type { Article } from '../../model/article.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Event, Mention } from '../../model/event.ts';
import type { Span } from '../../model/span.ts';
import { annotate } from '../annotate.ts';
import { drawSentence } from '../language/explain.ts';
import { mine } from '../mine.ts';

/** The event with an id or alias (or the only one whose id begins so); `undefined` where there is none or several. */
export function findEvent({ events }: Dataset, id: string): Event | undefined {
  const exact = events.find((event) => event.id === id || event.aliases.includes(id));
  if (exact) return exact;
  const begun = events.filter((event) => event.id.startsWith(id) || event.id.startsWith(`e-${id}`));
  return begun.length === 1 ? begun[0] : undefined;
}

/** An event's fields, each passage it was read from, and which rules fired on which words. */
export function explain(event: Event, { articles }: Dataset): string {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return [
    heading(event),
    ...event.mentions.map((mention) => passage(mention, byId.get(mention.article)!)),
  ].join('\n\n');
}

/** The same of an act that was read but is not listed, by its key or id, with why not; `undefined` where there is none. */
export function explainUnlisted(id: string, { articles }: Dataset): string | undefined {
  const key = id.replace(/^e-/, '');
  for (const article of articles) {
    const act = article.unlisted.find((one) => one.key === key);
    const mention = act && mine(article).mentions.find((one) => one.key === key);
    if (!mention) continue;
    const status = `  not on the timeline: ${act.reason}; a correction with a title lists it`;
    const read = `  read as ${act.type}, ${act.status}, ${act.sources.join(', ')} → ${act.targets.join(', ')}`;
    return [`e-${key}  ${act.title ?? '(no title)'}\n${status}\n${read}`, passage(mention, article)].join(
      '\n\n',
    );
  }
  return undefined;
}

function heading(event: Event): string {
  const { id, title, type, mode, tone, status, sources, targets, people, place, when } = event;
  const fields: [string, string | null][] = [
    ['type', `${type}${mode ? ` (${mode})` : ''}, ${tone}`],
    ['status', status],
    ['who', sources.join(', ') || null],
    ['to whom', targets.join(', ') || null],
    ['people', people.join(', ') || null],
    ['where', place && `${place.name}${place.country ? ` (${place.country})` : ''}`],
    ['when', `${when.edtf} (${when.basis}${when.text ? `: “${when.text}”` : ''})`],
    ['said by', event.saidBy.map(({ name, via }) => (via ? `${name} via ${via}` : name)).join('; ') || null],
    [
      'score',
      `${event.score}, salience ${event.salience.toFixed(2)}, confidence ${event.confidence.toFixed(2)}`,
    ],
    ['links', event.links.map(({ rel, event: other }) => `${rel} ${other}`).join(', ') || null],
    ['corrected', event.corrected?.fields.join(', ') ?? null],
  ];
  return [
    `${id}  ${title}`,
    ...fields.filter(([, value]) => value).map(([name, value]) => `  ${name.padEnd(10)}${value}`),
  ].join('\n');
}

function passage({ sentence, trigger, why, article: id }: Mention, article: Article): string {
  const text = article.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ');
  const reasons = why.map(({ field, rule, span }) => {
    const words = span && `  ${span.start}–${span.end} “${article.text.slice(span.start, span.end)}”`;
    return `    ${field.padEnd(9)} ${rule}${words ?? ''}`;
  });
  return [
    `  ${id}, ${article.date}, ${sentence.start}–${sentence.end}, trigger “${trigger.text}”`,
    `  “${text}”`,
    ...reasons,
    ...tree(sentence, article),
  ].join('\n');
}

/** How the sentence was parsed, and whom its words were taken to stand for. */
function tree({ start, end }: Span, article: Article): string[] {
  const { sentences, references } = annotate(article);
  const drawn = sentences.filter((sentence) => start < sentence.end && sentence.start < end);
  return drawn.flatMap((sentence) =>
    drawSentence(sentence, references)
      .split('\n')
      .map((line) => `      ${line}`),
  );
}
