import { type Columns, toneCode } from '../model/columns.ts';
import { EVENT_TYPES, type EventType, STATUSES, type Status, TONES, type Tone } from '../model/event.ts';
import { FACETS, type Facet, type FacetName, type NamesOf } from '../model/facets.ts';

/** What the reader asks to see; an empty list asks for nothing and lets everything through. */
export interface Filter {
  readonly tones: readonly Tone[];
  readonly types: readonly EventType[];
  readonly statuses: readonly Status[];
  /** Ids; an event passes if any of its sources or targets is among them. */
  readonly actors: readonly string[];
  readonly people: readonly string[];
  readonly places: readonly string[];
  /** Ids of articles. */
  readonly articles: readonly string[];
  /** Names of outlets, as in `Article.source`. */
  readonly outlets: readonly string[];
  /** What stands in the search field; `Lens.matches` says which events it finds. */
  readonly text: string;
}

/** Lets everything through. */
export const EVERYTHING: Filter = {
  tones: [],
  types: [],
  statuses: [],
  actors: [],
  people: [],
  places: [],
  articles: [],
  outlets: [],
  text: '',
};

/** Whether two filters are the very same but for their text. */
export function sameLists(one: Filter, other: Filter): boolean {
  const lists = Object.keys(EVERYTHING) as (keyof Filter)[];
  return lists.every((list) => list === 'text' || one[list] === other[list]);
}

/** A bit for each part of a filter. */
const BIT = {
  tones: 1,
  types: 2,
  statuses: 4,
  actors: 8,
  people: 16,
  places: 32,
  articles: 64,
  text: 128,
} as const;

/** All bits that an event's kind alone decides. */
const OWN_BITS = BIT.tones | BIT.types | BIT.statuses;

type AnyFacet = Facet<NamesOf[FacetName]>;

/** For each event the bits of the parts of the filter that it fails; a facet that has not arrived fails nothing yet. */
export function failures(
  columns: Columns,
  filter: Filter,
  matches: Uint8Array | undefined,
  facet: (name: FacetName) => AnyFacet | undefined,
): Uint8Array {
  const ofKind = kindFailures(filter);
  const fails = new Uint8Array(columns.size);
  const { kind } = columns;
  for (let i = 0; i < fails.length; i++) fails[i] = ofKind[kind[i]!]!;
  if (matches) for (let i = 0; i < fails.length; i++) if (matches[i] === 0) fails[i]! |= BIT.text;
  for (const name of FACETS) {
    const wanted = wantedBy(filter, name);
    const values = wanted && facet(name);
    if (values) failFacet(fails, values, wanted, BIT[name]);
  }
  return fails;
}

/** Whether an event's failures are of nothing but the search text and what goes with it. */
export function failsTextAlone(fails: number): boolean {
  return (fails & ~BIT.text) === 0;
}

/** How many events fail nothing. */
export function passing(fails: Uint8Array): number {
  let count = 0;
  for (let i = 0; i < fails.length; i++) if (fails[i] === 0) count++;
  return count;
}

/** Counts of tones, types and statuses, each under all other parts of the filter. */
export interface KindCounts {
  readonly tones: Uint32Array;
  readonly types: Uint32Array;
  readonly statuses: Uint32Array;
}

/** Counts each tone, type and status under the rest of the filter, in one pass over the events. */
export function countKinds({ kind }: Columns, fails: Uint8Array): KindCounts {
  const tally = new Uint32Array(256 * (OWN_BITS + 1));
  for (let i = 0; i < fails.length; i++) if (fails[i]! <= OWN_BITS) tally[fails[i]! * 256 + kind[i]!]!++;
  const under = (bit: number, length: number, code: (kind: number) => number) => {
    const counts = new Uint32Array(length);
    for (const fail of [0, bit]) {
      tally.subarray(fail * 256, fail * 256 + 256).forEach((count, kind) => {
        if (count > 0) counts[code(kind)]! += count;
      });
    }
    return counts;
  };
  return {
    tones: under(BIT.tones, TONES.length, toneCode),
    types: under(BIT.types, EVENT_TYPES.length, (kind) => kind & 15),
    statuses: under(BIT.statuses, STATUSES.length, (kind) => (kind >> 4) & 7),
  };
}

/** Counts each name of a facet under the rest of the filter; an event counts once for a name. */
export function countFacet(facet: AnyFacet, fails: Uint8Array, name: FacetName): Uint32Array {
  const { offset, value } = facet;
  const counts = new Uint32Array(facet.names.length);
  const last = new Int32Array(facet.names.length).fill(-1);
  const keep = ~BIT[name];
  for (let i = 0; i < fails.length; i++) {
    if ((fails[i]! & keep) !== 0) continue;
    for (let at = offset[i]!; at < offset[i + 1]!; at++) {
      const id = value[at]!;
      if (last[id] !== i) counts[id]!++;
      last[id] = i;
    }
  }
  return counts;
}

function kindFailures({ tones, types, statuses }: Filter): Uint8Array {
  const lacks = <T>(wanted: readonly T[], value: T, bit: number) =>
    wanted.length > 0 && !wanted.includes(value) ? bit : 0;
  return Uint8Array.from(
    { length: 256 },
    (_, kind) =>
      lacks(tones, TONES[toneCode(kind)]!, BIT.tones) |
      lacks(types, EVENT_TYPES[kind & 15]!, BIT.types) |
      lacks(statuses, STATUSES[(kind >> 4) & 7]!, BIT.statuses),
  );
}

/** Which names of a facet the filter asks for; `undefined` where it asks for none in particular. */
function wantedBy(filter: Filter, name: FacetName): ((value: NamesOf[FacetName]) => boolean) | undefined {
  const ids = new Set(filter[name]);
  if (name !== 'articles') return ids.size > 0 ? ({ id }) => ids.has(id) : undefined;
  const outlets = new Set(filter.outlets);
  if (ids.size + outlets.size === 0) return undefined;
  return (article) => ids.has(article.id) || ('source' in article && outlets.has(article.source ?? ''));
}

function failFacet(
  fails: Uint8Array,
  { names, offset, value }: AnyFacet,
  wanted: (value: NamesOf[FacetName]) => boolean,
  bit: number,
): void {
  const want = Uint8Array.from(names, (name) => (wanted(name) ? 1 : 0));
  for (let i = 0; i < fails.length; i++) {
    let found = 0;
    for (let at = offset[i]!; at < offset[i + 1]!; at++) found |= want[value[at]!]!;
    if (found === 0) fails[i]! |= bit;
  }
}
