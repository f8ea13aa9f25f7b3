import type { Article } from '../model/article.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Event } from '../model/event.ts';
import { compare } from '../model/order.ts';
import { overlaps, type Span } from '../model/span.ts';
import { eventNode } from '../publish/jsonld.ts';
import { dateInWords, fullDate, whenInWords } from '../state/dates.ts';
import { counted } from '../state/words.ts';
import { page, type Setting } from './frame.ts';
import { type Html, html, scriptJson } from './html.ts';

/** The folder of article pages, from the front page. */
const FOLDER = 'articles/';

/** The address of an event's evidence from the front page: its sentence on the page of the article that tells of it first. */
export function evidenceAddress(event: Event): string {
  const mention = event.mentions[0];
  return mention ? `${FOLDER}${mention.article}.html#${event.id}` : `#${event.id}`;
}

/** A static page for each article by path, with the sentence of each of its events as an anchor. */
export function articlePages(dataset: Dataset, setting: Setting): Map<string, string> {
  const told = eventsByArticle(dataset.events);
  const actors = new Map(dataset.actors.map((actor) => [actor.id, actor]));
  return new Map(
    dataset.articles.map((article) => {
      const events = told.get(article.id) ?? [];
      const path = `${FOLDER}${article.id}.html`;
      const { siteUrl } = setting.site;
      const linked = {
        '@context': 'https://schema.org',
        '@type': 'Article',
        datePublished: article.date,
        ...(article.title ? { headline: article.title } : {}),
        ...(article.url ? { isBasedOn: article.url } : {}),
        about: events.map((event) =>
          eventNode(event, actors, siteUrl && new URL(evidenceAddress(event), siteUrl).href),
        ),
      };
      return [
        path,
        page(setting, {
          title: `${nameOf(article)} · ${setting.site.title}`,
          description: `${counted(events.length, 'event')} read from this article of ${fullDate(article.date)}, each with its sentence.`,
          up: '../',
          path,
          head: html`<script type="application/ld+json">${scriptJson(linked)}</script>`,
          body: body(article, events),
        }),
      ];
    }),
  );
}

/** The events that each article tells of, in the order of its text. */
function eventsByArticle(events: readonly Event[]): Map<string, Event[]> {
  const found = new Map<string, Event[]>();
  for (const event of events)
    for (const article of new Set(event.mentions.map((mention) => mention.article)))
      found.set(article, [...(found.get(article) ?? []), event]);
  return found;
}

function nameOf({ title, date }: Article): string {
  return title ?? `Article of ${fullDate(date)}`;
}

function body(article: Article, events: readonly Event[]): Html {
  const { source, author, date, url, lang } = article;
  return html`<main>
<article>
<header>
<h1>${nameOf(article)}</h1>
<p>${[source, author, dateInWords(date)].filter(Boolean).join(' · ')}${url && html` · <a href="${url}" rel="nofollow noopener noreferrer">original</a>`}</p>
</header>
<div class="text" lang="${lang}">
${paragraphs(article, anchorsOf(article, events))}</div>
</article>
<section>
<h2>Events read from this article</h2>
<ol class="events">
${events.map(
  ({ id, title, tone, when, status }) =>
    html`<li><span class="glyph" data-tone="${tone}"></span><div><a href="#${id}">${title}</a><p>${whenInWords(when, status)} · <a href="../index.html#?v=1&amp;event=${id}">on the timeline</a></p></div></li>
`,
)}</ol>
</section>
</main>`;
}

/** A sentence with the events that were read from it. */
interface Anchor extends Span {
  readonly ids: readonly string[];
}

function anchorsOf(article: Article, events: readonly Event[]): Anchor[] {
  const found = new Map<number, { start: number; end: number; ids: string[] }>();
  for (const { id, mentions } of events)
    mentions
      .filter((mention) => mention.article === article.id)
      .slice(0, 1)
      .forEach(({ sentence }) => {
        const anchor = found.get(sentence.start) ?? { ...sentence, ids: [] };
        anchor.ids.push(id);
        found.set(sentence.start, anchor);
      });
  return [...found.values()].sort((a, b) => a.start - b.start || compare(a.ids[0]!, b.ids[0]!));
}

/** The text, paragraph by paragraph, page furniture folded, evidence marked and inside its events’ anchors; every character stands once. */
function paragraphs({ text, noise }: Article, anchors: readonly Anchor[]): Html {
  const blocks = [...text.matchAll(/[^\n]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return html`${blocks.map((block) => {
    const inner = marked(text, block, anchors);
    return noise.some((span) => overlaps(span, block) && span.start <= block.start && block.end <= span.end)
      ? html`<details><summary>Left out as page furniture</summary><p>${inner}</p></details>\n`
      : html`<p>${inner}</p>\n`;
  })}`;
}

function marked(text: string, block: Span, anchors: readonly Anchor[]): Html {
  const pieces: Html[] = [];
  let at = block.start;
  for (const anchor of anchors.filter((span) => overlaps(span, block))) {
    const start = Math.max(anchor.start, at);
    const end = Math.min(anchor.end, block.end);
    if (end <= start) continue;
    const ids = anchor.start >= block.start ? anchor.ids : [];
    const lit = ids.reduce(
      (inner, id) => html`<span id="${id}">${inner}</span>`,
      html`<mark>${text.slice(start, end)}</mark>`,
    );
    pieces.push(html`${text.slice(at, start)}${lit}`);
    at = end;
  }
  return html`${pieces}${text.slice(at, block.end)}`;
}
