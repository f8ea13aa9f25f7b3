import type { Site } from '../model/site.ts';
import { csv } from '../publish/csv.ts';
import type { Exported } from '../publish/evidence.ts';
import { geoJson } from '../publish/geojson.ts';
import { iCalendar } from '../publish/icalendar.ts';
import { jsonLd } from '../publish/jsonld.ts';

/** A form in which the events can be taken away. */
export interface Form {
  readonly name: string;
  /** Which words of the catalogue say what it is for. */
  readonly words: 'csv' | 'json' | 'icalendar' | 'jsonld' | 'geojson';
  readonly ending: string;
  readonly media: string;
  readonly write: (exported: Exported, site: Site) => string;
}

/** The forms in the order of the menu. */
export const FORMS: readonly Form[] = [
  { name: 'CSV', words: 'csv', ending: 'csv', media: 'text/csv', write: csv },
  {
    name: 'JSON',
    words: 'json',
    ending: 'json',
    media: 'application/json',
    write: ({ events, actors, articles }) => JSON.stringify({ articles, actors, events }, null, 1),
  },
  {
    name: 'iCalendar',
    words: 'icalendar',
    ending: 'ics',
    media: 'text/calendar',
    write: (exported, { title, readOn }) => iCalendar(exported, title, readOn),
  },
  {
    name: 'JSON-LD',
    words: 'jsonld',
    ending: 'jsonld',
    media: 'application/ld+json',
    write: (exported) => JSON.stringify(jsonLd(exported, exported.address), null, 1),
  },
  {
    name: 'GeoJSON',
    words: 'geojson',
    ending: 'geojson',
    media: 'application/geo+json',
    write: (exported) => JSON.stringify(geoJson(exported), null, 1),
  },
];

/** Hands the reader a file. */
export function save(content: string | Blob, name: string, media: string): void {
  const blob =
    typeof content === 'string' ? new Blob([content], { type: `${media};charset=utf-8` }) : content;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** A file's name from the site's title. */
export function fileName(title: string, ending: string): string {
  return `${
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'events'
  }.${ending}`;
}
