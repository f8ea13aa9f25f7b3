import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { machine } from '../effects.ts';
import { idOf, read, readFile } from './index.ts';

function folder(files: Record<string, string>, warnings: string[] = []) {
  return read('seeds', {
    ...machine,
    list: async () => Object.keys(files),
    text: async (_, file) => files[file]!,
    warn: (message) => warnings.push(message),
  });
}

const only = (file: string, content: string) => readFile(file, content)[0]!;

describe('text', () => {
  test('a date leads the text and is taken off, with the spaces around it', () => {
    const article = only('a.txt', ' date 2023-09-14 Envoys met.\n\nThey left.\n');
    expect(article).toMatchObject({
      id: 'a',
      date: '2023-09-14',
      text: 'Envoys met.\n\nThey left.',
      title: null,
    });
  });
  test('a date stands alone on the first line', () => {
    expect(only('a.txt', '2023-09-14\r\n\r\nEnvoys met.')).toMatchObject({
      date: '2023-09-14',
      text: 'Envoys met.',
    });
  });
  test('a date in the file’s name serves where the text has none', () => {
    expect(only('2023-09-14-talks.txt', 'Envoys met.')).toMatchObject({
      id: '2023-09-14-talks',
      date: '2023-09-14',
    });
  });
  test('a date inside a sentence is not the article’s', () => {
    expect(() => only('a.txt', '2023-09-14 was a quiet day.')).toThrow(/^a\.txt:1: no date; put one/);
  });
  test('no day of the calendar is a mistake at its line', () => {
    expect(() => only('a.txt', '\n\ndate 2023-02-30 Envoys met.')).toThrow(
      'a.txt:3: 2023-02-30 is no day of the calendar',
    );
  });
  test('a date without text is a mistake', () => {
    expect(() => only('a.txt', 'date 2023-09-14\n')).toThrow('a.txt:1: no text below the date');
  });
});

describe('Markdown', () => {
  test('front matter gives the fields, markup is taken off', () => {
    const article = only(
      'x/b.md',
      '---\ntitle: "Talks: day one"\ndate: 2023-09-14\nurl: https://example.org/a\nsource: Example Wire\n---\nEnvoys *met* in [Oslo](https://x.org).\n\n- One.\n- Two.\n',
    );
    expect(article).toMatchObject({
      id: 'x--b',
      title: 'Talks: day one',
      url: 'https://example.org/a',
      source: 'Example Wire',
      text: 'Envoys met in Oslo.\n\nOne.\n\nTwo.',
    });
  });
  test('a first heading is the title where the front matter has none', () => {
    expect(only('2023-09-14.md', '# Talks open\n\nEnvoys met.')).toMatchObject({
      title: 'Talks open',
      text: 'Envoys met.',
    });
  });
  test('a date that is none is a mistake at its line', () => {
    expect(() => only('b.md', '---\ntitle: T\ndate: soon\n---\nX')).toThrow('b.md:3: "soon" is no date');
  });
  test('broken YAML is a mistake at its line', () => {
    expect(() => only('b.md', '---\ndate: 2023-09-14\ntitle: "T\n---\nX')).toThrow(
      /^b\.md:[34]: front matter: /,
    );
  });
  test('an address that is no web address is dropped', () => {
    expect(only('b.md', '---\ndate: 2023-09-14\nurl: javascript:alert(1)\n---\nX').url).toBeNull();
  });
});

describe('HTML', () => {
  const sentence = 'Envoys of both sides met on Monday, and they agreed to meet again. ';
  const page = (head: string, body = '') =>
    `<!doctype html><html lang="en"><head><title>Talks open | Wire</title>${head}</head><body><nav><a href="/">Home</a></nav>` +
    `<article><h1>Talks open</h1>${body}<p>${sentence.repeat(8)}</p><p>${sentence.repeat(6)}</p></article></body></html>`;

  test('JSON-LD gives date, headline, publisher and author', () => {
    const linked = JSON.stringify({
      '@graph': [
        { '@type': 'WebSite', name: 'Wire' },
        {
          '@type': 'NewsArticle',
          datePublished: '2023-09-14T23:30:00-05:00',
          headline: 'Talks open',
          publisher: { name: 'Wire' },
          author: [{ name: 'A. Writer' }],
        },
      ],
    });
    const article = only('c.html', page(`<script type="application/ld+json">${linked}</script>`));
    expect(article).toMatchObject({
      date: '2023-09-14',
      title: 'Talks open',
      source: 'Wire',
      author: 'A. Writer',
    });
    expect(article.text).toContain(`${sentence.repeat(8).trim()}\n\n${sentence.trim()}`);
    expect(article.text).not.toContain('Home');
  });
  test.each([
    ['<meta property="article:published_time" content="2023-09-14T10:00:00Z">', ''],
    ['<meta name="date" content="14 September 2023">', ''],
    ['', '<time datetime="2023-09-14">today</time>'],
    ['', '<time>September 14, 2023</time>'],
    ['<script type="application/ld+json">{broken</script><meta name="pubdate" content="2023-09-14">', ''],
  ])('%s%s gives the date', (head, body) => {
    expect(only('c.html', page(head, body)).date).toBe('2023-09-14');
  });
});

describe('the folder', () => {
  const text = 'date 2023-09-14 Envoys met.';
  test('is read recursively, in order of date and id; notes and hidden files are skipped', async () => {
    const warnings: string[] = [];
    const articles = await folder(
      {
        'z.txt': text,
        'a/b.txt': text,
        'early.txt': 'date 2022-01-01 Envoys met.',
        'README.md': 'x',
        'a/readme.txt': 'x',
        '_draft.txt': 'x',
        '.hidden/a.txt': 'x',
        '_old/a.txt': 'x',
        'a/b.edits.yaml': 'x',
        'photo.jpg': 'x',
      },
      warnings,
    );
    expect(articles.map(({ id }) => id)).toEqual(['early', 'a--b', 'z']);
    expect(warnings).toEqual([
      'left out, no article format (txt, md, html, htm, json, jsonl, csv, xml, rss, atom): photo.jpg',
    ]);
  });
  test('gives the same articles in whatever order its files are listed', async () => {
    const files = { 'b.txt': text, 'a.txt': text, 'c.md': `---\ndate: 2023-09-13\n---\nX` };
    expect(await folder(files)).toEqual(await folder(Object.fromEntries(Object.entries(files).reverse())));
  });
  test('refuses two files with one id', async () => {
    await expect(folder({ 'a.txt': text, 'a.md': '---\ndate: 2023-09-14\n---\nX' })).rejects.toThrow(
      'a.txt:1: has the same id as a.md (a); rename one',
    );
  });
  test('holds the user’s seed, word for word', async () => {
    const seeds = await read(fileURLToPath(new URL('../../../seeds', import.meta.url)), machine);
    const seed = seeds.find(({ id }) => id === '000_07663708fd6f4d7b')!;
    expect(seed).toMatchObject({ file: '000_07663708fd6f4d7b.txt', date: '2023-09-14', lang: 'en' });
    expect(seed.text).toMatch(/^Following their first face-to-face summit in four years, Russian President/);
  });
});

test('ids escape what is unsafe in addresses and file names', () => {
  expect(idOf('2023/Élysée & co.v2.txt')).toBe('2023--~C3~89lys~C3~A9e~20~26~20co.v2');
});

describe('language', () => {
  const french =
    'Le ministre des affaires étrangères a rencontré son homologue à Paris lundi, et les deux parties sont convenues de poursuivre leurs discussions la semaine prochaine, selon un communiqué publié par le gouvernement français après la réunion.';
  test('words tell where the file does not', () => {
    expect(only('2023-09-14.txt', french).lang).toBe('fr');
    expect(only('2023-09-14.txt', 'Envoys met.').lang).toBe('en');
  });
  test('the file’s own word stands', () => {
    expect(only('f.md', `---\ndate: 2023-09-14\nlang: en-GB\n---\n${french}`).lang).toBe('en-GB');
  });
});

describe('files of many articles', () => {
  const article = { date: '2023-09-14', title: 'Talks', text: 'Envoys met.\r\nThey left.' };
  test('JSON holds one article, a list, or a list by name', () => {
    expect(only('a.json', JSON.stringify(article))).toMatchObject({
      id: 'a',
      text: 'Envoys met.\nThey left.',
    });
    const two = JSON.stringify([article, { ...article, id: 'x/1' }]);
    expect(readFile('a.json', two).map(({ id }) => id)).toEqual(['a--1', 'a--x~2F1']);
    expect(readFile('a.json', `{"articles":${two}}`)).toHaveLength(2);
  });
  test('JSON Lines may be what a scraper wrote', () => {
    const scraped = {
      date_publish: '2023-09-14 10:00:00',
      maintext: 'Envoys met.',
      source_domain: 'wire.example',
      authors: ['A', 'B'],
      language: 'en',
    };
    expect(only('a.jsonl', `\n${JSON.stringify(scraped)}\n`)).toMatchObject({
      id: 'a--2',
      date: '2023-09-14',
      text: 'Envoys met.',
      source: 'wire.example',
      author: 'A, B',
    });
  });
  test('a mistake is placed at its line', () => {
    expect(() => readFile('a.jsonl', `${JSON.stringify(article)}\n{broken`)).toThrow(/^a\.jsonl:2: not JSON/);
    expect(() => readFile('a.jsonl', '{"date":"soon","text":"x"}')).toThrow('a.jsonl:1: "soon" is no date');
    expect(() => readFile('a.json', '[1]')).toThrow('a.json:1: expected an article');
    expect(() => readFile('a.csv', 'date,text\n2023-09-14,"one\ntwo"\nnever,x')).toThrow(
      'a.csv:4: "never" is no date',
    );
  });
  test('CSV has a row an article', () => {
    expect(
      readFile('a.csv', 'Date,Headline,Body\n2023-09-14,Talks,"Envoys ""met"".\n\nThey left."\n'),
    ).toMatchObject([
      { id: 'a--1', date: '2023-09-14', title: 'Talks', text: 'Envoys "met".\n\nThey left.' },
    ]);
  });
  test('RSS and Atom have an item an article, whose id lasts', () => {
    const item =
      '<item><title>Talks</title><link>https://wire.example/1</link><guid>g1</guid><pubDate>Thu, 14 Sep 2023 09:00:00 GMT</pubDate><description>&lt;p&gt;Envoys met.&lt;/p&gt;&lt;p&gt;They left.&lt;/p&gt;</description></item>';
    const rss = (items: string) =>
      `<?xml version="1.0"?><rss version="2.0"><channel><title>Wire</title><language>en-gb</language>${items}</channel></rss>`;
    const [first] = readFile('news.xml', rss(item));
    expect(first).toMatchObject({
      date: '2023-09-14',
      title: 'Talks',
      source: 'Wire',
      lang: 'en-gb',
      url: 'https://wire.example/1',
      text: 'Envoys met.\n\nThey left.',
    });
    const newer = item.replace('g1', 'g0').replace('Talks', 'News');
    expect(readFile('news.xml', rss(newer + item))[1]!.id).toBe(first!.id);
    const atom =
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>Wire</title><entry><id>urn:1</id><title>Talks</title><link href="https://wire.example/1"/><published>2023-09-14T09:00:00Z</published><content type="html">&lt;p&gt;Envoys met.&lt;/p&gt;</content></entry></feed>';
    expect(only('news.atom', atom)).toMatchObject({
      date: '2023-09-14',
      url: 'https://wire.example/1',
      text: 'Envoys met.',
    });
    expect(() => only('news.xml', '<html/>')).toThrow('news.xml:1: no items');
  });
});
