import { createHash } from 'node:crypto';
import type { Site } from '../model/site.ts';

/** What prerendering gives the front page. */
export interface Front {
  /** What the page's root element says of its language. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Markup that stands in `#app` until the application does. */
  readonly body: string;
  readonly description: string;
  /** Further markup for the head. */
  readonly head: string;
}

/** Module scripts do not run from a folder, this does: it shows the notice that says so. */
const OPENED_AS_FILE = `if(location.protocol==='file:'){const n=document.getElementById('opened-as-file');if(n)n.hidden=false}`;

/** Scripts only of the page's own origin, and the one above by its hash; nothing is fetched from elsewhere. */
const POLICY = [
  "default-src 'none'",
  `script-src 'self' 'sha256-${createHash('sha256').update(OPENED_AS_FILE).digest('base64')}'`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Fills the page's frame (index.html); the policy is left out in dev, where Vite's own client works by inline styles. */
export function fillFrame(
  frame: string,
  site: Site,
  { lang, dir, body, description, head }: Front,
  policy: boolean,
): string {
  const title = escaped(site.title);
  const about = [
    `<title>${title}</title>`,
    `<meta name="description" content="${escaped(description)}">`,
    `<meta property="og:title" content="${title}">`,
    `<meta property="og:description" content="${escaped(description)}">`,
    '<meta property="og:type" content="website">',
    ...(site.siteUrl ? [`<link rel="canonical" href="${escaped(site.siteUrl)}">`] : []),
    ...preloads(site),
    head,
    `<script type="application/json" id="demarche">${JSON.stringify(site).replaceAll('<', '\\u003c')}</script>`,
  ].join('\n    ');
  const fills: readonly (readonly [RegExp, string])[] = [
    [/<!--[\s\S]*?-->\n?/, ''],
    [/<html lang="en">/, `<html lang="${escaped(lang)}" dir="${dir}">`],
    [
      /<meta charset="utf-8" ?\/?>/,
      policy ? `$&\n    <meta http-equiv="Content-Security-Policy" content="${POLICY}">` : '$&',
    ],
    // With `crossorigin`, a browser refuses the stylesheet of a page that is opened from a folder.
    [/(<link rel="stylesheet") crossorigin/g, '$1'],
    [/<title>[^<]*<\/title>/, literal(about)],
    [/<div id="app"><\/div>/, literal(`<div id="app">${body}</div>\n    <script>${OPENED_AS_FILE}</script>`)],
  ];
  return fills.reduce((page, [place, fill]) => page.replace(place, fill), frame);
}

/** Asks early for what the first drawing needs: columns, and the titles of its weightiest events. */
function preloads({ files }: Site): string[] {
  return [files.columns, files.titles?.replace('{page}', '0')]
    .filter((path) => path !== undefined)
    .map((path) => `<link rel="preload" as="fetch" crossorigin href="./${escaped(path)}">`);
}

/** Addresses of the stylesheets that a page links to, without a leading `./` or `/`. */
export function stylesOf(page: string): string[] {
  return [...page.matchAll(/<link\b[^>]*rel="stylesheet"[^>]*>/g)].flatMap(
    ([tag]) => /href="\.?\/?([^"]+)"/.exec(tag)?.[1] ?? [],
  );
}

/** A replacement that means no more than its letters. */
function literal(text: string): string {
  return text.replaceAll('$', '$$$$');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
