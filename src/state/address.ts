import { type CivilDate, civil, type Day, dayOf } from '../model/day.ts';
import { EVENT_TYPES, STATUSES, TONES } from '../model/event.ts';
import { EVERYTHING, type Filter } from './filter.ts';
import type { Layout, Scale, Window } from './lens.svelte.ts';

/** The views beside the timeline. */
export const VIEWS = ['timeline', 'list', 'map', 'pair'] as const;
export type View = (typeof VIEWS)[number];

/** All that an address says: copying the address copies the view. */
export interface Address {
  /** Id (or alias) of the open event. */
  readonly event: string | undefined;
  readonly filter: Filter;
  readonly layout: Layout;
  readonly scale: Scale;
  readonly window: Window | undefined;
  /** Only what had been published by the end of this day is shown. */
  readonly known: CivilDate | undefined;
  readonly view: View;
  /** Two actor ids whose dealings the pair view shows. */
  readonly pair: readonly string[];
  /** Whether the page stands inside another's frame. */
  readonly embed: boolean;
}

/** The address of the page as it opens. */
export const HOME: Address = {
  event: undefined,
  filter: EVERYTHING,
  layout: 'tone',
  scale: 'even',
  window: undefined,
  known: undefined,
  view: 'timeline',
  pair: [],
  embed: false,
};

const VERSION = '1';

/** One field of the address: `write` gives its parameters, `read` takes them back and throws RangeError for nonsense. */
interface Field<Value> {
  readonly keys: readonly string[];
  readonly write: (value: Value) => readonly (readonly [key: string, text: string])[];
  readonly read: (params: URLSearchParams) => Value;
}

const FIELDS: { readonly [Name in keyof Address]: Field<Address[Name]> } = {
  event: optional('event', (text) => text),
  filter: {
    keys: ['q', 'tone', 'type', 'status', 'actor', 'person', 'place', 'article', 'outlet'],
    write: (filter) => [
      ...(filter.text ? ([['q', filter.text]] as const) : []),
      ...LISTS.flatMap(({ key, name }) => filter[name].map((value) => [key, value] as const)),
    ],
    read: (params) => ({
      ...EVERYTHING,
      ...Object.fromEntries(
        LISTS.map(({ key, name, allowed }) => [name, among(params.getAll(key), allowed)]),
      ),
      text: params.get('q') ?? '',
    }),
  },
  layout: choice('layout', ['tone', 'actors', 'sources']),
  scale: choice('scale', ['even', 'true']),
  window: {
    keys: ['from', 'to'],
    write: (window) =>
      window
        ? [
            ['from', moment(window.from)],
            ['to', moment(window.to)],
          ]
        : [],
    read: (params) => {
      const window = { from: instant(params.get('from') ?? ''), to: instant(params.get('to') ?? '') };
      if (window.from >= window.to) throw new RangeError('a window ends after it starts');
      return window;
    },
  },
  known: optional('known', (text) => civil(dayOf(text))),
  view: choice('view', VIEWS),
  pair: {
    keys: ['pair'],
    write: (pair) => pair.map((id) => ['pair', id]),
    read: (params) => params.getAll('pair'),
  },
  embed: {
    keys: ['embed'],
    write: (embed) => (embed ? [['embed', '1']] : []),
    read: (p) => p.get('embed') === '1',
  },
};

const LISTS: readonly {
  readonly key: string;
  readonly name: Exclude<keyof Filter, 'text'>;
  readonly allowed?: readonly string[];
}[] = [
  { key: 'tone', name: 'tones', allowed: TONES },
  { key: 'type', name: 'types', allowed: EVENT_TYPES },
  { key: 'status', name: 'statuses', allowed: STATUSES },
  { key: 'actor', name: 'actors' },
  { key: 'person', name: 'people' },
  { key: 'place', name: 'places' },
  { key: 'article', name: 'articles' },
  { key: 'outlet', name: 'outlets' },
];

const NAMES = Object.keys(FIELDS) as (keyof Address)[];

/** The parameters (without `#` or `?`) that say an address; what is as in `home` is left out. */
export function writeAddress(address: Address, home: Address = HOME): string {
  const said = NAMES.flatMap((name) => parameters(name, address, home));
  return said.length === 0 ? '' : new URLSearchParams([['v', VERSION], ...said]).toString();
}

function parameters<Name extends keyof Address>(
  name: Name,
  address: Address,
  home: Address,
): [string, string][] {
  const field: Field<Address[Name]> = FIELDS[name];
  const mine = field.write(address[name]).map(([key, text]): [string, string] => [key, text]);
  if (JSON.stringify(mine) === JSON.stringify(field.write(home[name]))) return [];
  return mine.length > 0 ? mine : [[field.keys[0]!, '']];
}

/** The address that parameters say, and the keys of those that are unknown or broken, which are ignored. */
export function readAddress(text: string, home: Address = HOME): { address: Address; ignored: string[] } {
  const params = new URLSearchParams(text.replace(/^[#?]/, ''));
  const ignored = new Set(params.keys());
  const address: Record<string, unknown> = { ...home };
  for (const name of NAMES) {
    const keys = FIELDS[name].keys.filter((key) => params.has(key));
    if (keys.length === 0) continue;
    try {
      address[name] = keys.every((key) => params.get(key) === '') ? HOME[name] : FIELDS[name].read(params);
      for (const key of keys) ignored.delete(key);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
  if (params.get('v') === VERSION) ignored.delete('v');
  return { address: address as unknown as Address, ignored: [...ignored] };
}

function optional(key: string, read: (text: string) => string): Field<string | undefined> {
  return {
    keys: [key],
    write: (value) => (value === undefined ? [] : [[key, value]]),
    read: (params) => read(params.get(key)!),
  };
}

function choice<Value extends string>(key: string, values: readonly Value[]): Field<Value> {
  return {
    keys: [key],
    write: (value) => [[key, value]],
    read: (params) => among([params.get(key)!], values)[0]!,
  };
}

function among<Value extends string>(texts: readonly string[], values?: readonly Value[]): Value[] {
  const odd = values && texts.find((text) => !values.includes(text as Value));
  if (odd !== undefined) throw new RangeError(`not one of the values: ${odd}`);
  return texts as Value[];
}

/** A point in time as a civil date and a fraction of its day in ten-thousandths, `2023-09-14.25`. */
function moment(at: number): string {
  const ticks = Math.round(at * 10_000);
  const day = Math.floor(ticks / 10_000);
  const rest = ticks - day * 10_000;
  return civil(day) + (rest === 0 ? '' : `.${String(rest).padStart(4, '0').replace(/0+$/, '')}`);
}

function instant(text: string): Day {
  const [date, rest = '0'] = text.split('.');
  if (!/^\d{1,4}$/.test(rest)) throw new RangeError(`not a point in time: ${text}`);
  return dayOf(date!) + Number(`0.${rest}`);
}
