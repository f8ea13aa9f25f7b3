/** One event as it is drawn, in CSS pixels of the plot. */
export interface PictureMark {
  /** Index of the event. */
  readonly i: number;
  readonly shape: 'dot' | 'bar' | 'bracket';
  readonly x: number;
  readonly y: number;
  /** The stretch drawn: a bar, a bracket, or how far about a dot the day may lie. */
  readonly from: number;
  readonly to: number;
  readonly fadesIn: boolean;
  readonly fadesOut: boolean;
  /** Index into TONES. */
  readonly tone: number;
  /** Index into STATUSES. */
  readonly status: number;
  /** 0, 1 or 2 by salience. */
  readonly weight: number;
  /** Where the other side of the act stands, when events have lanes and it has one. */
  readonly otherY?: number;
}

/** A lane of the plot, in CSS pixels. */
export interface PictureLane {
  readonly name: string;
  readonly top: number;
  readonly height: number;
}

/** What the plot shows, for drawing it again elsewhere; in CSS pixels. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly PictureMark[];
  /** The ribbon of time, from `top` down to `bottom`. */
  readonly ribbon: { readonly top: number; readonly bottom: number };
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  readonly folds: readonly { readonly from: number; readonly to: number; readonly label: string }[];
  /** Empty where events stand by tone. */
  readonly lanes: readonly PictureLane[];
  /** Events without room, counted. */
  readonly counts: readonly { readonly x: number; readonly y: number; readonly count: number }[];
}
