import { type Tree, treesOf } from '../../events/tree.ts';
import type { Document, Reference } from '../../language/document.ts';
import { headlineOf } from '../digest.ts';
import { capital } from '../morphology.ts';
import { presented } from '../persons.ts';
import { happening } from '../recall/happening.ts';
import type { Scene } from '../scene.ts';
import { landName, OPENING, STEM, statesOf, type Topic, wordsOf } from './topic.ts';

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
export function affairOf(document: Document): Topic[] {
  for (const tree of treesOf(document).slice(0, OPENING)) {
    for (const [at, { upos, lemma }] of tree.tokens.entries()) {
      const topic = upos === 'NOUN' ? affairAt(document, tree, at, lemma) : undefined;
      if (topic && isHeaded(topic, document)) return [topic];
    }
  }
  return [];
}

/** Whether an article's headline, where it has one, names what an affair goes by. */
function isHeaded({ label }: Topic, document: Document): boolean {
  const head = headlineOf(document);
  const [name] = wordsOf(label);
  return head === undefined || (name !== undefined && head.includes(name.slice(0, STEM)));
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

/** A longer one hides the act, in UTF-16 code units. */
const LONGEST_LABEL = 36;

/** What the article opens with, told by a noun, where its headline names the same: "Downing of Turkish warplane". */
export function happenings(scene: Scene): Topic[] {
  const { document } = scene;
  const head = headlineOf(document);
  if (head === undefined) return [];
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
