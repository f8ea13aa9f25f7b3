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
 * Whom a sentence is about for those it leaves unattached ("police", "officials"): the ids of one state or body. Where the
 * sentence does not say, it is `home` if that is given, else whom the sentence before is about.
 */
export function stateOfPassage(
  line: Line,
  at: number,
  memory: Memory,
  main: string | undefined,
  home?: string,
): readonly string[] {
  const here = memory.of(line.index).filter(({ to }) => to <= at);
  const place = here.find((found) => found.kind === 'place' && found.place?.country)?.place?.country;
  return (
    best(here) ??
    stateOfMedia(line) ??
    (place ? [place] : undefined) ??
    stateAhead(line, at, line.tokens.length) ??
    (home === undefined ? before(memory.of(line.index - 1), main) : [home]) ??
    (main ? [main] : [])
  );
}

/** Where a sentence is set, for those who live there: "in Nairobi, residents", "civilians in Libya". */
export function stateOfScene(line: Line, at: number, memory: Memory): readonly string[] | undefined {
  const ahead = stateAhead(line, at, at + 10, true);
  if (ahead) return ahead;
  const scene = memory
    .of(line.index)
    .findLast((found) => found.to <= at && found.scene && (isState(found) || found.place?.country));
  return scene?.kind === 'place' ? [scene.place!.country!] : scene?.actors;
}

/** The subject among states, else the last of them. */
function best(references: readonly Found[]): readonly string[] | undefined {
  const states = references.filter(isState);
  return (states.find(({ subject }) => subject) ?? states.at(-1))?.actors;
}

/** The subject among the states of the sentence before, else the one that the article is about, else the first. */
function before(references: readonly Found[], main: string | undefined): readonly string[] | undefined {
  const states = references.filter(isState);
  const own = states.find(({ subject }) => subject) ?? states.find(({ actors: [id] }) => id === main);
  return (own ?? states[0])?.actors;
}

function stateOfMedia({ hits }: Line): readonly string[] | undefined {
  const agency = hits.find(({ sense }) => sense.id !== null && STATE_MEDIA.has(sense.id));
  return agency?.sense.country ? [agency.sense.country] : undefined;
}

/** The state in "in Libya", no further than word `to`; with its capital, in "in Tripoli" as well. */
function stateAhead(
  { hits, lower }: Line,
  at: number,
  to: number,
  capitals = false,
): readonly string[] | undefined {
  const hit = hits.find(
    ({ from, sense }) =>
      from > at &&
      from <= to &&
      (sense.source === 'state' || (capitals && sense.source === 'capital')) &&
      lower[from - 1] === 'in',
  );
  return (
    hit &&
    (hit.sense.actors.length > 0 ? hit.sense.actors : hit.sense.country ? [hit.sense.country] : undefined)
  );
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
