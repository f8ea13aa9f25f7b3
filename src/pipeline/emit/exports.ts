import type { Dataset } from '../../model/dataset.ts';
import type { Site } from '../../model/site.ts';
import { csv } from '../../publish/csv.ts';
import type { Exported } from '../../publish/evidence.ts';
import { atom } from '../../publish/feed.ts';
import { geoJson } from '../../publish/geojson.ts';
import { iCalendar } from '../../publish/icalendar.ts';
import { jsonLd } from '../../publish/jsonld.ts';
import { parquet } from '../../publish/parquet.ts';
import type { Content } from './content.ts';

/** Above this many events the ready-made files would be larger than anyone opens; the dataset itself is there. */
const GREATEST = 50_000;

type ExportSite = Pick<Site, 'title' | 'siteUrl' | 'readOn'>;

/** Ready-made exports at addresses that stay (calendars and feeds are subscribed to), and their roles in `Site.files`. */
export function exportFiles(
  dataset: Dataset,
  site: ExportSite,
): { files: Map<string, Content>; roles: Record<string, string> } {
  if (dataset.events.length > GREATEST) return { files: new Map(), roles: {} };
  const all = exported(dataset, site);
  const planned = { ...all, events: all.events.filter(({ status }) => status === 'planned') };
  const made: readonly (readonly [role: string, path: string, content: Content])[] = [
    ['csv', 'data/events.csv', csv(all)],
    ['ical', 'data/events.ics', iCalendar(all, site.title, site.readOn)],
    ['planned', 'data/planned.ics', iCalendar(planned, `${site.title}: planned`, site.readOn)],
    ['geojson', 'data/events.geojson', JSON.stringify(geoJson(all))],
    ['jsonld', 'data/events.jsonld', JSON.stringify(jsonLd(all, all.address))],
    ['parquet', 'data/events.parquet', parquet(all)],
    ['feed', 'feed.xml', atom(all, site.title, site.siteUrl, site.readOn)],
  ];
  return {
    files: new Map(made.map(([, path, content]) => [path, content])),
    roles: Object.fromEntries(made.map(([role, path]) => [role, path])),
  };
}

function exported(dataset: Dataset, { siteUrl }: ExportSite): Exported {
  const texts = new Map(dataset.articles.map(({ id, text }) => [id, text]));
  return {
    ...dataset,
    sentence: ({ article, sentence }) => texts.get(article)?.slice(sentence.start, sentence.end) ?? null,
    address: ({ id }) => siteUrl && new URL(`#?v=1&event=${id}`, siteUrl).href,
  };
}
