import { isDigest } from '../digest.ts';
import { LONGEST } from '../fit.ts';
import { ofArticle, ofWord } from '../known.ts';
import { actorName, demonym } from '../names.ts';
import type { Scene } from '../scene.ts';
import { affairOf, happenings } from './affairs.ts';
import { landsOf } from './lands.ts';
import { STEM, statesOf, type Topic, wordsOf } from './topic.ts';

/**
 * A title that names nobody and nothing behind its verb, with what its article is about before it, as headlines of
 * running stories have it: "Niger coup: Guinea refuses to apply sanctions".
 */
export function withTopic(scene: Scene, title: string): string {
  if (title.includes(': ') || /\p{Lu}/u.test(predicateOf(title).replace(/\bon Resolution \d/, '')))
    return title;
  const topics = topicsOf(scene.document);
  const affairs = topics.filter(({ affair }) => affair);
  const lands = topics.filter(({ affair }) => !affair);
  if (topics.length === 0) return title;
  return underOne(scene, title, affairs) ?? underOne(scene, title, [...happenings(scene), ...lands]) ?? title;
}

/** A title with the first of some topics that it does not tell itself and that fits before it. */
function underOne(scene: Scene, title: string, topics: readonly Topic[]): string | undefined {
  return topics
    .filter((topic) => !isTold(topic, scene, title) && isNear(topic, scene))
    .map(({ label }) => `${label}: ${title}`)
    .find(({ length }) => length <= LONGEST);
}

/** A title without the topic before it. */
export function withoutTopic(title: string): string {
  return title.slice(title.indexOf(': ') + 1).trimStart();
}

/** Small words of a subject, which its verb is not. */
const NOMINAL =
  /^(?:and|of|the|in|for|foreign|secretary|president|minister|leader|premier|chief|general|king|queen|ex-president|forces|troops|army|police|government|state|prime)$/;

/** The words behind the first small word that may be a verb. */
export function predicateOf(title: string): string {
  let from = title.indexOf(' ') + 1;
  while (from > 0) {
    const next = title.indexOf(' ', from);
    const word = title.slice(from, next < 0 ? undefined : next);
    if (isVerbal(word)) return next < 0 ? '' : title.slice(next + 1);
    from = next + 1;
  }
  return '';
}

const isVerbal = ofWord((word) => /^\p{Ll}[\p{Ll}-]+$/u.test(word) && !NOMINAL.test(word));

/** Whether a title tells of a topic already: its doer is one of those whom the topic names, or it says the topic's words. */
function isTold({ label, actors }: Topic, { act }: Scene, title: string): boolean {
  return (
    actors.some(
      (id) => act.sources.includes(id) || title.includes(actorName(id)) || title.includes(demonym(id)),
    ) || wordsOf(label).some((word) => title.toLowerCase().includes(word.slice(0, STEM).toLowerCase()))
  );
}

/** How many sentences before an act may tell of its topic. */
const NEAR = 3;

/** Whether those whom a topic names stand in the act's sentence or just before: an article may tell of several things. */
function isNear({ actors, label }: Topic, { document, frame }: Scene): boolean {
  const { index, sentence } = frame.tree;
  const before = document.text.slice(document.sentences[Math.max(0, index - NEAR)]!.start, sentence.end);
  if (wordsOf(label).some((word) => /^\p{Lu}/u.test(word) && before.includes(word.slice(0, STEM))))
    return true;
  return document.references.some(
    (one) =>
      one.sentence <= index &&
      one.sentence >= index - NEAR &&
      (statesOf(one).some((id) => actors.includes(id)) ||
        (one.place !== null && label.includes(one.place.name))),
  );
}

/** What an article is about: the affair that its opening names, then the land or the two lands that it tells of most. */
const topicsOf = ofArticle((document): readonly Topic[] =>
  isDigest(document) ? [] : [...affairOf(document), ...landsOf(document)],
);
