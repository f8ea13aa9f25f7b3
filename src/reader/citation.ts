import type { CivilDate } from '../model/day.ts';
import { dayOf, parts } from '../model/day.ts';
import type { Event } from '../model/event.ts';
import { fullDate, whenInWords } from '../state/dates.ts';

/** An article as a citation names it. */
export interface Cited {
  readonly id: string;
  readonly date: CivilDate;
  readonly title: string | null;
  readonly source: string | null;
  readonly author: string | null;
  readonly url: string | null;
}

/** What a citation needs: the event, the articles that tell of it, and where the page shows it. */
export interface Citable {
  readonly event: Event;
  readonly articles: readonly Cited[];
  readonly link: string;
  readonly site: string;
  readonly readOn: CivilDate;
}

/** The ways in which an event is cited. */
export const CITATION_FORMS = {
  Plain: plain,
  BibTeX: bibtex,
  'CSL-JSON': csl,
} as const satisfies Record<string, (cited: Citable) => string>;

function plain({ event, articles, link, site, readOn }: Citable): string {
  const told = articles.map(({ author, title, source, date, url }) =>
    [author, title && `“${title}”`, source, fullDate(date), url].filter(Boolean).join(', '),
  );
  const when = whenInWords(event.when, event.status);
  return `${event.title} (${when}). Read by machine from: ${told.join('; ')}. ${site}, ${fullDate(readOn)}, ${link}`;
}

/** BibTeX (Patashnik 1988): one entry for each article, the event in its note. */
function bibtex({ event, articles, link }: Citable): string {
  return articles
    .map((article) => {
      const { year, month, dayOfMonth } = parts(dayOf(article.date));
      const fields: readonly (readonly [string, string | null])[] = [
        ['author', article.author && `{${tex(article.author)}}`],
        ['title', tex(article.title ?? event.title)],
        ['howpublished', article.source && tex(article.source)],
        ['year', String(year)],
        ['month', String(month)],
        ['day', String(dayOfMonth)],
        ['url', article.url],
        ['note', tex(`Tells of: ${event.title}; ${link}`)],
      ];
      const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
      return `@misc{${key(article.id)},\n${lines.join(',\n')}\n}`;
    })
    .join('\n\n');
}

/** CSL-JSON (Citation Style Language, data schema 1.0). */
function csl({ event, articles, link }: Citable): string {
  const items = articles.map((article) => {
    const { year, month, dayOfMonth } = parts(dayOf(article.date));
    return {
      id: key(article.id),
      type: 'article-newspaper',
      title: article.title ?? event.title,
      ...(article.author ? { author: [{ literal: article.author }] } : {}),
      ...(article.source ? { 'container-title': article.source } : {}),
      ...(article.url ? { URL: article.url } : {}),
      issued: { 'date-parts': [[year, month, dayOfMonth]] },
      note: `Tells of: ${event.title}; ${link}`,
    };
  });
  return JSON.stringify(items, null, 2);
}

function key(id: string): string {
  return id.replace(/[^A-Za-z0-9_-]/g, '-');
}

const TEX_ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function tex(text: string): string {
  return text.replace(/[\\{}$&#_%~^]/g, (character) => TEX_ESCAPES[character] ?? `\\${character}`);
}
