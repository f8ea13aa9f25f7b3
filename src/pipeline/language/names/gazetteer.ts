import { lookup } from '../../../model/lookup.ts';
import { countries } from './countries.ts';
import { slug } from './fold.ts';
import { Phrases } from './phrases.ts';
import type { Sense } from './sense.ts';
import { BODIES, CROWDS } from './tables/bodies.ts';
import { GROUPS } from './tables/groups.ts';
import { listed } from './tables/list.ts';
import { MEDIA } from './tables/media.ts';
import { REGIONS, WIDE_NATIONALS, WIDE_PLACES } from './tables/regions.ts';
import { CAPITALS, SEATS } from './tables/seats.ts';
import { NATIONALS, STATE_NAMES, STATE_SETS } from './tables/states.ts';

let phrases: Phrases<Sense> | undefined;

/** The phrases of every gazetteer but leaders and cities, read when first asked for. */
export function gazetteer(): Phrases<Sense> {
  phrases ??= fill();
  return phrases;
}

function fill(): Phrases<Sense> {
  const found = new Phrases<Sense>();
  const all = (names: readonly string[], sense: Sense) => {
    for (const name of names) found.add(name.replace(/^the /u, ''), sense);
  };
  for (const [name, actors] of Object.entries(STATE_SETS))
    found.add(name, {
      kind: 'state',
      id: null,
      actors: actors.split(' '),
      how: 'name',
      country: null,
      source: 'set',
    });
  for (const [id, names] of Object.entries(BODIES)) all([id, ...listed(names)], actor('body', id, null));
  for (const [id, names] of Object.entries(CROWDS))
    all([id, ...listed(names)], { ...actor('group', id, null), source: 'crowd' });
  for (const { id, country, names } of GROUPS) all([id, ...listed(names)], actor('group', id, country));
  for (const [code, names] of Object.entries(STATE_NAMES)) all(listed(names), state(code, 'state'));
  for (const [code, names] of Object.entries(SEATS)) all(listed(names), state(code, 'seat'));
  for (const [country, names] of Object.entries(MEDIA))
    for (const name of listed(names))
      found.add(name, {
        kind: 'organisation',
        id: slug(name),
        actors: [],
        how: 'name',
        country,
        source: 'media',
      });
  for (const [code, names] of Object.entries(CAPITALS))
    for (const name of listed(names)) found.add(name, capital(code, name));
  for (const [code, names] of Object.entries(REGIONS))
    for (const name of listed(names)) found.add(name, place(name, code, 'region'));
  for (const name of [...listed(WIDE_PLACES), ...listed(WIDE_NATIONALS)])
    found.add(name, place(name, null, 'wide'));
  for (const { code, names } of countries()) all(names, state(code, 'state'));
  for (const [code, nationals] of Object.entries(NATIONALS))
    all(listed(nationals).flatMap(forms), state(code, 'national'));
  for (const { code, nationals, capitals } of countries()) {
    all(nationals.flatMap(forms), state(code, 'national'));
    for (const name of capitals) found.add(name, capital(code, name));
  }
  return found;
}

const HOW = { state: 'name', national: 'national', seat: 'capital' } as const;

function state(code: string, source: keyof typeof HOW): Sense {
  return { kind: 'state', id: code, actors: [code], how: HOW[source], country: code, source };
}

function actor(kind: 'body' | 'group', id: string, country: string | null): Sense {
  return { kind, id, actors: [id], how: 'name', country, source: kind };
}

/** Other names of one city. */
const SAME_CITY: Readonly<Record<string, string>> = lookup({
  'Washington D.C.': 'Washington',
  'Washington DC': 'Washington',
  'Washington, D.C.': 'Washington',
  'Washington, DC': 'Washington',
  Kiev: 'Kyiv',
  Peking: 'Beijing',
  Rangoon: 'Yangon',
  Delhi: 'New Delhi',
  Berne: 'Bern',
  'Ulan Bator': 'Ulaanbaatar',
  Naypyitaw: 'Naypyidaw',
  'Nay Pyi Taw': 'Naypyidaw',
  'Nur-Sultan': 'Astana',
  Prishtina: 'Pristina',
  Leningrad: 'Saint Petersburg',
  'St Petersburg': 'Saint Petersburg',
  'St. Petersburg': 'Saint Petersburg',
});

/** The usual name of a city that has several. */
export function usualName(name: string): string {
  return SAME_CITY[name] ?? name;
}

/** A capital that acts is its government; Brussels is the European Union's. */
function capital(code: string, name: string): Sense {
  return {
    kind: 'place',
    id: slug(usualName(name)),
    actors: name === 'Brussels' ? ['EU'] : [code],
    how: 'capital',
    country: code,
    source: 'capital',
  };
}

function place(name: string, country: string | null, source: 'region' | 'wide'): Sense {
  return { kind: 'place', id: slug(name), actors: [], how: 'name', country, source };
}

/** A word of nationality and its plural: "Iranian", "Iranians"; "Japanese" and "British" have none. */
function forms(national: string): string[] {
  return /(?:[sz]|sh|ch|men|ese)$/u.test(national) ? [national] : [national, `${national}s`];
}
