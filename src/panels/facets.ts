import { EVENT_TYPES, STATUSES, TONES } from '../model/event.ts';
import type { FacetName } from '../model/facets.ts';
import type { Filter } from '../state/filter.ts';
import { t } from '../state/language/index.ts';
import type { Lens } from '../state/lens.svelte.ts';

/** The lists of a filter: all but its text. */
export type ListName = Exclude<keyof Filter, 'text'>;

/** One value that a reader can ask for, with the events it has under the rest of the filter. */
export interface Choice {
  readonly id: string;
  readonly words: string;
  readonly count: number;
}

/** The lists in the order in which the panel shows them. */
export const LISTS: readonly ListName[] = [
  'tones',
  'types',
  'statuses',
  'actors',
  'people',
  'places',
  'outlets',
  'articles',
];

/** The values of a list with live counts; `undefined` until they have arrived. */
export function choicesOf(lens: Lens, list: ListName): Choice[] | undefined {
  const { tones, types, statuses } = lens.counts;
  if (list === 'tones') return TONES.map((id, i) => ({ id, words: t.tones[id], count: tones[i]! }));
  if (list === 'types') return EVENT_TYPES.map((id, i) => ({ id, words: t.types[id], count: types[i]! }));
  if (list === 'statuses')
    return STATUSES.map((id, i) => ({ id, words: t.statuses[id], count: statuses[i]! }));
  return list === 'outlets' ? outlets(lens) : named(lens, list);
}

function named(lens: Lens, list: FacetName): Choice[] | undefined {
  const counts = lens.countsOf(list);
  const facet = lens.data.facet(list);
  if (!counts || facet.state !== 'ready') return undefined;
  return facet.value.names.map((name, i) => ({ id: name.id, words: wordsOf(name), count: counts[i]! }));
}

function wordsOf(name: { id: string; name?: string; title?: string | null; date?: string }): string {
  return name.name ?? [name.date, name.title ?? name.id].filter(Boolean).join(' · ');
}

/** Outlets with the events of all their articles; events told by two articles of one outlet count twice. */
function outlets(lens: Lens): Choice[] | undefined {
  const counts = lens.countsOf('articles');
  const facet = lens.data.facet('articles');
  if (!counts || facet.state !== 'ready') return undefined;
  const sums = new Map<string, number>();
  facet.value.names.forEach(({ source }, i) => {
    if (source) sums.set(source, (sums.get(source) ?? 0) + counts[i]!);
  });
  return [...sums].map(([id, count]) => ({ id, words: id, count })).sort((a, b) => b.count - a.count);
}

/** What a chosen value is called; its id until its name has arrived. */
export function chosenWords(lens: Lens, list: ListName, id: string): string {
  return choicesOf(lens, list)?.find((choice) => choice.id === id)?.words ?? id;
}

/** The filter with one of its lists changed. */
export function withList(filter: Filter, list: ListName, ids: readonly string[]): Filter {
  return { ...filter, [list]: ids };
}
