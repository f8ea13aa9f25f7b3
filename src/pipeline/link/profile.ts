import { type Day, dayOf } from '../../model/day.ts';
import type { EventType, Mention, Status } from '../../model/event.ts';
import type { When } from '../../model/when.ts';
import { SENSES } from './senses.ts';
import { stem, stems, stemsAround } from './words.ts';

/** What linking compares: the gist of one mention, or of several that tell of one happening. */
export interface Profile {
  readonly type: EventType;
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  /** Sources and targets together. */
  readonly parties: readonly string[];
  readonly people: readonly string[];
  readonly places: readonly string[];
  readonly countries: readonly string[];
  readonly statuses: readonly Status[];
  /** Stems of the triggers. */
  readonly triggers: readonly string[];
  readonly senses: readonly string[];
  readonly words: readonly string[];
  /** First and last day the act may fall on; infinite where an end is open. */
  readonly first: Day;
  readonly last: Day;
  /** Whether a passage gives the date, rather than the day of publication. */
  readonly dated: boolean;
  /** First and last day of publication. */
  readonly published: readonly [Day, Day];
}

const SENSE_OF = new Map<string, string[]>();
for (const { type, name, words } of SENSES) {
  for (const word of words.split(' ')) {
    const key = `${type} ${stem(word)}`;
    SENSE_OF.set(key, [...(SENSE_OF.get(key) ?? []), name]);
  }
}

/** The profile of one mention, from its sentence and the day its article was published. */
export function profileOf(mention: Mention, sentence: string, published: Day): Profile {
  const start = mention.trigger.start - mention.sentence.start;
  const end = mention.trigger.end - mention.sentence.start;
  const triggers = triggerStems(mention.trigger.text);
  const senses = triggers.flatMap((trigger) => SENSE_OF.get(`${mention.type} ${trigger}`) ?? []);
  const [first, last] = daysOf(mention.when);
  return {
    type: mention.type,
    sources: mention.sources,
    // One's own side as target says only that the act stays within it.
    targets: mention.targets.filter((id) => !mention.sources.includes(id)),
    parties: union(mention.sources, mention.targets),
    people: mention.people,
    places: mention.place ? [mention.place.id] : [],
    countries: mention.place?.country ? [mention.place.country] : [],
    statuses: [mention.status],
    triggers,
    senses: [...new Set(senses)],
    words: [...new Set(stemsAround(sentence, start, end))],
    first,
    last,
    dated: mention.when.basis !== 'publication',
    published: [published, published],
  };
}

/** The profile of what two profiles tell together: everything either says, and the narrower of their dates. */
export function joined(a: Profile, b: Profile): Profile {
  const narrow = width(b) < width(a) ? b : a;
  return {
    type: a.type,
    sources: union(a.sources, b.sources),
    targets: union(a.targets, b.targets),
    parties: union(a.parties, b.parties),
    people: union(a.people, b.people),
    places: union(a.places, b.places),
    countries: union(a.countries, b.countries),
    statuses: union(a.statuses, b.statuses),
    triggers: union(a.triggers, b.triggers),
    senses: union(a.senses, b.senses),
    words: union(a.words, b.words),
    first: narrow.first,
    last: narrow.last,
    dated: a.dated || b.dated,
    published: [Math.min(a.published[0], b.published[0]), Math.max(a.published[1], b.published[1])],
  };
}

/** Stems of a trigger's words, and of all of them as one, so that "shut down" meets "shutdown". */
function triggerStems(trigger: string): string[] {
  const words = stems(trigger);
  const whole = stem(trigger.replace(/[\s-]+/gu, ''));
  return words.includes(whole) ? words : [...words, whole];
}

/** First and last day of a stretch of the calendar, both inclusive; infinite where it is open. */
export function daysOf(when: When): readonly [Day, Day] {
  const first = when.start === null ? -Infinity : dayOf(when.start);
  const last = when.end === null ? Infinity : dayOf(when.end) - 1;
  return [first, last];
}

function width(profile: Profile): number {
  return profile.last - profile.first;
}

/** What either list holds, in order of first standing. */
function union<T>(a: readonly T[], b: readonly T[]): readonly T[] {
  const more = b.filter((value) => !a.includes(value));
  return more.length === 0 ? a : [...a, ...more];
}
