import type { Mention, Status } from '../../model/event.ts';
import { GUESSED } from './index.ts';
import { type Expected, peopleNamed, quality } from './quality.ts';
import { withoutTopic } from './topic/index.ts';
import { isBareThing, isUntold } from './untold.ts';

/** What a title loses that tells an act as planned where it has happened, or the like. */
const OTHER_STATUS = 0.4;
/** A title from the article's first line: a human editor chose what it tells. */
const HEADLINE = 0.12;
/** A longer first line is no headline, in UTF-16 code units. */
const LONGEST_HEADLINE = 100;
/** A title that says no more than its type and parties. */
const PLAIN =
  / (?:(?:holds?|join|joins) (?:talks|meeting|summit)|reach(?:es)? agreement|voices? (?:support|criticism)|makes? (?:demand|concession|trip|proposals?)|pays? visit|reach(?:es)? (?:deal|armistice)|uses? force|gives? aid|works? together|says? no|issues? threat|pulls? back|imposes? sanctions|mobilises? forces|faces? \w+|wins? (?:support|concession)|receives? aid|comes? under attack)$/;
const PLAIN_COST = 0.2;
/** A title that leaves out what it is about, or has none of its sentence's words. */
const UNTOLD_COST = 0.6;
/** A title whose verb says its type and no more of whom. */
const BROAD =
  / (?:impose sanctions on|imposes sanctions on|press|presses|rebuffs?|criticises?|backs?|helps?|attacks?|threatens?|praises?) (?:\p{Lu}[\p{L}’.-]*|and|,|the|of| )+$/u;
const BROAD_COST = 0.2;
/** What a title adds whose mention has all the event's parties and no others. */
const AGREES = 0.2;
/** What it loses where doer and undergoer have changed places. */
const REVERSED = 0.3;
/** What each of two persons named adds. */
const PERSON = 0.05;
/** What a title loses that needs its article's topic to be understood. */
const TOPIC_COST = 0.1;
/** What a title adds that another telling comes to as well. */
const TOLD_AGAIN = 0.1;
/** Up to this length a title that says more is better. */
const TELLING_LENGTH = 60;
const LENGTH_WEIGHT = 0.1;

/** Whether a title says no more than its type and who acts. */
export function isPlain(title: string): boolean {
  return PLAIN.test(title);
}

/** Rules that word a title without its sentence's words. */
const TYPED: ReadonlySet<string> = new Set(['template', 'type', GUESSED]);

/** Whether a mention's title is worded by its type alone, for want of words of its own that make sense. */
export function isTyped({ why }: Mention): boolean {
  return why.some(({ field, rule }) => field === 'title' && TYPED.has(rule));
}

/** The best of several mentions' titles, for an event of the given status and parties; of equals, the first told. */
export function bestTitle(mentions: readonly Mention[], status: Status, parties: Expected): string {
  let best = mentions[0]!.title;
  let most = -Infinity;
  for (const mention of mentions) {
    const again = mentions.some((other) => other !== mention && other.title === mention.title);
    const value = worth(mention, status, parties) + (again ? TOLD_AGAIN : 0);
    if (value > most) {
      most = value;
      best = mention.title;
    }
  }
  return best;
}

function worth(mention: Mention, wanted: Status, parties: Expected): number {
  const { status, sentence } = mention;
  const title = withoutTopic(mention.title);
  const topic = title === mention.title ? 0 : TOPIC_COST;
  const telling = (LENGTH_WEIGHT * Math.min(title.length, TELLING_LENGTH)) / TELLING_LENGTH;
  const headline = sentence.start === 0 && sentence.end <= LONGEST_HEADLINE ? HEADLINE : 0;
  const plain = isUntold(title) || isTyped(mention) ? UNTOLD_COST : plainness(title);
  const persons = PERSON * Math.min(2, peopleNamed(title, parties.people));
  const other = status === wanted ? 0 : OTHER_STATUS;
  return (
    quality(title, parties) +
    persons +
    agreement(mention, parties) -
    plain -
    topic +
    telling +
    headline -
    other
  );
}

/** What a title loses that says little. */
function plainness(title: string): number {
  if (PLAIN.test(title) || isBareThing(title)) return PLAIN_COST;
  return BROAD.test(title) ? BROAD_COST : 0;
}

/** How far a mention has the parties of its event (Jaccard's coefficient), and in their parts. */
function agreement(mention: Mention, event: Expected): number {
  const own = new Set([...mention.sources, ...mention.targets]);
  const all = new Set([...event.sources, ...event.targets]);
  if (all.size === 0) return 0;
  const shared = [...own].filter((actor) => all.has(actor)).length;
  const reversed = mention.sources.some(
    (actor) =>
      event.targets.includes(actor) && mention.targets.some((other) => event.sources.includes(other)),
  );
  return (AGREES * shared) / (own.size + all.size - shared) - (reversed ? REVERSED : 0);
}
