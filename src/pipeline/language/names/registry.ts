import type { Actor, Place } from '../../../model/event.ts';
import { type City, citiesNamed } from './cities.ts';
import { countries } from './countries.ts';
import { slug } from './fold.ts';
import { gazetteer } from './gazetteer.ts';
import { leaders } from './leaders.ts';
import { BODIES } from './tables/bodies.ts';
import { GROUPS } from './tables/groups.ts';
import { listed } from './tables/list.ts';

let states: ReadonlyMap<string, ReturnType<typeof countries>[number]> | undefined;

function stateOf(code: string) {
  states ??= new Map(countries().map((row) => [row.code, row]));
  return states.get(code);
}

/** The actor of an id; one that no gazetteer has (a person of the news, "111 countries") is named after its id. */
export function actor(id: string): Actor {
  const state = stateOf(id);
  if (state)
    return { id, name: state.name, kind: 'state', country: id, aliases: unique(state.names, state.name) };
  const body = BODIES[id];
  if (body !== undefined)
    return { id, name: id, kind: 'body', country: null, aliases: unique(listed(body), id) };
  const group = GROUPS.find((row) => row.id === id);
  if (group)
    return { id, name: id, kind: 'group', country: group.country, aliases: unique(listed(group.names), id) };
  const leader = leaders().byId.get(id);
  if (leader) {
    const country = stateOf(leader.actor) ? leader.actor : null;
    return { id, name: leader.name, kind: 'person', country, aliases: unique(leader.aliases, leader.name) };
  }
  const isPerson = /^\p{Ll}[\p{Ll}\d]*(?:-[\p{Ll}\d]+)*$/u.test(id);
  return {
    id,
    name: isPerson ? titled(id) : id,
    kind: isPerson ? 'person' : 'group',
    country: null,
    aliases: [],
  };
}

function unique(names: readonly string[], name: string): string[] {
  return [...new Set(names)].filter((other) => other !== name);
}

function titled(id: string): string {
  return id.replace(
    /(^|-)(\p{L})/gu,
    (_, joint: string, letter: string) => (joint && ' ') + letter.toUpperCase(),
  );
}

/** The place of a state's code, or `null` where there is no such state. */
export function placeOfState(code: string): Place | null {
  const state = stateOf(code);
  return state ? { id: code, name: state.name, country: code, lon: state.lon, lat: state.lat } : null;
}

/** A named place in a country (ISO 3166-1 alpha-3, `null` where unknown), with coordinates where a city has the name. */
export function placeNamed(name: string, country: string | null): Place {
  if (country === null && gazetteer().get(name)?.source === 'wide')
    return { id: slug(name), name, country, lon: null, lat: null };
  const cities = citiesNamed(name);
  const city = cities.find((row) => row.country === country) ?? (country === null ? cities[0] : undefined);
  return {
    id: gazetteer().get(name)?.country === country ? slug(name) : idOf(name, city, cities[0]),
    name,
    country: country ?? city?.country ?? null,
    lon: city?.lon ?? null,
    lat: city?.lat ?? null,
  };
}

/** The largest city of a name has the name as its id; the others add their country. */
function idOf(name: string, city: City | undefined, largest: City | undefined): string {
  return city && city !== largest ? `${slug(name)}-${city.country.toLowerCase()}` : slug(name);
}

/** The place of an id that `refer` gave: a state's code, or the slug of a place. */
export function place(id: string): Place {
  const state = placeOfState(id);
  if (state) return state;
  const [, base = id, code] = /^(.+?)(?:-([a-z]{3}))?$/u.exec(id) ?? [];
  const country = code ? code.toUpperCase() : null;
  const known = country && stateOf(country) ? base : id;
  const name = titled(known);
  const sense = gazetteer().get(name);
  return { ...placeNamed(name, (known === base ? country : null) ?? sense?.country ?? null), id };
}
