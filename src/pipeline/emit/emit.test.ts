import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../model/article.ts';
import { EXAMPLE } from '../../model/example.ts';
import { check } from '../../model/invariants.ts';
import { articleFiles } from './articles.ts';
import { type Content, partsOf } from './content.ts';
import { excerpted } from './excerpt.ts';
import { emit, type Published } from './index.ts';

const options = { siteUrl: null, lang: 'en', texts: 'full', opening: null, readOn: '2024-01-02' } as const;

function json(content: Content | undefined): unknown {
  return JSON.parse([...partsOf(content!)].join(''));
}

function published(): Published {
  return emit(EXAMPLE, options);
}

describe('the published files', () => {
  test('the timeline is valid against its schema', () => {
    const { files } = published();
    const validate = new Ajv2020({ allErrors: true, strict: true, strictTypes: false }).compile(
      json(files.get('data/timeline.schema.json')) as object,
    );
    validate(json(files.get('data/timeline.json')));
    expect(validate.errors).toBeNull();
  });
  test('a field too many or too few is not valid', () => {
    const { files } = published();
    const validate = new Ajv2020({ strict: false }).compile(
      json(files.get('data/timeline.schema.json')) as object,
    );
    const timeline = json(files.get('data/timeline.json')) as { events: Record<string, unknown>[] };
    timeline.events[0]!.colour = 'red';
    expect(validate(timeline)).toBe(false);
    delete timeline.events[0]!.colour;
    expect(validate(timeline)).toBe(true);
    delete timeline.events[0]!.status;
    expect(validate(timeline)).toBe(false);
  });
  test('every article is valid against its schema, which asks for all that it has', () => {
    const { files } = published();
    const validate = new Ajv2020({ allErrors: true, strict: true, strictTypes: false }).compile(
      json(files.get('data/article.schema.json')) as object,
    );
    for (const id of ['a', 'b--c']) {
      validate(json(files.get(`data/articles/${id}.json`)));
      expect(validate.errors).toBeNull();
    }
    const article = json(files.get('data/articles/a.json')) as { unlisted: Record<string, unknown>[] };
    article.unlisted[0]!.reason = 'no news';
    expect(validate(article)).toBe(false);
    article.unlisted[0]!.reason = 'bare title';
    expect(validate(article)).toBe(true);
    delete article.unlisted[0]!.when;
    expect(validate(article)).toBe(false);
  });
  test('the timeline’s own files say nothing of acts that are not listed', () => {
    const { files } = published();
    const bare = emit(
      { ...EXAMPLE, articles: EXAMPLE.articles.map((one) => ({ ...one, unlisted: [], parties: [] })) },
      options,
    ).files;
    for (const [path, content] of files)
      if (!path.startsWith('data/articles/'))
        expect([path, ...partsOf(content)]).toEqual([path, ...partsOf(bare.get(path)!)]);
    expect(json(files.get('data/articles/a.json'))).toHaveProperty('unlisted.0.key', 'ddd');
  });
  test('articles stand apart from the timeline, text and all', () => {
    const { files } = published();
    expect(json(files.get('data/articles/b--c.json'))).toEqual(EXAMPLE.articles[1]);
    expect(json(files.get('data/timeline.json'))).not.toHaveProperty('articles.0.text');
  });
  test('every address in the site record leads to a file', () => {
    const { site, files } = published();
    const ids = { '{id}': 'a', '{page}': '0' };
    for (const address of Object.values(site.files)) {
      const path = address.replace(/\{\w+\}/g, (name) => ids[name as keyof typeof ids]).replace(/\?.*/, '');
      expect([...files.keys()]).toContain(path);
    }
  });
  test('an address changes when its content does, and only then', () => {
    const before = published().site.files;
    const [first, ...rest] = EXAMPLE.articles;
    const after = emit(
      { ...EXAMPLE, articles: [{ ...first!, text: `${first!.text} More.` }, ...rest] },
      options,
    ).site.files;
    expect(published().site.files).toEqual(before);
    expect(after.article).not.toBe(before.article);
    expect(after.columns).toBe(before.columns);
  });
});

test('many articles go into shards that a manifest leads to', () => {
  const many = Array.from({ length: 2001 }, (_, i): Article => ({ ...EXAMPLE.articles[0]!, id: `a${i}` }));
  const { files, roles } = articleFiles(many);
  expect(Object.keys(roles)).toEqual(['shards']);
  const manifest = json(files.get('data/articles.json')) as Record<string, string>;
  expect(json(files.get(manifest.a1999!))).toHaveProperty('a1999', many[1999]);
  expect(files.size).toBeLessThan(20);
});

describe('excerpts', () => {
  const cut = excerpted(EXAMPLE);
  test('keep the evidence with a neighbour on either side, and say what is left out', () => {
    expect(cut.articles[0]!.text).toContain('Nobody had expected it.');
    expect(cut.articles[0]!.text).not.toContain('Gulls');
    expect(cut.articles[0]!.text).toContain('\n\n[…]\n\n');
  });
  test('keep an act that is not listed where its sentence stands, and no more text for its sake', () => {
    expect(cut.articles[0]!.unlisted.map(({ trigger }) => trigger.text)).toEqual(['denied']);
    const far = { ...EXAMPLE, events: EXAMPLE.events.slice(0, 1) };
    const [article] = excerpted(far).articles;
    expect(article!.text).not.toContain('denied');
    expect(article).toMatchObject({ unlisted: [], parties: [] });
  });
  test('keep every span at its words', () => {
    expect(check(cut)).toEqual([]);
    expect(cut.articles[0]!.unlisted[0]!.trigger.start).not.toBe(
      EXAMPLE.articles[0]!.unlisted[0]!.trigger.start,
    );
    const whole = EXAMPLE.articles[0]!.text;
    cut.events.forEach((event, i) => {
      const { sentence } = event.mentions[0]!;
      const before = EXAMPLE.events[i]!.mentions[0]!.sentence;
      expect(cut.articles[0]!.text.slice(sentence.start, sentence.end)).toBe(
        whole.slice(before.start, before.end),
      );
    });
  });
});
