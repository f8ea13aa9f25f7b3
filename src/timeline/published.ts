import { bisectLeft } from 'd3';
import { dayAt, type Frame, pixelOf } from './scale.ts';

/** Triangles are at least this far apart, in CSS pixels. */
const APART = 14;
/** Room that the words beside a lone triangle take. */
const WORDS = 110;

/** Where in a frame articles were published, those too near each other as one. */
export function publishedIn(
  day: Int32Array,
  frame: Frame,
): { readonly published: readonly number[]; readonly explained: boolean } {
  const places: number[] = [];
  const last = dayAt(frame, frame.right);
  for (let at = bisectLeft(day, dayAt(frame, frame.left)); at < day.length && day[at]! <= last; ) {
    const x = pixelOf(frame, day[at]!);
    places.push(x);
    at = Math.max(at + 1, bisectLeft(day, dayAt(frame, x + APART), at));
  }
  const explained =
    places.length <= 2 &&
    places.every((x, at) => at === 0 || x - places[at - 1]! > WORDS) &&
    places.length > 0;
  return { published: places, explained };
}
