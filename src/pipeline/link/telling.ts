import type { Mention } from '../../model/event.ts';
import type { Omission } from '../../model/unlisted.ts';
import { fold } from '../language/names/fold.ts';
import { gazetteer } from '../language/names/gazetteer.ts';
import { isPlain, isTyped } from '../title/best.ts';
import { DOUBTFUL } from '../title/index.ts';
import { actorName, demonym } from '../title/names.ts';
import { peopleNamed } from '../title/quality.ts';
import { withoutTopic } from '../title/topic/index.ts';
import { isUntold } from '../title/untold.ts';

/** A capital elsewhere than at the head of the title. */
const NAME_WITHIN = /(?<=.)\p{Lu}/u;

/** A mention with the words of its sentence, and whether its title echoes another's (`echoesIn`). */
export interface Sentenced {
  readonly mention: Mention;
  readonly sentence: string;
  readonly echo: boolean;
}

/**
 * Why a mention's title tells a stranger nothing; `undefined` where it does: it is an editor's own headline, or it names
 * somebody or some place and leaves out neither what was done nor to what.
 */
export function untellingBy({ mention, sentence }: Sentenced): Omission | undefined {
  const { title, why } = mention;
  if (why.some(({ field, rule }) => field === 'title' && rule === DOUBTFUL)) return 'doubtful title';
  if (why.some(({ field, rule }) => field === 'title' && rule === 'headline')) return undefined;
  if (isTyped(mention)) return 'bare title';
  if (isDisembodied(mention)) return 'guessed party';
  const tells =
    isNaming({ ...mention, title: withoutTopic(title) }, sentence) &&
    !isUntold(title) &&
    (!isPlain(title) || / and /.test(title));
  return tells ? undefined : 'bare title';
}

/** What only a person does. */
const BODILY = /^(?:(?:to|may|does not|will not) )?(?:visits?|fl(?:y|ies)|travels?) /;

/** "Mali flies to Oslo": a state in the place of whoever went for it. */
function isDisembodied({ title, sources }: Mention): boolean {
  const text = withoutTopic(title);
  return sources
    .filter((id) => /^[A-Z]{3}$/.test(id))
    .map((id) => `${actorName(id)} `)
    .some((name) => text.startsWith(name) && BODILY.test(text.slice(name.length)));
}

function isNaming({ title, sources, targets, people, place }: Mention, sentence: string): boolean {
  if (NAME_WITHIN.test(title) || peopleNamed(title, people) > 0) return true;
  const words = title.replaceAll(/’s?(?= |$)|,/gu, '').split(' ');
  const first = words[0]!;
  const names = [...sources, ...targets].flatMap((id) => [actorName(id), demonym(id)]);
  if (place) names.push(place.name);
  return (
    names.some((name) => name.startsWith(first)) ||
    gazetteer().longest(words.map(fold), 0) !== undefined ||
    hasName(sentence, first)
  );
}

/** Whether a sentence has a name elsewhere than at its start, where any word has a capital. */
function hasName(sentence: string, name: string): boolean {
  return /^\p{Lu}/u.test(name) && sentence.split(/[^\p{L}\p{N}-]+/u).lastIndexOf(name) > 0;
}
