import { stretchOf, UNDATED_FUTURE, UNDATED_PAST } from '../model/anchor.ts';
import type { Article } from '../model/article.ts';
import type { Dataset } from '../model/dataset.ts';
import { parts } from '../model/day.ts';
import type { Event } from '../model/event.ts';
import { dateInWords, whenInWords, yearInWords } from '../state/dates.ts';
import { t } from '../state/language/index.ts';
import { counted, typeInWords } from '../state/words.ts';
import { type Html, html } from './html.ts';

/** Names for the parts of time that have no year. */
const undated = (): ReadonlyMap<number, string> =>
  new Map([
    [UNDATED_PAST, t.pages.notGiven],
    [UNDATED_FUTURE, t.pages.notYet],
  ]);

/** A stretch of the list under one heading. */
export interface Chapter {
  /** As in addresses: `2023`, `-0043`, `undated`, `to-come`. */
  readonly key: string;
  readonly heading: string;
  readonly events: readonly Event[];
}

/** Events by the year in which they are drawn, in their order. */
export function chapters(events: readonly Event[]): Chapter[] {
  const found = new Map<string, { key: string; heading: string; events: Event[] }>();
  for (const event of events) {
    const { key, heading } = chapterOf(event);
    const chapter = found.get(key) ?? { key, heading, events: [] };
    chapter.events.push(event);
    found.set(key, chapter);
  }
  return [...found.values()];
}

function chapterOf({ when, status }: Event): { key: string; heading: string } {
  const { anchor } = stretchOf(when, status);
  const heading = undated().get(anchor);
  if (heading) return { key: anchor === UNDATED_PAST ? 'undated' : 'to-come', heading };
  const { year } = parts(anchor);
  return { key: String(year), heading: yearInWords(year) };
}

/** Where links of the list lead: an event's evidence, seen from the page the list stands on. */
export type Address = (event: Event) => string;

/** A list of events, earliest first, under the headings of their years. */
export function eventList(events: readonly Event[], dataset: Dataset, address: Address): Html {
  const articles = new Map(dataset.articles.map((article) => [article.id, article]));
  const names = new Map(dataset.actors.map(({ id, name }) => [id, name]));
  return html`${chapters(events).map(
    ({ heading, events: within }) => html`<section>
<h2>${heading}</h2>
<ol class="events">
${within.map((event) => item(event, articles, names, address))}</ol>
</section>
`,
  )}`;
}

function item(
  event: Event,
  articles: ReadonlyMap<string, Article>,
  names: ReadonlyMap<string, string>,
  address: Address,
): Html {
  const { id, title, tone, type, mode, status, when, sources, targets, mentions } = event;
  const name = (actor: string) => names.get(actor) ?? actor;
  const who = [sources.map(name).join(', '), targets.map(name).join(', ')].filter(Boolean).join(' → ');
  const article = mentions[0] && articles.get(mentions[0].article);
  const facts = [
    whenInWords(when, status),
    who,
    `${typeInWords(type, mode)} (${t.tones[tone]})`,
    status === 'occurred' ? '' : t.statuses[status],
    article && [article.source, dateInWords(article.date)].filter(Boolean).join(', '),
    mentions.length > 1 && counted(mentions.length, 'passage'),
  ].filter(Boolean);
  return html`<li id="${id}"><span class="glyph" data-tone="${tone}"></span><div><a href="${address(event)}">${title}</a><p>${facts.join(' · ')}</p></div></li>
`;
}
