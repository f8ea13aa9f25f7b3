import { isStateCode } from './countries.ts';
import { type Found, found } from './found.ts';
import { usualName } from './gazetteer.ts';
import type { Hit, Line } from './line.ts';
import { isScene } from './places.ts';
import type { Reading } from './reading.ts';
import { placeNamed, placeOfState } from './registry.ts';
import { nameOf } from './runs.ts';
import { listed } from './tables/list.ts';

/** Organs that many states have besides the one that is usually meant. */
const ORGANS = new Set(
  listed(
    'National Security Council; Security Council; General Assembly; Council of Ministers; Parliamentary Assembly; ' +
      'Human Rights Council; Republican Guard; State Council; Supreme National Security Council; House of Representatives; ' +
      'Joint Chiefs of Staff; Central Command; Foreign Office; Home Office; Defense Department; Justice Department; Senate; ' +
      'Congress; Red Crescent; Red Cross; Communist Party; Diet',
  ),
);
/** Groups that are lands as well. */
const LANDS = new Set(
  listed(
    'South Ossetia; Abkhazia; Transnistria; Nagorno-Karabakh; Northern Cyprus; Somaliland; Puntland; Republika Srpska',
  ),
);

/** What a phrase of the gazetteers stands for where it stands: a government or a place, a body or a state's own organ. */
export function hitFound(reading: Reading, line: Line, hit: Hit): Found {
  const { from, to, sense } = hit;
  const { kind, id, actors, how, country, source } = sense;
  const name = nameOf(line, from, to);
  const owner = ORGANS.has(name) ? ownerOf(reading, line, from) : undefined;
  if (owner)
    return found(line, from, to, { kind: 'state', how: 'office', id: owner.id, actors: owner.actors });
  if (source === 'media') return found(line, from, to, { kind, id, how });
  if (kind === 'place' || source === 'seat') return placed(line, hit, name);
  return found(line, from, to, {
    kind,
    id,
    how,
    actors,
    place: country === null ? null : whereIs(sense, name),
    many: isPlural(line, hit),
  });
}

/** The state right before an organ: "the Russian Security Council". */
function ownerOf(reading: Reading, line: Line, from: number): Found | undefined {
  const before = line.words[from - 1] === "'s" ? from - 1 : from;
  const owner = reading.at(line, before - 1);
  return owner?.kind === 'state' && owner.to === before ? owner : undefined;
}

/** A capital or seat is a place after "in", else its government; a region is a place. */
function placed(line: Line, { from, to, sense }: Hit, name: string): Found {
  const { kind, actors, how, country, source } = sense;
  if (source !== 'seat' || isScene(line, from, to)) {
    const place = placeNamed(usualName(name), country);
    if (source !== 'capital' || isScene(line, from, to))
      return found(line, from, to, { kind: 'place', id: place.id, how: 'name', place });
    return found(line, from, to, {
      kind: isStateCode(actors[0]!) ? 'state' : 'body',
      id: actors[0]!,
      how,
      actors,
      place,
    });
  }
  return found(line, from, to, {
    kind,
    id: sense.id,
    how,
    actors,
    place: country === null ? null : placeOfState(country),
  });
}

function isPlural(line: Line, { from, to, sense }: Hit): boolean {
  if (sense.actors.length > 1 || sense.source === 'crowd' || sense.kind === 'group') return true;
  if (sense.source !== 'national' || to - from > 2) return false;
  return line.words[to - 1]!.endsWith('s') || /^NNP?S$/u.test(line.tokens[to - 1]!.xpos);
}

/** Where a state or a breakaway region is; bodies and nationals are nowhere. */
function whereIs({ kind, id, country, source }: Hit['sense'], name: string): Found['place'] {
  if (country === null || source === 'national') return null;
  if (kind === 'state') return placeOfState(country);
  return id !== null && LANDS.has(id) && name.endsWith(id) ? placeNamed(id, country) : null;
}

/** "the North", "the South" of an article on Korea. */
export function compassAt(reading: Reading, line: Line, i: number): Found | undefined {
  const code = line.words[i] === 'North' ? 'PRK' : line.words[i] === 'South' ? 'KOR' : undefined;
  const next = line.tokens[i + 1];
  if (!code || (next && next.upos === 'PROPN' && line.words[i + 1] !== "'s")) return undefined;
  const korean = reading.memory.last(({ actors }) => actors.includes('PRK') || actors.includes('KOR'));
  if (!korean) return undefined;
  return found(line, i, i + 1, {
    kind: 'state',
    how: 'name',
    id: code,
    actors: [code],
    place: placeOfState(code),
  });
}
