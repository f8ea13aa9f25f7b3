import type { EventType } from '../../model/event.ts';
import { type Tree, treesOf } from '../events/tree.ts';
import { datelineOf } from '../language/dateline.ts';
import type { Document, Reference } from '../language/document.ts';
import { isStateCode } from '../language/names/countries.ts';
import { LONGEST } from './fit.ts';
import { capital } from './morphology.ts';
import { actorName, demonym } from './names.ts';
import { presented } from './persons.ts';
import { happening } from './recall/happening.ts';
import type { Scene } from './scene.ts';

/** What an article is about, in a word or two, with those it names. */
interface Topic {
  readonly label: string;
  /** Ids of the states named, those of places included. */
  readonly actors: readonly string[];
  /** Whether it is something that goes on, rather than a land. */
  readonly affair: boolean;
}

/**
 * A title that names nobody and nothing behind its verb, with what its article is about before it, as headlines of
 * running stories have it: "Niger coup: Guinea refuses to apply sanctions".
 */
export function withTopic(scene: Scene, title: string): string {
  if (title.includes(': ') || /\p{Lu}/u.test(predicateOf(title))) return title;
  const topics = topicsOf(scene.document);
  const affairs = topics.filter(({ affair }) => affair);
  const lands = topics.filter(({ affair }) => !affair).flatMap((land) => [land, ...apart(land, scene)]);
  for (const topic of [...affairs, ...happenings(scene), ...lands]) {
    if (isTold(topic, scene, title) || !isNear(topic, scene)) continue;
    const whole = `${topic.label}: ${title}`;
    if (whole.length <= LONGEST) return whole;
  }
  return title;
}

/** Types of act that are done to nobody by words alone, and so are not told as being about another land. */
const BLOWS: ReadonlySet<EventType> = new Set(['ASSAULT', 'MOBILIZE', 'COERCE']);

/** Of two lands, the one that the other's act is about. */
function apart({ actors, affair }: Topic, { document, act }: Scene): Topic[] {
  const others = actors.filter((id) => !act.sources.includes(id));
  const [other] = others;
  return actors.length !== 2 || others.length !== 1 || BLOWS.has(act.type) || other === 'USA'
    ? []
    : [{ label: landName(document, other!), actors: others, affair }];
}

/** A title without the topic before it. */
export function withoutTopic(title: string): string {
  return title.slice(title.indexOf(': ') + 1).trimStart();
}

/** Small words of a subject, which its verb is not. */
const NOMINAL =
  /^(?:and|of|the|in|for|foreign|secretary|president|minister|leader|premier|chief|general|king|queen|ex-president|forces|troops|army|police|government|state|prime)$/;

/** The words behind the first small word that may be a verb. */
function predicateOf(title: string): string {
  const words = title.split(' ');
  const verb = words.findIndex((word, i) => i > 0 && /^\p{Ll}[\p{Ll}-]+$/u.test(word) && !NOMINAL.test(word));
  return verb < 0 ? '' : words.slice(verb + 1).join(' ');
}

/** Whether a title tells of a topic already: its doer is one of those whom the topic names, or it says the topic's words. */
function isTold({ label, actors }: Topic, { act }: Scene, title: string): boolean {
  return (
    actors.some(
      (id) => act.sources.includes(id) || title.includes(actorName(id)) || title.includes(demonym(id)),
    ) || wordsOf(label).some((word) => title.toLowerCase().includes(word.slice(0, STEM).toLowerCase()))
  );
}

/** So many letters tell a word from others, whatever its ending. */
const STEM = 5;

/** The longer words of a label. */
function wordsOf(label: string): readonly string[] {
  return label.match(/\p{L}{4,}/gu) ?? [];
}

/** A longer one hides the act, in UTF-16 code units. */
const LONGEST_LABEL = 36;

/** What the article opens with, told by a noun, where its headline names the same: "Downing of Turkish warplane". */
function happenings(scene: Scene): Topic[] {
  const { document } = scene;
  const headline = document.sentences.find((one) => one.headline);
  if (!headline || topicsOf(document).length === 0) return [];
  const head = document.text.slice(headline.start, headline.end);
  const [label] = happening(scene).filter((phrase) => {
    const names = phrase.match(/\p{Lu}\p{L}+/gu) ?? [];
    return (
      phrase.length <= LONGEST_LABEL &&
      HAPPENS.test(phrase) &&
      names.length > 0 &&
      names.every((name) => head.includes(name.slice(0, STEM)))
    );
  });
  return label === undefined ? [] : [{ label: capital(label), actors: [], affair: true }];
}

/** A phrase that begins with a name, or with a noun of what was done to one that has a name. */
const HAPPENS = /^(?:\p{Lu}|\p{Ll}+ (?:of|on) )/u;

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

/** The state that a reference names, that of a place included. */
function statesOf({ kind, place, actors }: Reference): readonly string[] {
  if (kind !== 'place') return actors;
  return place?.country ? [place.country] : [];
}

const KNOWN = new WeakMap<Document, readonly Topic[]>();

/** What an article is about: the affair that its opening names, then the land or the two lands that it tells of most. */
function topicsOf(document: Document): readonly Topic[] {
  const known = KNOWN.get(document);
  if (known) return known;
  const found = isBrief(document) ? [] : [...affairOf(document), ...landsOf(document)];
  KNOWN.set(document, found);
  return found;
}

/** Whether an article is a row of news in brief: more than one of its paragraphs has a dateline. */
function isBrief({ sentences, text }: Document): boolean {
  const first = sentences.filter(({ paragraph }, i) => sentences[i - 1]?.paragraph !== paragraph);
  return first.filter(({ start, end }) => datelineOf(text.slice(start, end)) > 0).length > 1;
}

/** How many of an article's first sentences say what it is about. */
const OPENING = 3;

/** Nouns of affairs that go by the land they are in, named as a noun or an adjective before them. */
const HOME: ReadonlySet<string> = new Set(
  'coup crisis election referendum uprising revolution protest war conflict'.split(' '),
);
/** Nouns of acts that go by whom they are done to, named before them as a noun or behind them by a preposition. */
const DONE: ReadonlySet<string> = new Set(
  'invasion bombing attack siege blockade embargo poisoning killing murder assassination'.split(' '),
);
/** Nouns of pacts and talks, which go by what they are about, named before them as a noun. */
const PACT: ReadonlySet<string> = new Set('deal truce ceasefire summit talk'.split(' '));
const PLURALS: Readonly<Record<string, string>> = { talk: 'talks', protest: 'protests' };
/** What is done to persons. */
const TO_PERSONS: ReadonlySet<string> = new Set(['poisoning', 'killing', 'murder', 'assassination']);
/** Words between a name and its noun that belong to the affair. */
const KINDS = /^(?:nuclear|peace|hostage|missile|trade|border|grain|gas|debt|climate|arms)$/;

/** The first affair that an article's opening names. */
function affairOf(document: Document): Topic[] {
  for (const tree of treesOf(document).slice(0, OPENING)) {
    for (const [at, { upos, lemma }] of tree.tokens.entries()) {
      const topic = upos === 'NOUN' ? affairAt(document, tree, at, lemma) : undefined;
      if (topic) return [topic];
    }
  }
  return [];
}

function affairAt(document: Document, tree: Tree, at: number, lemma: string): Topic | undefined {
  const children = tree.children[at] ?? [];
  const before = children.filter((i) => i < at && /^(?:compound|amod)/.test(tree.tokens[i]!.deprel));
  const named = before.filter((i) => HOME.has(lemma) || tree.tokens[i]!.upos === 'PROPN');
  const behind = children.filter((i) => i > at && isOver(tree, i));
  const owners = HOME.has(lemma)
    ? [...named, ...behind]
    : DONE.has(lemma)
      ? [...behind, ...named]
      : PACT.has(lemma)
        ? named
        : [];
  for (const i of owners) {
    const reference = tree.byHead.get(i);
    const name = reference && nameOf(document, reference, TO_PERSONS.has(lemma));
    if (!name) continue;
    const kinds = before.map((one) => tree.tokens[one]!.text).filter((text) => KINDS.test(text));
    return {
      label: [name, ...kinds, PLURALS[lemma] ?? lemma].join(' '),
      actors: statesOf(reference),
      affair: true,
    };
  }
  return undefined;
}

/** "The invasion of Ukraine", "the coup in Niger". */
function isOver(tree: Tree, i: number): boolean {
  return (
    tree.relations[i] === 'nmod' &&
    (tree.children[i] ?? []).some(
      (at) => tree.relations[at] === 'case' && /^(?:of|in|on|against)$/.test(tree.tokens[at]!.text),
    )
  );
}

function nameOf(document: Document, reference: Reference, persons: boolean): string | undefined {
  const { how, kind, people, actors, place } = reference;
  const [person, other] = people;
  if (person !== undefined)
    return persons && other === undefined && how === 'name'
      ? presented(document, person).name.split(' ').at(-1)
      : undefined;
  if (how !== 'name' && how !== 'national') return undefined;
  if (kind === 'place') return place?.name;
  const [state, more] = actors;
  return kind === 'state' && state !== undefined && more === undefined
    ? landName(document, state)
    : undefined;
}

/** How much of what an article tells of any land its first must have, to be what it is about. */
const LEADS = 0.2;
/** How much of what it tells of its first land it must tell of another, to be about both: less where its headline names both. */
const BESIDE = 0.6;
const HEADED = 0.35;

/** Of the lands that an article's headline names, or its opening where that names none, the one that it tells of most, or the two. */
function landsOf(document: Document): Topic[] {
  const counts = new Map<string, number>();
  const headed = new Set<string>();
  const opening = new Set<string>();
  let all = 0;
  for (const reference of document.references) {
    const [id, more] = statesOf(reference);
    const named = /^(?:name|national|capital)$/.test(reference.how);
    if (id === undefined || more !== undefined || !isStateCode(id) || !named) continue;
    const { headline } = document.sentences[reference.sentence]!;
    const weight = headline ? 3 : reference.kind === 'place' ? 0.5 : reference.sentence < OPENING ? 2 : 1;
    all += weight;
    counts.set(id, (counts.get(id) ?? 0) + weight);
    if (headline && !(id === 'USA' && reference.kind === 'place')) headed.add(id);
    if (reference.sentence < OPENING) opening.add(id);
  }
  const told = headed.size > 0 ? headed : opening;
  const [first, second] = [...counts].filter(([id]) => told.has(id)).sort(([, a], [, b]) => b - a);
  if (!first || first[1] < LEADS * all) return [];
  const least = told === headed ? HEADED : BESIDE;
  const ids = second && second[1] >= least * first[1] ? [first[0], second[0]] : [first[0]];
  return [{ label: ids.map((id) => landName(document, id)).join('–'), actors: ids, affair: false }];
}

function landName({ text }: Document, id: string): string {
  return id === 'PSE' && text.includes('Gaza') ? 'Gaza' : actorName(id);
}
