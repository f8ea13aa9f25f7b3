import type { Cast } from './cast.ts';
import { isStateCode } from './countries.ts';
import type { Found } from './found.ts';
import type { Line } from './line.ts';
import type { Memory } from './memory.ts';
import { nameOf, type Run } from './runs.ts';

/** Agencies and papers that speak for their state: unnamed officials in what they report are its own. */
const STATE_MEDIA = new Set(
  'kcna korean-central-news-agency rodong-sinmun xinhua xinhua-news-agency global-times peoples-daily tass itar-tass ria-novosti irna press-tv sana islamic-republic-news-agency granma belta fars-news-agency tasnim syrian-arab-news-agency saudi-press-agency'.split(
    ' ',
  ),
);

/**
 * Whom a sentence is about for those it leaves unattached ("police", "officials"): the ids of one state or body.
 * Those who live there (`local`) belong to where the sentence is set.
 */
export function stateOfPassage(
  line: Line,
  at: number,
  memory: Memory,
  main: string | undefined,
  local = false,
): readonly string[] {
  const here = memory.of(line.index).filter(({ to }) => to <= at);
  const scene = here.find(({ kind, place }) => kind === 'place' && place?.country);
  const ahead = line.hits.find(
    ({ from, sense }) =>
      local && from > at && from <= at + 8 && sense.source === 'state' && line.lower[from - 1] === 'in',
  );
  if (ahead) return ahead.sense.actors;
  const where = local
    ? here.findLast((found) => found.scene && (isState(found) || found.place?.country))
    : undefined;
  if (where) return where.kind === 'place' ? [where.place!.country!] : where.actors;
  const own = here.find((found) => isState(found) && found.subject) ?? here.findLast(isState);
  if (own) return own.actors;
  const agency = line.hits.find(({ sense }) => sense.id !== null && STATE_MEDIA.has(sense.id));
  if (agency?.sense.country) return [agency.sense.country];
  if (scene) return [scene.place!.country!];
  const after = line.hits.find(
    (hit) => hit.from > at && hit.sense.source === 'state' && line.lower[hit.from - 1] === 'in',
  );
  if (after) return after.sense.actors;
  const before = memory.of(line.index - 1);
  const best = before.find((found) => isState(found) && found.subject) ?? before.find(isState);
  if (best) return best.actors;
  return main ? [main] : [];
}

function isState(found: Found): boolean {
  return found.actors.length === 1 && isStateCode(found.actors[0]!) && found.kind !== 'place';
}

/** The state that phrases and persons stand for most often, those of the first sentences counted twice. */
export function mainState(
  cast: Cast,
  lines: readonly Line[],
  runs: readonly (readonly Run[])[],
): string | undefined {
  const counts = new Map<string, number>();
  const count = ([id, ...others]: readonly string[], index: number) => {
    if (id === undefined || others.length > 0 || !isStateCode(id)) return;
    counts.set(id, (counts.get(id) ?? 0) + (index < 3 ? 2 : 1));
  };
  for (const line of lines) {
    for (const { sense } of line.hits) count(sense.actors, line.index);
    for (const run of runs[line.index]!)
      if (run.name < run.to) count(cast.named(nameOf(line, run.name, run.to))?.actors ?? [], line.index);
  }
  let best: string | undefined;
  for (const [code, times] of counts) if (best === undefined || times > counts.get(best)!) best = code;
  return best;
}
