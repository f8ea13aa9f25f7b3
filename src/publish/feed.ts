import type { CivilDate } from '../model/day.ts';
import { type Exported, type Told, told } from './evidence.ts';

const ENTRIES = 50;

/** The newest events as an Atom feed (RFC 4287), newest publication first; `address` is the feed's site, if it has one. */
export function atom(exported: Exported, title: string, site: string | null, readOn: CivilDate): string {
  const newest = told(exported)
    .filter(({ article }) => article !== null)
    .sort((a, b) => (a.article!.date < b.article!.date ? 1 : a.article!.date > b.article!.date ? -1 : 0))
    .slice(0, ENTRIES);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<title>${xml(title)}</title>`,
    `<id>${xml(site ?? 'urn:demarche:timeline')}</id>`,
    `<updated>${readOn}T00:00:00Z</updated>`,
    '<author><name>Demarche, by machine</name></author>',
    ...(site ? [`<link href="${xml(site)}"/>`] : []),
    ...newest.map(entry),
    '</feed>',
    '',
  ].join('\n');
}

function entry({ event, article, sentence, address }: Told): string {
  return [
    '<entry>',
    `<title>${xml(event.title)}</title>`,
    `<id>urn:demarche:${xml(event.id)}</id>`,
    `<updated>${article!.date}T00:00:00Z</updated>`,
    ...(address ? [`<link href="${xml(address)}"/>`] : []),
    `<category term="${xml(event.tone)}"/>`,
    ...(sentence ? [`<summary>${xml(sentence)}</summary>`] : []),
    '</entry>',
  ].join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text in XML 1.0, which has no place for most control characters. */
function xml(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}/gu, '').replace(/[&<>"]/g, (char) => ENTITIES[char]!);
}
