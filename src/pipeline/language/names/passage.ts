import { isStateCode } from './countries.ts';
import type { Found } from './found.ts';
import type { Line } from './line.ts';
import type { Memory } from './memory.ts';

/** Whom a sentence is about for those it leaves unattached ("police", "officials"): the ids of one state or body. */
export function stateOfPassage(line: Line, at: number, memory: Memory, main: string | undefined): readonly string[] {
  const here = memory.of(line.index).filter(({ to }) => to <= at);
  const scene = here.find(({ kind, place }) => kind === 'place' && place?.country);
  const own = here.findLast(isState);
  if (own) return own.actors;
  if (scene) return [scene.place!.country!];
  const after = line.hits.find((hit) => hit.from > at && hit.sense.source === 'state' && line.lower[hit.from - 1] === 'in');
  if (after) return after.sense.actors;
  for (let back = 1; back <= 3; back++) {
    const there = memory.of(line.index - back);
    const best = there.find((found) => isState(found) && found.subject) ?? there.find(isState);
    if (best) return best.actors;
  }
  return main ? [main] : [];
}

function isState(found: Found): boolean {
  return found.actors.length === 1 && isStateCode(found.actors[0]!) && found.kind !== 'place';
}
