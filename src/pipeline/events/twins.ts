import { dayOf } from '../../model/day.ts';
import type { Mention } from '../../model/event.ts';
import { when } from '../../model/when.ts';

/** How the day of a mention was read where the text says no more than that it is past. */
const UNDATED = new Set(['background', 'answered', 'just reported']);

/** How it was read where the text gives it. */
const DATED = 'own clause';

/** Days before publication within which an act told twice is taken for one. */
const RECENT = 10;

/** Gives past acts without a date the day on which the article tells the same act elsewhere. */
export function datedByTwins(mentions: readonly Mention[], published: string): Mention[] {
  return mentions.map((mention) => {
    if (mention.status !== 'occurred' || !UNDATED.has(howDated(mention))) return mention;
    const twin = mentions.find(
      (other) => other !== mention && isDay(other, published) && isTwin(mention, other),
    );
    if (!twin) return mention;
    const span = twin.trigger && { start: twin.trigger.start, end: twin.trigger.end };
    return {
      ...mention,
      when: when(twin.when.edtf, { basis: 'event' }),
      why: mention.why.map((reason) =>
        reason.field === 'when' ? { field: 'when', rule: 'same act told elsewhere', span } : reason,
      ),
    };
  });
}

function howDated({ why }: Mention): string {
  return why.find(({ field }) => field === 'when')?.rule ?? '';
}

function isDay(mention: Mention, published: string): boolean {
  const { start, end, edtf } = mention.when;
  if (mention.status !== 'occurred' || howDated(mention) !== DATED) return false;
  if (start === null || end === null || edtf.includes('/')) return false;
  const age = dayOf(published) - dayOf(start);
  return age >= 0 && age <= RECENT && dayOf(end) - dayOf(start) <= 7;
}

function isTwin(one: Mention, other: Mention): boolean {
  if (one.type !== other.type || one.mode !== other.mode) return false;
  const parties = ({ sources, targets }: Mention): string => [...sources, ...targets].sort().join();
  const stem = ({ trigger }: Mention): string => trigger.text.toLowerCase().slice(0, 4);
  const alike = one.type === 'CONSULT' || stem(one) === stem(other);
  return alike && parties(one) === parties(other) && parties(one) !== '';
}
