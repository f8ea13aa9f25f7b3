import { DOMParser } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { Picture, PictureMark } from '../../state/picture.ts';
import { type Colours, svg } from './svg.ts';
import { wrap } from './wrap.ts';

const measure = (text: string) => text.length;

describe('a wrapped text', () => {
  test('breaks between words', () => {
    expect(wrap('Gorbachev and Reagan meet', 14, 2, measure)).toEqual(['Gorbachev and', 'Reagan meet']);
  });

  test('ends in dots where there is no more room', () => {
    expect(wrap('Gorbachev and Reagan meet in Geneva', 14, 2, measure)).toEqual([
      'Gorbachev and',
      'Reagan meet i…',
    ]);
    expect(wrap('Reykjavik', 4, 2, measure)).toEqual(['Rey…']);
  });

  test('of nothing has no lines', () => {
    expect(wrap('  ', 10, 2, measure)).toEqual([]);
  });
});

describe('an SVG picture', () => {
  const mark: PictureMark = {
    i: 0,
    shape: 'dot',
    x: 100,
    y: 50,
    from: 100,
    to: 100,
    fadesIn: false,
    fadesOut: false,
    tone: 0,
    status: 0,
    weight: 1,
  };
  const colours: Colours = {
    paper: '#fff',
    sheet: '#fff',
    ink: '#000',
    soft: '#333',
    line: '#ccc',
    wash: '#eee',
    tones: ['#00f', '#008', '#fa0', '#f00'],
    edges: ['#00f', '#008', '#a60', '#f00'],
  };
  const caption = {
    title: 'A & B <script>',
    summary: '3 events',
    scale: 'True time',
    source: 'Read by machine',
  };

  function drawn(marks: readonly Partial<PictureMark>[], lanes: Picture['lanes'] = []) {
    const picture: Picture = {
      width: 800,
      height: 400,
      marks: marks.map((changes, i) => ({ ...mark, i, ...changes })),
      ribbon: { top: 185, bottom: 215 },
      lanes,
      ticks: [{ x: 120, label: '1985' }],
      folds: [{ from: 200, to: 240, label: '3 years' }],
      counts: [{ x: 300, y: 170, count: 5 }],
    };
    const text = [{ x: 110, y: 50, lines: ['Summit', 'in Geneva'], face: 'title' as const }];
    return new DOMParser().parseFromString(svg(picture, text, colours, caption, ''), 'image/svg+xml');
  }

  test('is read back by an XML parser, with hostile text as text', () => {
    const read = drawn([{}]);
    expect(read.querySelector('svg')?.getAttribute('width')).toBe('800');
    expect(read.querySelector('script')).toBeNull();
    expect(read.querySelector('.name')?.textContent).toBe('A & B <script>');
    expect(read.querySelector('.title')?.textContent).toBe('Summitin Geneva');
  });

  test('says what is folded, counted, and what the marks mean', () => {
    const words = drawn([{}]).documentElement.textContent;
    for (const said of ['1985', '3 years', '+5', 'Talks & pledges', 'Hollow: planned', 'Read by machine'])
      expect(words).toContain(said);
  });

  test('shows status by more than colour', () => {
    const filled = drawn([{ status: 0 }]).toString();
    const hollow = drawn([{ status: 2 }]).toString();
    const dashed = drawn([{ status: 3 }]).toString();
    expect(filled).not.toContain('fill="#fff" stroke="#00f"');
    expect(hollow).toContain('fill="#fff" stroke="#00f"');
    expect(dashed).toContain('stroke-dasharray="2.5 2.5"');
  });

  test('names its lanes, and draws lines from doers to the other side', () => {
    const lanes = [
      { name: 'Ruritania', top: 40, height: 80 },
      { name: 'The League of Very Distant Nations <b>', top: 120, height: 80 },
    ];
    const read = drawn([{ y: 60, otherY: 160 }], lanes);
    const names = [...read.querySelectorAll('.lane')].map((lane) =>
      [...lane.querySelectorAll('tspan')].map((line) => line.textContent),
    );
    expect(names).toEqual([['Ruritania'], ['The League of', 'Very Distant', 'Nations <b>']]);
    expect(read.querySelector('path[d="M100 60V160"]')).not.toBeNull();
    expect(read.documentElement.textContent).not.toContain('COOPERATION');
  });

  test('fades an open end', () => {
    const read = drawn([{ shape: 'bar', from: 40, to: 140, fadesIn: true, status: 1 }]);
    const stops = [...read.querySelectorAll('stop')].map((stop) => stop.getAttribute('stop-opacity'));
    expect(stops).toEqual(['0', '1', '1', '1']);
  });
});
