import type { CivilDate } from './day.ts';

/** What the build writes into the page itself, as `<script type="application/json" id="demarche">`. */
export interface Site {
  /** Format version. */
  readonly v: 1;
  readonly title: string;
  /** BCP 47 tag of the language that the page speaks. */
  readonly lang: string;
  readonly siteUrl: string | null;
  /** The day on which the machine read the articles. */
  readonly readOn: CivilDate;
  readonly articles: number;
  readonly events: number;
  /** Whole articles, or evidence sentences with a neighbour each. */
  readonly texts: 'full' | 'excerpt';
  /** The address fragment (without `#`) the page opens with when it has none; `null` for the whole span. */
  readonly opening: string | null;
  /**
   * Published files by role, as addresses relative to the page that change whenever their content does.
   * `timeline` is the `Dataset` with `articles` as `ArticleCard`s. `article` has `{id}` in the place of an article's id
   * and gives its `Article`; where there are too many articles for a file each, `shards` is there instead: a JSON object
   * from article id to the address of a JSON object from article id to `Article`.
   */
  readonly files: Readonly<Record<string, string>>;
}
