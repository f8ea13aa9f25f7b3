import { dayOf } from '../model/day.ts';
import type { ArticleName, Facet, NamesOf } from '../model/facets.ts';
import { t } from '../state/language/index.ts';
import { type Arrangement, CAPTION, FOOT, LABELS, type Lane, RIBBON, ROW } from './arrange.ts';
import { NO_GROUP } from './pack.ts';

/** Heights in CSS pixels. */
const TOP = CAPTION + RIBBON + LABELS + 8;
const LANE = 84;
const COLLAPSED = 30;
const DOT = 20;
/** What is left of a lane when its rows are taken. */
const PADDING = 12;
const MOST_ROWS = 4;

/** What the reader has done to lanes, by id. */
export interface LaneChoice {
  readonly pinned: readonly string[];
  readonly collapsed: readonly string[];
  /** Ids in the reader's own order; those not in it follow, the busiest first. */
  readonly order: readonly string[];
}

/** Lanes as the reader finds them. */
export const NO_CHOICE: LaneChoice = { pinned: [], collapsed: [], order: [] };

/** All that may have a lane, the busiest first, and for each event the lanes it belongs to. */
export interface Candidates {
  readonly names: readonly Pick<Lane, 'id' | 'name' | 'published'>[];
  /** Index into `names` of an event's first side that `has` a lane, −1 for none; `skip` is not taken. */
  readonly firstOf: (i: number, has: (name: number) => boolean, skip: number, targets: boolean) => number;
  readonly sided: boolean;
}

/** Actors as lanes: an event stands in its doer's. */
export function actorCandidates(facet: Facet<NamesOf['actors']>): Candidates {
  const { offset, value, sources } = facet;
  return {
    names: facet.names.map(({ id, name }) => ({ id, name, published: NO_DAYS })),
    firstOf: (i, has, skip, targets) => {
      for (let at = offset[i]! + (targets ? (sources[i] ?? 0) : 0); at < offset[i + 1]!; at++)
        if (value[at] !== skip && has(value[at]!)) return value[at]!;
      return -1;
    },
    sided: true,
  };
}

/** Articles as lanes where few, else outlets: an event stands with the first that tells of it. */
export function sourceCandidates(facet: Facet<ArticleName>, room: number): Candidates {
  const outlets = facet.names.length > room;
  const keys = facet.names.map(({ id, source, title, date }) =>
    outlets ? { id: source ?? '', name: source ?? t.timeline.noOutlet } : { id, name: title ?? date },
  );
  const days = new Map<string, number[]>();
  facet.names.forEach(({ date }, at) => {
    const key = keys[at]!.id;
    const list = days.get(key);
    if (list) list.push(dayOf(date));
    else days.set(key, [dayOf(date)]);
  });
  const busy = new Map<string, number>();
  const first = (i: number) =>
    facet.offset[i]! < facet.offset[i + 1]! ? facet.value[facet.offset[i]!]! : -1;
  const size = facet.offset.length - 1;
  const count = new Uint32Array(facet.names.length);
  for (let i = 0; i < size; i++) if (first(i) >= 0) count[first(i)]!++;
  for (const [at, own] of count.entries()) busy.set(keys[at]!.id, (busy.get(keys[at]!.id) ?? 0) + own);
  const ids = [...new Set(keys.map(({ id }) => id))].sort((a, b) => busy.get(b)! - busy.get(a)!);
  const index = new Map(ids.map((id, at) => [id, at]));
  const of = Int32Array.from(keys, ({ id }) => index.get(id)!);
  const name = new Map(keys.map((key) => [key.id, key.name]));
  return {
    names: ids.map((id) => ({ id, name: name.get(id)!, published: Int32Array.from(days.get(id)!).sort() })),
    firstOf: (i, has, skip) => {
      const at = first(i);
      return at >= 0 && of[at] !== skip && has(of[at]!) ? of[at]! : -1;
    },
    sided: false,
  };
}

const NO_DAYS = new Int32Array();

/** How many lanes have room in a height. */
export function laneRoom(height: number): number {
  return Math.max(2, Math.min(40, Math.floor((height - TOP - FOOT) / LANE)));
}

/** Lanes below the ribbon: the reader's own first, then the busiest, and one for everyone else. */
export function byLane(
  candidates: Candidates,
  size: number,
  height: number,
  choice: LaneChoice,
): Arrangement {
  const chosen = chooseLanes(candidates, laneRoom(height), choice);
  const laneOf = new Map(chosen.map((name, lane) => [name, lane]));
  const has = (name: number) => laneOf.has(name);
  const rest = chosen.length;
  const group = new Uint8Array(size);
  const other = new Uint8Array(size).fill(NO_GROUP);
  let strays = 0;
  for (let i = 0; i < size; i++) {
    const own = candidates.firstOf(i, has, -1, false);
    group[i] = own < 0 ? rest : laneOf.get(own)!;
    if (own < 0) strays++;
    if (!candidates.sided || own < 0) continue;
    const there = candidates.firstOf(i, has, own, true);
    if (there >= 0) other[i] = laneOf.get(there)!;
  }
  const lanes = placeLanes(candidates, chosen, { strays: strays > 0, height, choice });
  const rows = lanes.map((lane) =>
    lane.collapsed ? 1 : Math.max(1, Math.min(MOST_ROWS, Math.floor((lane.height - PADDING) / ROW))),
  );
  return {
    group,
    rows,
    y: (lane, row) => (lanes[lane]?.top ?? 0) + (lanes[lane]?.collapsed ? COLLAPSED / 2 : DOT + row * ROW),
    ribbon: CAPTION,
    counts: lanes.map(({ top, height: tall }) => top + tall - 15),
    stem: () => undefined,
    bucket: group,
    buckets: lanes.map((_, lane) => [lane]),
    lanes,
    other: candidates.sided ? other : undefined,
  };
}

/** Indices of those that get a lane, from top to bottom. */
function chooseLanes({ names }: Candidates, room: number, { pinned, order }: LaneChoice): number[] {
  const index = new Map(names.map(({ id }, at) => [id, at]));
  const own = pinned.flatMap((id) => index.get(id) ?? []);
  const all = [...new Set([...own, ...names.keys()])].slice(0, Math.max(own.length, room - 1));
  const rank = (at: number) => {
    const place = order.indexOf(names[at]!.id);
    return place < 0 ? order.length : place;
  };
  return all
    .map((at, before) => ({ at, before }))
    .sort((a, b) => rank(a.at) - rank(b.at) || a.before - b.before)
    .map(({ at }) => at);
}

function placeLanes(
  { names }: Candidates,
  chosen: readonly number[],
  {
    strays,
    height,
    choice,
  }: { readonly strays: boolean; readonly height: number; readonly choice: LaneChoice },
): Lane[] {
  const own = chosen.map((at) => names[at]!);
  const all = strays ? [...own, { id: '', name: t.timeline.others, published: NO_DAYS }] : own;
  const shut = (id: string) => choice.collapsed.includes(id);
  const open = all.filter(({ id }) => !shut(id)).length;
  const left = height - TOP - FOOT - (all.length - open) * COLLAPSED;
  const tall = Math.max(LANE, Math.min(MOST_ROWS * ROW + PADDING, Math.floor(left / Math.max(1, open))));
  let top = TOP;
  return all.map((lane) => {
    const collapsed = shut(lane.id);
    const placed = {
      ...lane,
      top,
      height: collapsed ? COLLAPSED : tall,
      pinned: choice.pinned.includes(lane.id),
      collapsed,
    };
    top += placed.height;
    return placed;
  });
}
