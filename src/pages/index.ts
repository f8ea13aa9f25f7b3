import type { Dataset } from '../model/dataset.ts';
import type { Event } from '../model/event.ts';
import { compare } from '../model/order.ts';
import type { Site } from '../model/site.ts';
import { datasetNode } from '../publish/jsonld.ts';
import { speak, t } from '../state/language/index.ts';
import { counted } from '../state/words.ts';
import { articlePages, evidenceAddress } from './article.ts';
import { page, readBy, type Setting } from './frame.ts';
import { type Html, html, scriptJson } from './html.ts';
import { chapters, eventList } from './list.ts';
import { PREVIEW, preview } from './preview.ts';

/** Events that the front page lists; the rest are on list pages. */
const ON_FRONT = 200;
const ON_LIST_PAGE = 1000;
const PREVIEW_FILE = 'preview.png';
/** Above this many articles there are no article pages. */
const ARTICLE_PAGES = 2000;

/** What the front page gets: markup that stands where the application will, and words about the page. */
export interface Front {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly body: string;
  readonly description: string;
  /** Further markup for the head. */
  readonly head: string;
}

/** The prerendered front page: its most salient events as a list that needs no script. */
export async function front(dataset: Dataset, site: Site): Promise<Front> {
  await speak(site.lang);
  const shown = mostSalient(dataset.events);
  const rest = dataset.events.length - shown.length;
  const lists = listPages(dataset);
  const description = t.pages.described(counted(site.events, 'event'), counted(site.articles, 'article'));
  const linked = datasetNode(site, description);
  const head = html`<link rel="alternate" type="application/atom+xml" title="${t.pages.newest}" href="./feed.xml">
    ${site.siteUrl && pictured(site.siteUrl)}
    <script type="application/ld+json">${scriptJson(linked)}</script>`;
  const body = html`<div class="static">
<header>
<h1>${site.title}</h1>
<p>${description}</p>
<p class="notice" id="opened-as-file" hidden>You opened this page from a folder. The timeline needs a web server (<code>npm start</code> gives one); the list of events stands below.</p>
<noscript><p class="notice">${t.pages.noScript}</p></noscript>
</header>
<main>
${eventList(shown, dataset, (event) => eventAddress(event, dataset))}
${
  rest > 0 &&
  html`<nav aria-label="${t.pages.allByYear}"><h2>${t.pages.all}</h2><p>${t.pages.byYear(counted(rest, 'more event'))}</p><ul class="years">
${lists.map(({ path, heading, events }) => html`<li><a href="${path}">${heading}</a> (${events.length})</li>\n`)}</ul></nav>`
}
</main>
${readBy(site)}
</div>`;
  return { lang: t.lang, dir: t.dir, body: body.markup, description, head: head.markup };
}

/** What shows a link to the site with its picture (Open Graph, and X's cards, which take the rest from there). */
function pictured(siteUrl: string): Html {
  return html`<meta property="og:url" content="${siteUrl}">
    <meta property="og:image" content="${new URL(PREVIEW_FILE, siteUrl).href}">
    <meta property="og:image:width" content="${PREVIEW.width}">
    <meta property="og:image:height" content="${PREVIEW.height}">
    <meta name="twitter:card" content="summary_large_image">`;
}

/** Every static page by path: articles, lists by year where the front page does not hold all, a sitemap and a picture where the site has an address. */
export async function staticPages(
  dataset: Dataset,
  setting: Setting,
): Promise<Map<string, string | Uint8Array>> {
  await speak(setting.site.lang);
  const pages =
    dataset.articles.length > ARTICLE_PAGES ? new Map<string, string>() : articlePages(dataset, setting);
  if (dataset.events.length > ON_FRONT) addLists(pages, dataset, setting);
  const { siteUrl } = setting.site;
  if (!siteUrl) return pages;
  pages.set('sitemap.xml', sitemap([...pages.keys()], siteUrl));
  return new Map<string, string | Uint8Array>([
    ...pages,
    [PREVIEW_FILE, await preview(dataset, setting.site)],
  ]);
}

function addLists(pages: Map<string, string>, dataset: Dataset, setting: Setting): void {
  for (const { path, heading, events } of listPages(dataset)) {
    const body = html`<main>
<h1>${heading}</h1>
${eventList(events, dataset, (event) => `../${eventAddress(event, dataset)}`)}
</main>`;
    const description = t.pages.listed(counted(events.length, 'event'));
    pages.set(
      path,
      page(setting, { title: `${heading} · ${setting.site.title}`, description, up: '../', path, body }),
    );
  }
}

/** The addresses of all pages (sitemaps.org, 0.9). */
function sitemap(paths: readonly string[], siteUrl: string): string {
  const addresses = ['', ...paths].map(
    (path) => html`<url><loc>${new URL(path, siteUrl).href}</loc></url>\n`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
${html`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${addresses}</urlset>`.markup}
`;
}

/** An event's evidence, seen from the front page: on its article's page, or in the application where there are too many. */
function eventAddress(event: Event, { articles }: Dataset): string {
  return articles.length > ARTICLE_PAGES ? `index.html#?v=1&event=${event.id}` : evidenceAddress(event);
}

function mostSalient(events: readonly Event[]): Event[] {
  if (events.length <= ON_FRONT) return [...events];
  const kept = [...events].sort((a, b) => b.salience - a.salience || compare(a.id, b.id)).slice(0, ON_FRONT);
  const ids = new Set(kept.map(({ id }) => id));
  return events.filter(({ id }) => ids.has(id));
}

interface ListPage {
  readonly path: string;
  readonly heading: string;
  readonly events: readonly Event[];
}

function listPages({ events }: Dataset): ListPage[] {
  return chapters(events).flatMap(({ key, heading, events: within }) =>
    Array.from({ length: Math.ceil(within.length / ON_LIST_PAGE) }, (_, i) => ({
      path: `list/${key}${i === 0 ? '' : `-${i + 1}`}.html`,
      heading: i === 0 ? heading : t.pages.part(heading, String(i + 1)),
      events: within.slice(i * ON_LIST_PAGE, (i + 1) * ON_LIST_PAGE),
    })),
  );
}
