import type { TimeExpression } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { type Basis, type When, when } from '../../model/when.ts';
import { joined } from './join.ts';
import { type Range, rangesOf, whenOf } from './ranges.ts';
import type { Reading } from './reading.ts';
import type { Match } from './rule.ts';
import { type Line, lineOf, modifiersAt, rulesAt } from './scan.ts';
import { edtfOf, GRAIN, partOf, type Stretch } from './stretch.ts';
import { verbsIn } from './tags.ts';
import { type Dated, Tracker } from './tracker.ts';

/** A time expression with what it means for an event that happens then. */
export interface Timex extends TimeExpression {
  /** The stretch of the calendar; `null` for durations, sets and vague expressions. */
  readonly when: When | null;
  /** Name of the rule that found it. */
  readonly rule: string;
}

/** How bare dates lean: newspapers look back, reminders ahead. */
export interface TimeOptions {
  readonly lean?: 'past' | 'future';
}

/** Finds every time expression in a text, in its order. Throws RangeError where `date` is no civil date. */
export function findTimes(dated: Dated, options: TimeOptions = {}): readonly Timex[] {
  const line = lineOf(dated.text);
  const tracker = new Tracker(dated, options.lean ?? 'past');
  const isVerb = verbsIn(dated.sentences);
  const found: Found[] = [];
  for (let at = 0; at < line.classes.length; ) {
    const here = modified(line, at, tracker, isVerb) ?? plain(line, at, tracker, isVerb);
    for (const one of here?.found ?? []) add(found, one, dated.text, tracker);
    at = here?.next ?? at + 1;
  }
  const ranges = rangesOf(found, dated.text);
  return found.map((one) => timex(dated.text, one, ranges.get(one)));
}

/** A reading with where it was read and by which rule. */
export interface Found extends Span {
  readonly reading: Reading;
  readonly rule: string;
}

interface Here {
  readonly found: readonly Found[];
  readonly next: number;
}

function add(found: Found[], one: Found, text: string, tracker: Tracker): void {
  const previous = found.at(-1);
  const both = previous && joined(previous, one, text);
  if (both) found.pop();
  found.push(both ?? one);
  tracker.tell((both ?? one).reading);
}

/** What the first rule that takes the words at a lexeme makes of them. */
function plain(
  line: Line,
  at: number,
  tracker: Tracker,
  isVerb: (match: Match) => boolean,
): Here | undefined {
  for (const { rule, match } of rulesAt(line, at)) {
    if (isVerb(match)) continue;
    tracker.moveTo(match);
    const result = rule.value(match, tracker);
    if (!result) continue;
    const readings: readonly Reading[] = Array.isArray(result) ? result : [result as Reading];
    const found = readings.map((reading) => {
      const { start, end } = spanOf(match, reading);
      return { start, end, reading, rule: rule.name };
    });
    return { found, next: match.to };
  }
  return undefined;
}

function modified(
  line: Line,
  at: number,
  tracker: Tracker,
  isVerb: (match: Match) => boolean,
): Here | undefined {
  for (const { modifier, next } of modifiersAt(line, at)) {
    const end = line.lexemes[next - 1]!.end;
    if (modifier.unless?.test(line.text.slice(end, end + 12))) continue;
    const here = plain(line, next, tracker, isVerb);
    const [first, ...rest] = here?.found ?? [];
    if (!here || !first || !modifier.of.includes(first.reading.type)) continue;
    const reading = { ...first.reading, mod: first.reading.mod ?? modifier.mod ?? undefined };
    const rule = `${modifier.name} + ${first.rule}`;
    const start = line.lexemes[at]!.start;
    return { found: [{ start, end: first.end, reading, rule }, ...rest], next: here.next };
  }
  return undefined;
}

function spanOf(match: Match, { from, to }: Reading): Span {
  const start = from ? match.spanOf(from)!.start : match.start;
  return { start, end: to ? match.spanOf(to)!.end : match.end };
}

function timex(text: string, { start, end, reading, rule }: Found, range: Range | undefined): Timex {
  const { type, value, mod, stretch, basis } = reading;
  const dated = stretch && type !== 'DURATION' && type !== 'SET' ? stretch : undefined;
  const edtf = dated ? edtfOf(dated) : null;
  const isWhen = dated && !reading.origin;
  const said = { basis: basis ?? 'relative', text: text.slice(start, end) };
  return {
    start,
    end,
    type,
    value,
    mod: mod ?? null,
    edtf,
    when: range
      ? whenOf(range, said.basis, said.text)
      : edtf && isWhen
        ? whenIn(dated, edtf, reading, said)
        : null,
    rule,
  };
}

interface Said {
  readonly basis: Basis;
  readonly text: string;
}

/** What a single expression means for an event: about, or in the part of it that its modifier picks. */
function whenIn(stretch: Stretch, edtf: string, { mod }: Reading, { basis, text }: Said): When {
  const within = { basis, text, extent: 'within', grain: GRAIN[stretch.unit] } as const;
  const part = partOf(stretch, mod);
  if (part) return when(edtfOf(part), within);
  return when(mod === 'APPROX' && !edtf.includes('/') ? `${edtf}~` : edtf, within);
}
