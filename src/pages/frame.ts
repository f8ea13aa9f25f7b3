import type { Site } from '../model/site.ts';
import { fullDate } from '../state/dates.ts';
import { t } from '../state/language/index.ts';
import { counted } from '../state/words.ts';
import { type Html, html } from './html.ts';

/** What a page of the site is made in: the record of the site and the stylesheets of its built front page. */
export interface Setting {
  readonly site: Site;
  /** Addresses relative to the front page. */
  readonly styles: readonly string[];
}

/** No scripts at all on static pages: what an article says stays text. */
const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'";

/** A whole static page; `up` leads from it to the front page's folder (`../`), `path` is its own address from there. */
export function page(
  { site, styles }: Setting,
  {
    title,
    description,
    up,
    path,
    head,
    body,
  }: Readonly<{ title: string; description: string; up: string; path: string; head?: Html; body: Html }>,
): string {
  return html`<!doctype html>
<html lang="${t.lang}" dir="${t.dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<meta name="description" content="${description}">
${site.siteUrl && html`<link rel="canonical" href="${new URL(path, site.siteUrl).href}">`}
<link rel="icon" href="${up}icon.svg" type="image/svg+xml">
${styles.map((style) => html`<link rel="stylesheet" href="${up}${style}">\n`)}${head}
</head>
<body>
<div class="static">
<nav aria-label="${t.pages.site}"><a href="${up}index.html">${site.title}</a></nav>
${body}
${readBy(site)}
</div>
</body>
</html>
`.markup;
}

/** How the site was made, and what that asks of its reader. */
export function readBy(site: Site): Html {
  return html`<footer>
<p>${t.readBy(counted(site.articles, 'article'), fullDate(site.readOn))}</p>
<p>${t.pages.licence}</p>
</footer>`;
}
