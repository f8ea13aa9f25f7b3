import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { civilDate } from './date.ts';
import type { Draft } from './draft.ts';

/** Where pages say when they were published, surest first: JSON-LD aside, `[selector, attribute]`. */
const DATE_PLACES: readonly (readonly [string, string])[] = [
  ['meta[property="article:published_time"]', 'content'],
  ['meta[itemprop="datePublished"]', 'content'],
  ['meta[name="parsely-pub-date"]', 'content'],
  ['meta[name="citation_publication_date"]', 'content'],
  ['meta[name="DC.date.issued"]', 'content'],
  ['meta[name="dcterms.date"]', 'content'],
  ['meta[name="pubdate"]', 'content'],
  ['meta[name="publish-date"]', 'content'],
  ['meta[name="date"]', 'content'],
  ['time[pubdate]', 'datetime'],
  ['article time[datetime]', 'datetime'],
  ['time[datetime]', 'datetime'],
  ['time', 'textContent'],
];

const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, figcaption, td, dd, dt';

/** A page saved from a browser: date from its metadata, body by Mozilla's Readability. */
export function readHtml(source: string): Draft[] {
  const { document } = parseHTML(source);
  const linked = linkedArticle(document);
  const facts = {
    date: firstDate([
      linked.datePublished,
      ...DATE_PLACES.map(([place, name]) => attribute(document, place, name)),
    ]),
    url:
      attribute(document, 'link[rel="canonical"]', 'href') ??
      attribute(document, 'meta[property="og:url"]', 'content'),
    lang: document.documentElement?.getAttribute('lang') ?? undefined,
  };
  const title = attribute(document, 'meta[property="og:title"]', 'content');
  const article = new Readability(document).parse();
  return [
    {
      ...facts,
      title: linked.headline ?? title ?? (article?.title || undefined),
      source: linked.publisher ?? (article?.siteName || undefined),
      author: linked.author ?? (article?.byline?.trim() || undefined),
      text: paragraphs(article?.content ?? ''),
      line: 1,
    },
  ];
}

function attribute(document: Document, selector: string, name: string): string | undefined {
  const element = document.querySelector(selector);
  const value = name === 'textContent' ? element?.textContent : element?.getAttribute(name);
  return value?.trim() || undefined;
}

function firstDate(written: readonly (string | undefined)[]): string | undefined {
  for (const text of written) {
    const date = text === undefined ? undefined : civilDate(text);
    if (date) return date;
  }
  return undefined;
}

/** The text of each innermost block of some HTML, blank lines between them. */
export function paragraphs(content: string): string {
  const { document } = parseHTML(`<html><body>${content}</body></html>`);
  const inner = [...document.querySelectorAll(BLOCKS)].filter((block) => !block.querySelector(BLOCKS));
  const blocks = inner.length > 0 ? inner : [document.body];
  return blocks
    .map((block) => (block.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .join('\n\n');
}

interface LinkedArticle {
  readonly datePublished?: string | undefined;
  readonly headline?: string | undefined;
  readonly author?: string | undefined;
  readonly publisher?: string | undefined;
}

/** What the page says of itself as a schema.org Article in JSON-LD; broken JSON-LD is passed over. */
function linkedArticle(document: Document): LinkedArticle {
  const nodes = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    graph(parsed(script.textContent ?? '')),
  );
  const article = nodes.find((node) => /Article|Posting|Report/.test(String(node['@type'])));
  return {
    datePublished: named(article?.datePublished),
    headline: named(article?.headline),
    author: named(article?.author),
    publisher: named(article?.publisher),
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function graph(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(graph);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Record<string, unknown>;
  return [node, ...graph(node['@graph'])];
}

function named(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map(named).filter(Boolean).join(', ') || undefined;
  if (typeof value === 'object' && value !== null) return named((value as Record<string, unknown>).name);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
