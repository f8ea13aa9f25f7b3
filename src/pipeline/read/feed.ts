import { createHash } from 'node:crypto';
import { DOMParser } from 'linkedom';
import { SeedError } from '../error.ts';
import { civilDate } from './date.ts';
import type { Draft } from './draft.ts';
import { paragraphs } from './html.ts';

/** Elements that hold each field in RSS 2.0, RSS 1.0 with Dublin Core, and Atom, fullest first. */
const ELEMENTS = {
  date: ['pubDate', 'published', 'dc:date', 'updated'],
  title: ['title'],
  author: ['dc:creator', 'author'],
  text: ['content:encoded', 'content', 'description', 'summary'],
  guid: ['guid', 'id'],
} as const;

type Xml = ReturnType<DOMParser['parseFromString']>['documentElement'];

/** RSS or Atom: an article an item; its id is made of the item's own, so that it lasts while items come and go. */
export function readFeed(source: string, file: string): Draft[] {
  const document = new DOMParser().parseFromString(source, 'text/xml');
  const items = [...document.querySelectorAll('item, entry')];
  if (items.length === 0) throw new SeedError('no items: expected RSS or Atom', file, 1);
  const channel = document.querySelector('channel, feed');
  const outlet = channel ? child(channel, ELEMENTS.title) : undefined;
  const lang = channel
    ? (child(channel, ['language']) ?? channel.getAttribute('xml:lang') ?? undefined)
    : undefined;
  return items.map((item) => {
    const link = [...item.children].find(({ tagName }) => tagName === 'link');
    const url = link?.getAttribute('href') ?? link?.textContent?.trim();
    const written = child(item, ELEMENTS.date);
    return {
      part: hashOf(child(item, ELEMENTS.guid) ?? url ?? child(item, ELEMENTS.title) ?? ''),
      date: written && civilDate(written),
      title: child(item, ELEMENTS.title),
      url,
      source: outlet,
      author: child(item, ELEMENTS.author),
      lang,
      text: paragraphs(child(item, ELEMENTS.text) ?? ''),
      line: lineOf(source, child(item, ELEMENTS.guid) ?? ''),
    };
  });
}

function child(parent: Xml, names: readonly string[]): string | undefined {
  for (const name of names) {
    const text = [...parent.children].find(({ tagName }) => tagName === name)?.textContent?.trim();
    if (text) return text;
  }
  return undefined;
}

function hashOf(guid: string): string {
  return createHash('sha256').update(guid).digest('hex').slice(0, 10);
}

function lineOf(source: string, words: string): number {
  return source.slice(0, Math.max(0, source.indexOf(words))).split('\n').length;
}
