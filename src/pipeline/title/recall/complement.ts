import { LONGEST } from '../fit.ts';
import { actorName, demonym } from '../names.ts';
import type { Scene } from '../scene.ts';
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
  { ends: / (?:responsibility|blame)$/, link: 'for' },
  { ends: / (?:involvement|role|part)$/, link: 'in' },
];

/** A round that is not said to be one of talks. */
const ROUND = / (?:new|next|second|third|fourth|fifth|sixth|final|further) rounds?$/;

/** A title that ends in a noun of response ("orders inquiry") with what the article is about: "into killing of Hariri". */
export function completed(scene: Scene, title: string): string {
  if (ROUND.test(title)) {
    const whole = `${title} of talks`;
    return wordsIn(scene.document).nouns.has(familyOf('talk')) && whole.length <= LONGEST ? whole : title;
  }
  const row = WANTING.find(({ ends }) => ends.test(title));
  if (!row) return title;
  for (const phrase of happening(scene)) {
    const whole = `${title} ${row.link} ${phrase}`;
    if (whole.length <= LONGEST && !named(scene, title, phrase)) return whole;
  }
  return title;
}

/** Whether a phrase names a party that the title has named. */
function named({ act }: Scene, title: string, phrase: string): boolean {
  return [...act.sources, ...act.targets].some((id) => {
    const names = [actorName(id), demonym(id)];
    return names.some((name) => title.includes(name)) && names.some((name) => phrase.includes(name));
  });
}
