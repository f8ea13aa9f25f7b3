import { cubicInOut } from 'svelte/easing';
import { prefersReducedMotion, Tween } from 'svelte/motion';
import { UNDATED_FUTURE, UNDATED_PAST } from '../model/anchor.ts';
import { TONES } from '../model/event.ts';
import type { Layout, Lens, Scale } from '../state/lens.svelte.ts';
import { type Arrangement, bucketCount, byTone, toneCodes } from './arrange.ts';
import { datedRange, distinctDays, foldsOf, knotsOver } from './even.ts';
import { glide } from './gestures.ts';
import {
  actorCandidates,
  byLane,
  type Candidates,
  type LaneChoice,
  laneRoom,
  NO_CHOICE,
  sourceCandidates,
} from './lanes.ts';
import { type Margins, seatUndated } from './margins.ts';
import { runningRows } from './marks.ts';
import type { Packing } from './pack.ts';
import { Packer } from './packer.ts';
import { packInput } from './packing.ts';
import {
  clampFrame,
  evenScale,
  type Frame,
  frameOf,
  panFrame,
  pixelOf,
  type Room,
  type TimeScale,
  trueScale,
  wholeFrame,
  windowOf,
  zoomFrame,
} from './scale.ts';
import { type Sums, sumUp } from './sums.ts';

const EDGE = 24;
const MARGIN = 148;
const TAIL = 130;
const NAMES = 128;
const NARROW = 720;
const SWITCH_MS = 400;
/** The plot stands still when it has not moved for so long. */
const REST_MS = 160;

/** Rows of one scale for one arrangement. */
export interface Rows {
  readonly layout: Layout;
  readonly arrangement: Arrangement;
  readonly packing: Packing;
  readonly running: Uint32Array[];
}

/** Where everything is, in CSS pixels: data → scale → rows, each worked out again only when what it rests on changes. */
export class View {
  readonly lens: Lens;
  width = $state(0);
  height = $state(0);
  /** Whether some events have no row where the whole span is in view. */
  crowded = $state(false);
  /** Whether the plot moves: then only what moves is drawn anew. */
  moving = $state(false);
  /** Rows of each scale, once they are worked out. */
  rows = $state.raw<Partial<Record<Scale, Rows>>>({});

  readonly knots;
  readonly folds;
  readonly scales: Readonly<Record<Scale, TimeScale>>;
  readonly undated: { readonly past: number; readonly future: number };
  readonly #packer = new Packer();
  readonly #mix: Tween<number>;
  #stopGlide = () => {};
  #rest: ReturnType<typeof setTimeout> | undefined;
  #stale = new Set<Scale>(['even', 'true']);

  readonly card = $derived(this.width < NARROW ? 176 : 212);
  readonly room: Room = $derived.by(() => {
    const margin = this.width < NARROW ? 0.72 * MARGIN : MARGIN;
    return {
      left: this.pastFrom + (this.undated.past > 0 ? margin : 0),
      right: Math.max(EDGE + 2, this.width - EDGE - (this.undated.future > 0 ? margin : 0)),
      head: 30,
      tail: Math.min(TAIL, this.width / 4),
    };
  });
  readonly #tones: Uint8Array;
  /** Lanes as the reader has them; each layout keeps its own. */
  lanes = $state.raw<Readonly<Record<Layout, LaneChoice>>>({
    tone: NO_CHOICE,
    actors: NO_CHOICE,
    sources: NO_CHOICE,
  });
  readonly #candidates = $derived.by(() => this.#findCandidates());
  readonly arrangement: Arrangement = $derived.by(() => {
    const { lens, height } = this;
    return this.#candidates
      ? byLane(this.#candidates, lens.columns.size, height, this.lanes[lens.layout])
      : byTone(this.#tones, height, this.crowded);
  });
  readonly margins: Margins = $derived.by(() => seatUndated(this.lens.columns, this.arrangement));
  readonly frames: Readonly<Record<Scale, Frame>> = $derived.by(() => ({
    even: frameOf(this.scales.even, this.room, this.lens.window),
    true: frameOf(this.scales.true, this.room, this.lens.window),
  }));
  /** Totals by tone, for the overview. */
  readonly toneSums = $derived.by(() =>
    sumUp(this.lens.columns, this.lens.fails, this.knots, { bucket: this.#tones, count: TONES.length }),
  );
  readonly sums: Sums = $derived.by(() => {
    const { arrangement, lens } = this;
    if (arrangement.bucket === this.#tones) return this.toneSums;
    return sumUp(lens.columns, lens.fails, this.knots, {
      bucket: arrangement.bucket,
      count: bucketCount(arrangement),
    });
  });

  constructor(lens: Lens) {
    this.lens = lens;
    this.#tones = toneCodes(lens.columns);
    this.knots = knotsOver(distinctDays(lens.columns));
    this.folds = foldsOf(this.knots);
    this.scales = { even: evenScale(this.knots), true: trueScale(this.knots) };
    const [first, last] = datedRange(lens.columns.anchor);
    this.undated = { past: first, future: lens.columns.size - last };
    this.#mix = Tween.of<number>(() => (lens.scale === 'true' ? 1 : 0), {
      duration: () => (prefersReducedMotion.current ? 0 : SWITCH_MS),
      easing: cubicInOut,
    });
  }

  /** Where the margin for undated events begins, or the days where there is none: after the names of lanes. */
  get pastFrom(): number {
    const names = this.width < NARROW ? 0.7 * NAMES : NAMES;
    return EDGE + (this.lens.layout === 'tone' ? 0 : names);
  }

  /** All that may have a lane in this layout; `undefined` where events stand by tone, and until it is known. */
  #findCandidates(): Candidates | undefined {
    const { layout } = this.lens;
    if (layout === 'actors') {
      const actors = this.lens.facet('actors');
      return actors && actorCandidates(actors);
    }
    const articles = layout === 'sources' ? this.lens.facet('articles') : undefined;
    return articles && sourceCandidates(articles, laneRoom(this.height) - 1);
  }

  /** How far the change from Even to True time has come, 0 … 1. */
  get mix(): number {
    return this.#mix.current;
  }

  /** The frame of the scale in use. */
  get frame(): Frame {
    return this.frames[this.lens.scale];
  }

  /** Whether nothing has a date. */
  get empty(): boolean {
    return this.undated.past + this.undated.future === this.lens.columns.size;
  }

  /** How much time is in view, in milliseconds. */
  get span(): number {
    const { from, to } = windowOf(this.frame);
    return (to - from) * 86_400_000;
  }

  /** Goes on to a frame in one short movement. */
  glideTo(frame: Frame): void {
    this.hurry();
    this.#stopGlide = glide(this, frame);
  }

  /** Ends a movement under way, since the reader has begun another. */
  hurry(): void {
    this.#stopGlide();
    this.#stopGlide = () => {};
  }

  /** Zooms by a factor around the middle, or the open event where it is in view. */
  zoomBy(factor: number): void {
    const { left, right } = this.frame;
    const { selected, columns } = this.lens;
    const x = selected === undefined ? Number.NaN : pixelOf(this.frame, columns.anchor[selected]!);
    const middle = x >= left && x <= right ? x : (left + right) / 2;
    this.glideTo(zoomFrame(this.frame, this.room, factor, middle));
  }

  /** Moves by a share of what is in view; positive goes forward in time. */
  panBy(share: number): void {
    const { left, right } = this.frame;
    this.glideTo(panFrame(this.frame, this.room, share * (right - left)));
  }

  /** Zooms until what lies between two pixels fills the plot. */
  zoomInto(from: number, to: number): void {
    const { frame, room } = this;
    const place = (x: number) =>
      frame.low + ((x - frame.left) / (frame.right - frame.left)) * (frame.high - frame.low);
    this.glideTo(clampFrame({ ...frame, low: place(from), high: place(to) }, room));
  }

  /** Goes back to the whole span. */
  showAll(): void {
    this.glideTo(wholeFrame(this.frame.scale, this.room));
  }

  /** Moves just so far that an event is in view. */
  reveal(i: number): void {
    const { frame, room } = this;
    const day = this.lens.columns.anchor[i]!;
    if (day === UNDATED_PAST || day === UNDATED_FUTURE) return;
    const x = pixelOf(frame, day);
    const [left, right] = [frame.left + room.head / 2, frame.right - room.tail / 2];
    if (x >= left && x <= right) return;
    this.glideTo(panFrame(frame, room, x - (frame.left + (frame.right - frame.left) * 0.4)));
  }

  /** Puts a frame into the lens; the whole span is no window. */
  show(frame: Frame): void {
    const whole = wholeFrame(frame.scale, this.room);
    this.moving = true;
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => (this.moving = false), REST_MS);
    const all = frame.high - frame.low >= (whole.high - whole.low) * (1 - 1e-9);
    this.lens.window = all ? undefined : windowOf(frame);
  }

  /** Works out rows again for a new size or arrangement: of the scale in use now, of the other when it is asked for. */
  packAnew(): void {
    this.#stale = new Set(['even', 'true']);
    this.packMissing();
  }

  /** Works out the rows of the scale in use, unless they are. */
  packMissing(): void {
    const { scale } = this.lens;
    if (!this.#stale.has(scale)) return;
    this.#stale.delete(scale);
    this.#packRows(scale);
  }

  /** At once for small sets, off the main thread for large ones. */
  #packRows(scale: Scale): void {
    const { arrangement, room, card } = this;
    const { columns, layout } = this.lens;
    const input = packInput(columns, this.scales[scale], room, { ...arrangement, card });
    this.#packer.ask(scale, input, (packing) => {
      if (layout === 'tone' && packing.first[1]! < columns.size - this.undated.past - this.undated.future)
        this.crowded = true;
      const running = runningRows(columns, packing, arrangement);
      this.rows = { ...this.rows, [scale]: { layout, arrangement, packing, running } };
    });
  }

  /** Ends work under way. */
  stop(): void {
    this.hurry();
    clearTimeout(this.#rest);
    this.#packer.stop();
  }
}
