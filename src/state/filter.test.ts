import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeColumns } from '../model/columns.ts';
import { EVENT_TYPES, STATUSES, TONES } from '../model/event.ts';
import { decodeFacet, type Facet, type FacetName, type NamesOf } from '../model/facets.ts';
import { generate } from '../pipeline/bench/generate.ts';
import { columnFiles } from '../pipeline/emit/columns.ts';
import { countFacet, countKinds, EVERYTHING, type Filter, failures, passing } from './filter.ts';

const dataset = generate(400);
const { files } = columnFiles(dataset);
const columns = decodeColumns(files.get('data/columns.bin')!);
const facet = (name: FacetName) =>
  decodeFacet(files.get(`data/facets/${name}.bin`)!) as Facet<NamesOf[FacetName]>;
const facets = {
  actors: facet('actors'),
  people: facet('people'),
  places: facet('places'),
  articles: facet('articles'),
};
const fails = (filter: Filter) => failures(columns, filter, undefined, (name) => facets[name]);

const filters = fc.record({
  tones: fc.subarray([...TONES]),
  types: fc.subarray([...EVENT_TYPES]),
  statuses: fc.subarray([...STATUSES]),
  actors: fc.subarray(['USA', 'RUS', 'UN', 'nobody']),
  places: fc.subarray(dataset.places.map(({ id }) => id)),
  outlets: fc.subarray(['Harbour Times', 'Meridian Wire']),
});

/** The same question asked of the events themselves. */
function passes(filter: Filter, i: number): boolean {
  const event = dataset.events[i]!;
  const any = <T>(wanted: readonly T[], has: readonly T[]) =>
    wanted.length === 0 || has.some((one) => wanted.includes(one));
  const outlets = event.mentions.map(
    ({ article }) => dataset.articles.find(({ id }) => id === article)!.source!,
  );
  return (
    any(filter.tones, [event.tone]) &&
    any(filter.types, [event.type]) &&
    any(filter.statuses, [event.status]) &&
    any(filter.actors, [...event.sources, ...event.targets]) &&
    any(filter.places, event.place ? [event.place.id] : []) &&
    any(filter.outlets, outlets)
  );
}

test('the index lets through exactly what the events themselves would', () => {
  fc.assert(
    fc.property(filters, (some) => {
      const filter: Filter = { ...EVERYTHING, ...some };
      const found = fails(filter);
      expect([...found].map((bits) => bits === 0)).toEqual(dataset.events.map((_, i) => passes(filter, i)));
    }),
    { numRuns: 40 },
  );
});

test('each facet is counted under all others, not under itself', () => {
  const filter: Filter = { ...EVERYTHING, tones: ['force'], statuses: ['planned'], actors: ['USA'] };
  const found = fails(filter);
  const { tones, statuses } = countKinds(columns, found);
  const count = (change: Partial<Filter>) => passing(fails({ ...filter, ...change }));
  TONES.forEach((tone, at) => {
    expect(tones[at]).toBe(count({ tones: [tone] }));
  });
  STATUSES.forEach((status, at) => {
    expect(statuses[at]).toBe(count({ statuses: [status] }));
  });
  const actors = countFacet(facets.actors, found, 'actors');
  facets.actors.names.forEach(({ id }, at) => {
    expect(actors[at]).toBe(count({ actors: [id] }));
  });
});

test('a text that finds nothing leaves nothing', () => {
  const none = new Uint8Array(columns.size);
  expect(passing(failures(columns, { ...EVERYTHING, text: 'x' }, none, () => undefined))).toBe(0);
});
