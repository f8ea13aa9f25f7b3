import type { Document } from '../../language/document.ts';
import { headlineOf } from '../digest.ts';
import { LONGEST } from '../fit.ts';
import { actorName, demonym } from '../names.ts';
import type { Scene } from '../scene.ts';

/** The last two words of a title, the second a noun. */
const END = /(\S+ \p{Ll}[\p{Ll}-]+)$/u;

/** What a headline says of a noun right behind it, up to where it goes on to something else. */
const BEHIND =
  /^ ((?:in|on|of|over|with|near|against|between) (?:(?!(?:after|as|amid|before|while|to|and|but|says?|following) )[\p{L}\p{N}’'-]+ ?)+)/u;

/** Headlines that capitalise most words tell no name from another word. */
const SMALL = / \p{Ll}{4,}/u;

interface Head {
  readonly text: string;
  /** The text in small letters behind a space. */
  readonly small: string;
}

const HEADS = new WeakMap<Document, Head | null>();

/** An article's headline in sentence case, found once. */
function headOf(document: Document): Head | null {
  let known = HEADS.get(document);
  if (known === undefined) {
    const text = headlineOf(document);
    known = text !== undefined && SMALL.test(text) ? { text, small: ` ${text.toLowerCase()}` } : null;
    HEADS.set(document, known);
  }
  return known;
}

/** A title that ends in words which the headline has too, with what the headline says of them: "storms embassy | in Tehran". */
export function asHeaded(scene: Scene, title: string): string {
  const head = scene.headline ? undefined : headOf(scene.document);
  const end = head && END.exec(title)?.[1];
  if (!head || !end) return title;
  const at = head.small.indexOf(` ${end.toLowerCase()} `);
  if (at < 0 || isNoNoun(scene, end)) return title;
  const behind = BEHIND.exec(head.text.slice(at + end.length))?.[1]?.trim();
  if (behind === undefined || !/\p{Lu}/u.test(behind) || isNamed(scene, title, behind)) return title;
  const whole = `${title} ${behind.replace(/'/g, '’')}`;
  return whole.length <= LONGEST ? whole : title;
}

function isNoNoun(scene: Scene, end: string): boolean {
  const last = end.slice(end.indexOf(' ') + 1);
  return !scene.tokens.some(({ text, upos }) => text === last && upos === 'NOUN');
}

/** Whether a title has a name that a phrase has. */
function isNamed({ act }: Scene, title: string, phrase: string): boolean {
  if ((phrase.match(/\p{Lu}\p{L}{3,}/gu) ?? []).some((name) => title.includes(name.slice(0, 5)))) return true;
  return act.sources.some((id) => phrase.includes(actorName(id)) || phrase.includes(demonym(id)));
}
