import { LONGEST } from '../fit.ts';
import { actorName, demonym } from '../names.ts';
import type { Scene } from '../scene.ts';
import { timesIn } from '../times.ts';
import { aimed } from './aimed.ts';
import { happening } from './happening.ts';
import { familyOf, toldOf, wordsIn } from './told.ts';

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
  { ends: / (?:intercede|hypocrisy|double standards)$/, link: 'over' },
  {
    ends: / (?:urges?|(?:calls?|appeals?|pleads?) for)(?: \p{Ll}+){0,2} (?:restraint|calm|moderation|diplomacy|sobriety|dialogue)$/u,
    link: 'after',
  },
  {
    ends: / (?:revenge|vengeance|retaliation|retaliate|reprisals|apologi[sz]e|apology|compensation|reparations)$/,
    link: 'for',
  },
  {
    ends: / (?:(?:emergency|urgent|extraordinary|special|crisis) (?:meeting|session|summit|talks)(?: of (?:UN )?Security Council)?|emergency session)$/,
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
  const voted = VOTES.exec(title);
  if (voted) return withDraft(scene, title, voted[0]);
  const row = WANTING.find(({ ends }) => ends.test(title));
  if (!row) return title;
  for (const phrase of happening(scene).filter((text) => / /.test(text))) {
    const whole = `${title} ${row.link} ${phrase}`;
    if (whole.length <= LONGEST && !named(scene, title, phrase)) return whole;
  }
  return title;
}

/** How someone votes, without on what. */
const VOTES = / (?:abstains?|votes? (?:in favou?r|against))$/;

/** How many sentences back a draft stands that is voted on. */
const VOTED_BEFORE = 3;

/** A title of a vote with the draft that was voted on, where the article says just before what that provides: "abstains on resolution deploring raid". */
function withDraft(scene: Scene, title: string, vote: string): string {
  const { index } = scene.frame.tree;
  const link = vote.endsWith('against') ? '' : /favou?r$/.test(vote) ? ' of' : ' on';
  const near = (wordsIn(scene.document).nouns.get(familyOf('resolution')) ?? []).filter(
    ({ tree }) => tree.index <= index && tree.index >= index - VOTED_BEFORE,
  );
  for (const site of near.toReversed()) {
    for (const phrase of toldOf(scene, site).filter((text) => PROVIDING.test(text))) {
      const whole = `${title}${link} ${phrase}`;
      if (whole.length <= LONGEST) return whole;
    }
  }
  return title;
}

/** What a draft provides, or what it is on. */
const PROVIDING = / (?:\p{Ll}+ing|on|against) /u;

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
