import type { CivilDate } from './day.ts';

/** What the build writes into the page itself, as `<script type="application/json" id="demarche">`. */
export interface Site {
  /** Format version. */
  readonly v: 1;
  readonly title: string;
  readonly siteUrl: string | null;
  /** The day on which the machine read the articles. */
  readonly readOn: CivilDate;
  readonly articles: number;
  readonly events: number;
  /** Whole articles, or evidence sentences with a neighbour each. */
  readonly texts: 'full' | 'excerpt';
  /** The address fragment (without `#`) the page opens with when it has none; `null` for the whole span. */
  readonly opening: string | null;
  /** Published files by role, relative to the page; content-hashed where caching needs it. */
  readonly files: Readonly<Record<string, string>>;
}
