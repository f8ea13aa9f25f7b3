import { readFileSync } from 'node:fs';

/** What the page loads before its first drawing: the scripts, preloaded modules and styles that index.html names. */
function firstLoad() {
  const page = readFileSync('dist/index.html', 'utf8');
  const tags = page.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  return tags
    .filter((tag) => /<script|rel="(?:modulepreload|stylesheet)"/.test(tag))
    .map((tag) => /(?:src|href)="\.?\/?([^"]+)"/.exec(tag)?.[1])
    .filter((file) => file !== undefined)
    .map((file) => `dist/${file}`);
}

export default [
  { name: 'first load, JavaScript and CSS', path: firstLoad(), limit: '75 kB', gzip: true },
  { name: 'fonts', path: 'dist/assets/*.woff2', limit: '110 kB', gzip: false, brotli: false },
];
