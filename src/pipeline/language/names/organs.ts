import { BODY_NOUNS, COMPANY, FACTION, GEOGRAPHY, STATE_ORGANS } from './cues.ts';
import { slug } from './fold.ts';
import { type Found, found } from './found.ts';
import type { Line } from './line.ts';
import { stateOfPassage } from './passage.ts';
import type { Reading } from './reading.ts';
import { placeNamed } from './registry.ts';
import { nameOf, type Run } from './runs.ts';

/** The reference of a name that no gazetteer has and no person bears: a place, an institution, a party, a company. */
export function organAt(reading: Reading, line: Line, run: Run): Found | undefined {
  const { from, to } = run;
  const words = line.words.slice(from, to);
  const has = (cues: ReadonlySet<string>) => words.some((word) => cues.has(word));
  const name = nameOf(line, from, to);
  if (has(GEOGRAPHY)) {
    const place = placeNamed(name, null);
    return found(line, from, to, { kind: 'place', how: 'name', id: place.id, place });
  }
  const short = words.length === 1 ? shortened(reading, line, from) : undefined;
  if (short) return short;
  if (has(STATE_ORGANS)) return institution(reading, line, run);
  if (has(FACTION)) return found(line, from, to, { kind: 'group', how: 'name', id: name, actors: [name] });
  const isOrganisation = words.length > 1 || has(COMPANY) || /^\p{Lu}{3,}$/u.test(name);
  return isOrganisation
    ? found(line, from, to, { kind: 'organisation', how: 'name', id: slug(name) })
    : undefined;
}

/** "the League", "the Council": a body named in full before. */
function shortened({ memory }: Reading, line: Line, at: number): Found | undefined {
  const word = line.lower[at]!;
  if (!BODY_NOUNS.has(word)) return undefined;
  const isBody = ({ kind, how }: Found) => kind === 'body' && how === 'name';
  const body = memory.last((past) => isBody(past) && past.lemma === word) ?? memory.last(isBody);
  return body && found(line, at, at + 1, { kind: 'body', how: 'definite', id: body.id, actors: body.actors });
}

/** "the Interior Ministry": of the state beside it, of the one spoken of before, or of the passage. */
function institution(reading: Reading, line: Line, { from, to }: Run): Found {
  const alone = to - from === 1;
  const known = alone ? reading.memory.again(new Set([line.lower[from]!]), line, false) : undefined;
  const official = !alone || from < 2 || line.lower[from - 1] === 'the';
  const passage = official ? stateOfPassage(line, from, reading.memory, reading.main) : [];
  const actors = (ownerOf(reading, line, from, to) ?? known)?.actors ?? passage;
  const id = actors.length === 1 ? actors[0]! : null;
  return found(line, from, to, { kind: 'state', how: 'office', id, actors });
}

function ownerOf(reading: Reading, line: Line, from: number, to: number): Found | undefined {
  const before = reading.at(line, line.words[from - 1] === "'s" ? from - 2 : from - 1);
  if (before && before.kind !== 'place' && before.actors.length > 0) return before;
  if (line.lower[to] !== 'of') return undefined;
  const hit = line.hitAt[line.lower[to + 1] === 'the' ? to + 2 : to + 1];
  if (!hit || hit.sense.actors.length === 0) return undefined;
  return found(line, hit.from, hit.to, { kind: hit.sense.kind, how: 'name', actors: hit.sense.actors });
}
