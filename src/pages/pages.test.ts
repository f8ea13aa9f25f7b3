import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../model/dataset.ts';
import type { Event } from '../model/event.ts';
import { EXAMPLE } from '../model/example.ts';
import type { Site } from '../model/site.ts';
import { escaped, html, scriptJson } from './html.ts';
import { front, staticPages } from './index.ts';

const site: Site = {
  v: 1,
  lang: 'en',
  title: EXAMPLE.title,
  siteUrl: null,
  readOn: '2024-01-02',
  articles: 2,
  events: 3,
  texts: 'full',
  opening: null,
  files: {},
};
const setting = { site, styles: ['assets/index.css'] };

function text(pages: ReadonlyMap<string, string | Uint8Array>, path: string): string {
  return pages.get(path) as string;
}

function parsed(markup: string) {
  return parseHTML(markup.startsWith('<!doctype') ? markup : `<html><body>${markup}</body></html>`).document;
}

/** The example with many events over three years. */
function large(count: number): Dataset {
  const [first] = EXAMPLE.events;
  const events = Array.from({ length: count }, (_, i): Event => {
    const year = 2020 + Math.floor((3 * i) / count);
    const day = {
      start: `${year}-03-01`,
      end: `${year}-03-02`,
      latestStart: `${year}-03-01`,
      earliestEnd: `${year}-03-02`,
    };
    return {
      ...first!,
      id: `e-${String(i).padStart(5, '0')}`,
      salience: (i % 100) / 100,
      when: { ...first!.when, ...day },
    };
  });
  return { ...EXAMPLE, events };
}

describe('markup', () => {
  test('values are escaped in text and attributes, markup is not', () => {
    const hostile = `<img src=x onerror="alert(1)">'&`;
    const { markup } =
      html`<p title="${hostile}">${hostile}${html`<b>${1}</b>`}${[html`x`, 'y<']}${null}${false}</p>`;
    const paragraph = parsed(markup).querySelector('p')!;
    expect(paragraph.getAttribute('title')).toBe(hostile);
    expect(paragraph.textContent).toBe(`${hostile}1xy<`);
    expect(paragraph.querySelector('img')).toBeNull();
  });
  test('no script can end inside data', () => {
    expect(scriptJson('</script><!--').markup).not.toMatch(/<\/script|<!--/);
    expect(JSON.parse(scriptJson('</script>').markup)).toBe('</script>');
  });
  test('every character that markup is made of is escaped', () => {
    expect(escaped(`&<>"'`)).toBe('&amp;&lt;&gt;&quot;&#39;');
  });
});

const frontPage = parsed((await front(EXAMPLE, site)).body);

describe('the front page', () => {
  const page = frontPage;
  test('lists every event, earliest first, with the address of its sentence', () => {
    const links = [...page.querySelectorAll('.events a')];
    expect(links.map((link) => link.textContent)).toEqual(EXAMPLE.events.map(({ title }) => title));
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      ['a', 'b', 'c'].map((x) => `articles/a.html#e-${x.repeat(3)}`),
    );
  });
  test('says who, when, how sure, from where, and that a machine read it', () => {
    expect(page.querySelector('li')!.textContent).toContain('11 September 2023 · Norway → Chad · Invitation');
    expect(page.querySelector('footer')!.textContent).toContain(
      'Read by machine from 2 articles on 2 January 2024; check the sentence.',
    );
  });
  test('of many events shows the 200 most salient and leads to the rest by year', async () => {
    const many = large(3100);
    const document = parsed((await front(many, { ...site, events: 3100 })).body);
    expect(document.querySelectorAll('.events li').length).toBe(200);
    const years = [...document.querySelectorAll('.years a')].map((link) => link.getAttribute('href'));
    expect(years).toEqual(
      ['2020', '2020-2', '2021', '2021-2', '2022', '2022-2'].map((name) => `list/${name}.html`),
    );
    const pages = await staticPages(many, setting);
    const listed = years.flatMap((path) =>
      [...parsed(text(pages, path!)).querySelectorAll('.events li')].map((item) => item.id),
    );
    expect(listed).toEqual(many.events.map(({ id }) => id));
  });
});

test('a site with an address has a sitemap of its pages', async () => {
  expect((await staticPages(EXAMPLE, setting)).has('sitemap.xml')).toBe(false);
  const siteUrl = 'https://example.org/talks/';
  const pages = await staticPages(EXAMPLE, { ...setting, site: { ...site, siteUrl } });
  const map = text(pages, 'sitemap.xml');
  const addresses = [...map.matchAll(/<loc>([^<]*)</g)].map(([, address]) => address);
  expect(addresses).toEqual([siteUrl, `${siteUrl}articles/a.html`, `${siteUrl}articles/b--c.html`]);
});

const allPages = await staticPages(EXAMPLE, setting);

test('a site with an address has a picture that links to it are shown with', async () => {
  const there = { ...site, siteUrl: 'https://example.org/talks/' };
  const picture = (await staticPages(EXAMPLE, { ...setting, site: there })).get('preview.png') as Uint8Array;
  const view = new DataView(picture.buffer, picture.byteOffset);
  expect([1, 2, 3].map((at) => String.fromCharCode(picture[at]!)).join('')).toBe('PNG');
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([1200, 630]);
  const again = (await staticPages(EXAMPLE, { ...setting, site: there })).get('preview.png');
  expect(again).toEqual(picture);
  const { head } = await front(EXAMPLE, there);
  expect(head).toContain('<meta property="og:image" content="https://example.org/talks/preview.png">');
  expect((await front(EXAMPLE, site)).head).not.toContain('og:image');
});

describe('article pages', () => {
  const pages = allPages;
  const page = parsed(text(pages, 'articles/a.html'));
  test('show the text as it is, each character once', () => {
    const text = [...page.querySelectorAll('.text p')].map((paragraph) => paragraph.textContent).join('\n\n');
    expect(text).toBe(EXAMPLE.articles[0]!.text);
  });
  test('mark the sentence of each event at its anchor', () => {
    const { sentence } = EXAMPLE.events[0]!.mentions[0]!;
    const mark = page.querySelector('[id="e-aaa"] mark')!;
    expect(mark.textContent).toBe(EXAMPLE.articles[0]!.text.slice(sentence.start, sentence.end));
  });
  test('run no script and load nothing from elsewhere', () => {
    const scripts = [...page.querySelectorAll('script')].map((script) => script.getAttribute('type'));
    expect(scripts).toEqual(['application/ld+json']);
    expect(page.querySelector('.text b')).toBeNull();
    expect(page.querySelector('meta[http-equiv]')!.getAttribute('content')).toMatch(
      /^default-src 'none'; style-src 'self'/,
    );
  });
  test('fold page furniture', async () => {
    const [first, ...rest] = EXAMPLE.articles;
    const start = first!.text.indexOf('Later');
    const noise = [{ start, end: first!.text.indexOf('\n\n', start) }];
    const folded = parsed(
      text(
        await staticPages({ ...EXAMPLE, articles: [{ ...first!, noise }, ...rest] }, setting),
        'articles/a.html',
      ),
    );
    expect(folded.querySelectorAll('details p').length).toBe(1);
    expect(folded.querySelector('details p')!.textContent).toMatch(/^Later that day/);
  });
});
