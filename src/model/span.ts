/** A half-open range of UTF-16 offsets into one article's frozen text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds the whole of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Order by start, then longer first: the order in which nested spans open. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
