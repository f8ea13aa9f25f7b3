import { describe, expect, test } from 'vitest';
import type { Mention } from '../../model/event.ts';
import { SeedError } from '../error.ts';
import { linked } from '../link/index.ts';
import { articleOf } from '../link/sample.ts';
import { applyEdits, readEdits } from './index.ts';

/** Nobody who takes part is named in the sentence. */
const UNNAMED: Mention['why'] = [{ field: 'sources', rule: 'whom the passage is about', span: null }];

const told = articleOf(
  'talks',
  '2021-05-07',
  [
    'King of Syldavia accepts invitation',
    'King Ottokar accepted an invitation from Borduria.',
    'He will travel to Szohôd in June.',
    'Borduria bombed a bridge.',
    'The envoys rejected it.',
  ],
  [
    { on: 'accepted', type: 'AGREE', sources: ['SYL'], targets: ['BOR'] },
    { on: 'invitation from', type: 'REQUEST', sources: ['BOR'], targets: ['SYL'] },
    { on: 'travel', type: 'CONSULT', status: 'planned', sources: ['SYL'], targets: ['BOR'] },
    { on: 'bombed', type: 'ASSAULT', sources: ['BOR'], targets: [] },
    {
      on: 'rejected',
      type: 'REJECT',
      sources: ['SYL'],
      targets: [],
      title: 'Envoys reject it',
      why: UNNAMED,
    },
  ],
);
const whole = linked(told.mentions, [told.article]);
const events = whole.events();
const articles = [{ ...told.article, file: 'news/talks.txt' }];

async function edited(yaml: string) {
  const files: Readonly<Record<string, string>> = { 'news/talks.edits.yaml': yaml, 'news/talks.txt': 'x' };
  const effects = {
    list: async () => Object.keys(files),
    text: async (_: string, file: string) => files[file]!,
  };
  return applyEdits(whole, await readEdits('seeds', effects), articles);
}

describe('an edit', () => {
  test('hides an event, and the links that lead to it', async () => {
    const { events: left, unfound } = await edited('- event: e-talks-1\n  hide: true\n  why: never said\n');
    expect(unfound).toEqual([]);
    expect(left.map(({ id }) => id)).not.toContain('e-talks-1');
    expect(left.flatMap(({ links }) => links.map(({ event }) => event))).not.toContain('e-talks-1');
    expect(events.flatMap(({ links }) => links.map(({ event }) => event))).toContain('e-talks-1');
  });

  test('gives another title and date, and the event shows as corrected', async () => {
    const { events: left } = await edited(
      [
        '- event: e-talks-3',
        '  title: Borduria bombs bridge at Klow',
        '  date: 2021-05~',
        '  by: Ada',
        '  on: 2021-06-01',
      ].join('\n'),
    );
    const bombed = left.find(({ id }) => id === 'e-talks-3')!;
    expect(bombed.title).toBe('Borduria bombs bridge at Klow');
    expect(bombed.when.edtf).toBe('2021-05~');
    expect(bombed.corrected).toEqual({ fields: ['title', 'when'], by: 'Ada', on: '2021-06-01', why: null });
  });

  test('finds its event by the quoted sentence when the id is gone', async () => {
    const { events: left, unfound } = await edited(
      '- event: e-gone\n  quote: He will travel to Szohôd\n  before: from Borduria.\n  title: King to visit Szohôd\n',
    );
    expect(unfound).toEqual([]);
    expect(left.find(({ id }) => id === 'e-talks-2')!.title).toBe('King to visit Szohôd');
  });

  test('leaves every other event as it was', async () => {
    const { events: left } = await edited('- event: e-talks-3\n  title: Something else\n');
    expect(left.filter(({ id }) => id !== 'e-talks-3')).toEqual(
      events.filter(({ id }) => id !== 'e-talks-3'),
    );
  });
});

describe('an edit of an act that was read and is not listed', () => {
  const act = 'e-talks-4';
  test.each([
    ['its id', `- event: ${act}`],
    ['its key', '- event: talks-4'],
    ['words of its sentence', '- quote: The envoys rejected it'],
  ])('by %s lists it under the title that it gives, as corrected', async (_, by) => {
    expect(whole.unlisted.map(({ id }) => id)).toEqual([act]);
    expect(events.map(({ id }) => id)).not.toContain(act);
    const {
      events: left,
      unlisted,
      unfound,
    } = await edited(`${by}\n  title: Syldavia rejects offer\n  by: Ada\n`);
    expect(unfound).toEqual([]);
    expect(unlisted).toEqual([]);
    const raised = left.find(({ id }) => id === act)!;
    expect(raised).toMatchObject({
      title: 'Syldavia rejects offer',
      type: 'REJECT',
      corrected: { fields: ['title'], by: 'Ada' },
    });
    expect(raised.salience).toBeGreaterThan(0);
    expect(left.map(({ id }) => id).filter((id) => id !== act)).toEqual(events.map(({ id }) => id));
  });

  test('can date it besides, in an entry of its own', async () => {
    const { events: left } = await edited(
      `- event: ${act}\n  date: 2021-05-06\n- event: ${act}\n  title: Syldavia rejects offer\n`,
    );
    expect(left.find(({ id }) => id === act)).toMatchObject({
      when: { edtf: '2021-05-06' },
      corrected: { fields: ['title', 'when'] },
    });
  });

  test('without a title is reported, and the act stays where it is', async () => {
    const { events: left, unlisted, unfound } = await edited(`- event: ${act}\n  date: 2021-05-06\n`);
    expect(unfound.map(({ file, line }) => [file, line])).toEqual([['news/talks.edits.yaml', 1]]);
    expect(unfound[0]!.message).toMatch(/not on the timeline: give it a "title"/);
    expect(left).toEqual(events);
    expect(unlisted).toEqual(whole.unlisted);
  });

  test('hides it from the reader, too', async () => {
    const {
      events: left,
      unlisted,
      unfound,
    } = await edited(`- event: ${act}\n  hide: true\n- event: ${act}\n  title: Syldavia rejects offer\n`);
    expect([unfound, unlisted]).toEqual([[], []]);
    expect(left).toEqual(events);
  });
});

describe('an edit that finds no event is reported with file and line', () => {
  test.each([
    [
      '- event: e-talks-3\n  hide: true\n- event: e-nobody\n  hide: true\n',
      3,
      /no event has the id e-nobody/,
    ],
    [
      '\n- quote: Aliens land in Klow\n  hide: true\n',
      2,
      /no event is told by the words "Aliens land in Klow"/,
    ],
    [
      '- quote: accepted an invitation\n  hide: true\n',
      1,
      /2 events are told by the words .* e-talks-0, e-talks-1/,
    ],
  ])('%j', async (yaml, line, message) => {
    const { unfound } = await edited(yaml);
    expect(unfound.map((error) => [error.file, error.line])).toEqual([['news/talks.edits.yaml', line]]);
    expect(unfound[0]!.message).toMatch(message);
  });
});

describe('a file with a mistake is refused with its line', () => {
  test.each([
    ['- event: e-talks-3\n  hide: maybe\n', 2, '"hide" is true or false'],
    ['- event: e-talks-3\n', 1, 'changes nothing; give "hide: true", a "title" or a "date"'],
    ['- hide: true\n', 1, 'needs "event" (an id) or "quote" (words of its sentence)'],
    ['- event: e-talks-3\n  date: 31 June\n', 2, 'not a date: 31 June'],
    ['- event: e-talks-3\n  titel: x\n', 2, 'unknown field "titel"'],
    ['- event: e-talks-3\n  title:\n', 2, '"title" needs a value'],
    [`- event: e-talks-3\n  title: ${'x'.repeat(81)}\n`, 2, 'a title has 1 to 80 characters; this has 81'],
    ['event: e-talks-3\n', 1, 'expected a list of corrections'],
    ['- event: "e-talks-3\n', 2, 'not YAML'],
    ['- just words\n', 1, 'expected a correction'],
  ])('%j', async (yaml, line, what) => {
    const error = await edited(yaml).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SeedError);
    expect([(error as SeedError).file, (error as SeedError).line]).toEqual(['news/talks.edits.yaml', line]);
    expect((error as SeedError).what).toContain(what);
  });

  test('an empty one corrects nothing', async () => {
    expect((await edited('# nothing yet\n')).events).toEqual(events);
  });
});
