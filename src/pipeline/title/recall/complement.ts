import { LONGEST } from '../fit.ts';
import { actorName, demonym } from '../names.ts';
import type { Scene } from '../scene.ts';
import { timesIn } from '../times.ts';
import { aimed } from './aimed.ts';
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
  {
    ends: / (?:urges?|(?:calls?|appeals?|pleads?) for)(?: \p{Ll}+){0,2} (?:restraint|calm|moderation|diplomacy|sobriety|dialogue)$/u,
    link: 'after',
  },
  {
    ends: / (?:revenge|vengeance|retaliation|retaliate|reprisals|apologi[sz]e|apology|compensation|reparations)$/,
    link: 'for',
  },
  {
    ends: / (?:(?:emergency|urgent|extraordinary|special|crisis) (?:meeting|session|summit|talks)|emergency session)$/,
    link: 'on',
  },
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
  const whole = aimed(scene, title);
  if (whole !== title) return whole;
  const row = WANTING.find(({ ends }) => ends.test(title));
  if (!row) return title;
  for (const phrase of happening(scene).filter((text) => / /.test(text))) {
    const whole = `${title} ${row.link} ${phrase}`;
    if (whole.length <= LONGEST && !named(scene, title, phrase)) return whole;
  }
  return title;
}

/** Whether the sentence goes on behind the title's last word, and so tells itself what it is about. */
function goesOn(scene: Scene, title: string): boolean {
  const last = /[\p{L}-]+$/u.exec(title.slice(title.lastIndexOf(' ') + 1))?.[0];
  const at = scene.tokens.findLastIndex(({ text }) => text === last);
  if (at < 0) return false;
  const times = timesIn(scene, at + 1, scene.tokens.length);
  const next = scene.tokens.find((_, i) => i > at && !times.has(i));
  return next !== undefined && !/^(?:PUNCT|CCONJ)$/.test(next.upos) && !ASIDE.test(next.text);
}

/** Words by which a sentence goes on without telling what the act was about. */
const ASIDE =
  /^(?:after|before|when|while|as|because|although|though|since|until|if|unless|hours|days|weeks|said|says|even|also|yesterday|immediately)$/i;

/** Whether a phrase names a party that the title has named. */
function named({ act }: Scene, title: string, phrase: string): boolean {
  return [...act.sources, ...act.targets].some((id) => {
    const names = [actorName(id), demonym(id)];
    return names.some((name) => title.includes(name)) && names.some((name) => phrase.includes(name));
  });
}
