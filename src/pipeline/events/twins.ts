import { dayOf } from '../../model/day.ts';
import type { EventType, Mention } from '../../model/event.ts';
import { when } from '../../model/when.ts';

/** How the day of a mention was read where the text says no more than that it is past. */
const UNDATED = new Set(['background', 'answered', 'just reported']);

/** How it was read where the text gives it. */
const DATED = 'own clause';

/** Days before publication within which an act told twice is taken for one. */
const RECENT = 10;

/** A mention, and whether it is a definite noun ("the loan"): one that has been told of. */
export interface Telling {
  readonly mention: Mention;
  readonly definite: boolean;
  /** Whether it stands in a headline, whose present tense tells news and plans alike. */
  readonly headline: boolean;
  /** Index of the telling that its relative clause describes ("the raid, which killed nine"). */
  readonly described: number | undefined;
}

/**
 * Gives past acts without a date the day on which the article tells the same act elsewhere, and to definite nouns the
 * date with which their act was first told, also where it was only planned then; what a relative clause tells of an act
 * has that act's date.
 */
export function datedByTwins(tellings: readonly Telling[], published: string): Mention[] {
  const mentions = tellings.map(({ mention }) => mention);
  return tellings.map(({ mention, definite, headline, described }) => {
    const how = howDated(mention);
    const whole = described === undefined ? undefined : mentions[described];
    if (whole?.status === 'occurred' && mention.status === 'occurred' && how === 'background')
      return retold(mention, whole);
    const plan = headline ? planOf(mention, mentions) : undefined;
    if (plan) return retold(mention, plan);
    if (mention.status !== 'occurred' || !(UNDATED.has(how) || how === 'same scene')) return mention;
    const isDated = (other: Mention): boolean =>
      UNDATED.has(how) && other !== mention && isDay(other, published) && isTwin(mention, other);
    const twin = mentions.find(isDated) ?? (definite ? firstOf(mention, mentions) : undefined);
    return twin ? retold(mention, twin) : mention;
  });
}

/** A mention with status and date as another tells the same act. */
function retold(mention: Mention, { status, when: { edtf }, trigger: { start, end } }: Mention): Mention {
  return {
    ...mention,
    status,
    when: when(edtf, { basis: 'event' }),
    why: mention.why.map((reason) =>
      reason.field === 'when' || (reason.field === 'status' && status !== mention.status)
        ? { field: reason.field, rule: 'same act told elsewhere', span: { start, end } }
        : reason,
    ),
  };
}

/** The plan that the first telling below a headline makes of its act ("agreed to return to the talks"). */
function planOf(mention: Mention, mentions: readonly Mention[]): Mention | undefined {
  if (SAID.has(mention.type)) return undefined;
  const below = mentions.find(
    (other) => other.trigger.start > mention.trigger.start && isTwin(mention, other),
  );
  const isPlan = mention.status === 'occurred' && below?.status === 'planned' && isAlike(mention, below);
  return isPlan ? below : undefined;
}

/** Acts of speech, which a headline's present tense tells as done. */
const SAID: ReadonlySet<EventType> = new Set(['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN']);

function firstOf(mention: Mention, mentions: readonly Mention[]): Mention | undefined {
  return mentions.find(
    (other) =>
      other.trigger.start < mention.trigger.start &&
      (other.status === 'occurred' || other.status === 'planned') &&
      isTwin(mention, other) &&
      isAlike(mention, other),
  );
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
  return (
    (one.type === 'CONSULT' || isAlike(one, other)) && parties(one) === parties(other) && parties(one) !== ''
  );
}

/** Whether two acts are told in words of one stem. */
function isAlike(one: Mention, other: Mention): boolean {
  const stem = ({ trigger }: Mention): string => trigger.text.toLowerCase().slice(0, 4);
  return stem(one) === stem(other);
}
