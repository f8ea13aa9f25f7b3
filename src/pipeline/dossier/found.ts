import { dayOf } from '../../model/day.ts';
import type { Event } from '../../model/event.ts';
import type { Fact } from './facts.ts';

/**
 * The events that show a fact: of one of its types, wholly inside its dates, and with all of its actors. The side does
 * not count for a meeting or a signing, where the text decides who met whom; for other types every source must be one.
 */
export function showing(fact: Fact, events: readonly Event[]): Event[] {
  const [first, last = first] = fact.date.split('/');
  const from = dayOf(first!);
  const to = dayOf(last!) + 1;
  return events.filter(({ type, when, sources, targets }) => {
    if (!fact.types.includes(type) || when.start === null || when.end === null) return false;
    if (dayOf(when.start) < from || dayOf(when.end) > to) return false;
    const mutual = type === 'CONSULT' || type === 'AGREE';
    const parties = [...sources, ...targets];
    return (
      fact.sources.every((actor) => (mutual ? parties : sources).includes(actor)) &&
      fact.targets.every((actor) => parties.includes(actor))
    );
  });
}
