import { LONGEST } from '../fit.ts';
import { actorName, demonym } from '../names.ts';
import type { Scene } from '../scene.ts';
import { isInOpening, openingPair } from '../sides.ts';
import { happening } from './happening.ts';
import { familyOf, wordsIn } from './told.ts';

/** Nouns that say nothing without what they are about, at the end of a title, with the preposition that leads to it. */
const WANTING: readonly { readonly ends: RegExp; readonly link: string }[] = [
  { ends: / (?:inquiry|investigation|probe)$/, link: 'into' },
  {
    ends: / (?:concern|alarm|outrage|shock|anger|dismay|regret|condolences|sympathy|protest)$/,
    link: 'over',
  },
  { ends: / (?:response|reaction)$/, link: 'to' },
  { ends: / (?:condemnation)$/, link: 'of' },
  { ends: / (?:responsibility|blame|explanation)$/, link: 'for' },
  { ends: / (?:involvement|role|part)$/, link: 'in' },
];

/** What becomes of talks, where the article opens with some. */
const COURSE = / (?:collapse|failure|breakdown|resumption|outcome|suspension)$/;

/** A round that is not said to be one of talks. */
const ROUND = / (?:new|next|second|third|fourth|fifth|sixth|final|further) rounds?$/;

/** A title that ends in a noun of response ("orders inquiry") with what the article is about: "into killing of Hariri". */
export function completed(scene: Scene, title: string): string {
  if (goesOn(scene, title)) return title;
  const talks = (wordsIn(scene.document).nouns.get(familyOf('talk')) ?? []).some(
    ({ tree }) => tree.index < 2,
  );
  if (COURSE.test(title)) return talks && title.length + 9 <= LONGEST ? `${title} of talks` : title;
  if (ROUND.test(title)) {
    const whole = `${title} of talks`;
    return wordsIn(scene.document).nouns.has(familyOf('talk')) && whole.length <= LONGEST ? whole : title;
  }
  const aimed = aimedAt(scene, title);
  if (aimed !== title) return aimed;
  const row = WANTING.find(({ ends }) => ends.test(title));
  if (!row) return title;
  for (const phrase of happening(scene)) {
    const whole = `${title} ${row.link} ${phrase}`;
    if (whole.length <= LONGEST && !named(scene, title, phrase)) return whole;
  }
  return title;
}

/** Whether the sentence goes on behind the title's last word, and so tells itself what it is about. */
function goesOn(scene: Scene, title: string): boolean {
  const last = /[\p{L}-]+$/u.exec(title.slice(title.lastIndexOf(' ') + 1))?.[0];
  const at = scene.tokens.findLastIndex(({ text }) => text === last);
  const next = scene.tokens[at + 1];
  return at >= 0 && next !== undefined && next.upos !== 'PUNCT' && next.upos !== 'CCONJ';
}

/** Things of a state's in or from another, and what is demanded of one, at the end of a title. */
const AIMED: readonly { readonly ends: RegExp; readonly link: string }[] = [
  {
    ends: / (?:closes?|close|shuts?|evacuates?|reopens?|opens?) its (?:embassy|mission|consulate)$/,
    link: 'in',
  },
  {
    ends: / (?:recalls?|withdraws?|recall|withdraw|pulls? out) its (?:ambassador|envoy|diplomats|staff)$/,
    link: 'from',
  },
  {
    ends: / (?:demands?|seeks?|wants?) (?:\p{Ll}+ )?(?:apology|compensation|concessions|guarantees)$/u,
    link: 'from',
  },
  { ends: / (?:demands?|seeks?|wants?) (?:\p{Ll}+ )*(?:withdrawal|pullout|ceasefire)$/u, link: 'by' },
];

/** A title that ends in what is taken from or asked of one other state, with that state where the opening tells of it. */
function aimedAt(scene: Scene, title: string): string {
  const row = AIMED.find(({ ends }) => ends.test(title));
  const { sources, targets } = scene.act;
  const pair = openingPair(scene) ?? [];
  const other = pair.some((id) => sources.includes(id)) ? pair.filter((id) => !sources.includes(id)) : [];
  const [target, more] = targets.length > 0 ? targets : other;
  if (!row || target === undefined || more !== undefined || !isInOpening(scene, target)) return title;
  if (!/^[A-Z]{3}$/.test(target)) return title;
  const whole = `${title} ${row.link} ${actorName(target)}`;
  return title.includes(actorName(target)) || title.includes(demonym(target)) || whole.length > LONGEST
    ? title
    : whole;
}

/** Whether a phrase names a party that the title has named. */
function named({ act }: Scene, title: string, phrase: string): boolean {
  return [...act.sources, ...act.targets].some((id) => {
    const names = [actorName(id), demonym(id)];
    return names.some((name) => title.includes(name)) && names.some((name) => phrase.includes(name));
  });
}
