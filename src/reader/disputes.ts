import type { Event, Mention } from '../model/event.ts';
import { whenInWords } from '../state/dates.ts';
import { statusInWords } from '../state/words.ts';

/** One thing on which the passages of an event differ: each value with the passages that give it. */
export interface Dispute {
  /** As the catalogue's words of the reader name it. */
  readonly field: 'when' | 'where' | 'whether';
  readonly values: readonly { readonly words: string; readonly mentions: readonly Mention[] }[];
}

/** How a field is read for comparing; `undefined` where the passage says nothing of it. */
interface Comparison {
  readonly field: Dispute['field'];
  readonly said: (mention: Mention) => string | undefined;
  readonly differ: (a: Mention, b: Mention) => boolean;
}

const COMPARISONS: readonly Comparison[] = [
  {
    field: 'when',
    said: ({ when, status }) =>
      when.basis === 'stated' || when.basis === 'relative' ? whenInWords(when, status) : undefined,
    differ: (a, b) => apart(a, b) || apart(b, a),
  },
  {
    field: 'where',
    said: ({ place }) => place?.name,
    differ: (a, b) => {
      const [one, other] = [a.place?.country, b.place?.country];
      return Boolean(one && other) && one !== other;
    },
  },
  {
    field: 'whether',
    said: ({ status }) => statusInWords(status),
    differ: (a, b) => (a.status === 'denied') !== (b.status === 'denied'),
  },
];

/** Whether `a` surely ended before `b` began. */
function apart(a: Mention, b: Mention): boolean {
  return a.when.end !== null && b.when.start !== null && a.when.end <= b.when.start;
}

/** Where the passages of an event contradict each other, both sides; empty where they agree. */
export function disputes(event: Event): Dispute[] {
  return COMPARISONS.flatMap(({ field, said, differ }) => {
    const telling = event.mentions.filter((mention) => said(mention) !== undefined);
    if (!telling.some((a) => telling.some((b) => differ(a, b)))) return [];
    const words = [...new Set(telling.map((mention) => said(mention)!))];
    const values = words.map((value) => ({
      words: value,
      mentions: telling.filter((m) => said(m) === value),
    }));
    return [{ field, values }];
  });
}
