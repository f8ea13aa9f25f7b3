import { verbFrame } from '../../events/frame.ts';
import { isFamous } from '../famous.ts';
import { ofWord } from '../known.ts';
import { possessive } from '../morphology.ts';
import { presented } from '../persons.ts';
import { nounPhrase, verbPhrase } from '../phrase.ts';
import type { Scene } from '../scene.ts';
import { treeAt } from '../trees.ts';
import { subjectIndex } from '../whole.ts';
import { DEVERBALS, type Deverbal } from './kin.ts';
import { type Site, wordsIn } from './told.ts';

/** How many sentences back a verb may stand whose act a noun recalls; the article's first may stand any number back. */
const REACH = 3;
const LONGEST_OWNER = 20;

const rowsOf = ofWord((noun) => DEVERBALS.filter(({ nouns }) => nouns.test(noun)));

/** A noun in the words of the verb whose act it recalls: "the invasion" as "invasion of Panama", "the offer" as "Iran’s offer to talk". */
export function deverbal(scene: Scene, i: number): string[] {
  const { text } = scene.token(i);
  const noun = text.toLowerCase();
  const rows = rowsOf(noun);
  for (const site of rows.length > 0 ? before(scene, i, rows) : []) {
    for (const row of rows.filter((one) => one.verbs.test(lemmaOf(site)) && isReal(one, site))) {
      const made = inWords(scene, row.as ?? noun, row, site);
      if (made.length > 0) return made;
    }
  }
  return [];
}

/** Whether a verb tells what was done, rather than what somebody was to do. */
function isReal({ link }: Deverbal, { tree, at }: Site): boolean {
  return !/^(?:of|in|on)$/.test(link) || tree.tokens[at]!.xpos !== 'VB';
}

function lemmaOf({ tree, at }: Site): string {
  return tree.tokens[at]!.lemma.toLowerCase();
}

/** Verbs of the rows in earlier sentences, the nearest first. */
function before(scene: Scene, i: number, rows: readonly Deverbal[]): Site[] {
  const { index } = scene.frame.tree;
  const found: Site[] = [];
  for (const [lemma, sites] of wordsIn(scene.document).verbs) {
    if (!rows.some(({ verbs }) => verbs.test(lemma))) continue;
    found.push(
      ...sites.filter(
        ({ tree, at }) =>
          (tree.index === index && at < i) ||
          (tree.index < index && (index - tree.index <= REACH || tree.index < 2)),
      ),
    );
  }
  return found.sort((a, b) => b.tree.index - a.tree.index || b.at - a.at);
}

function inWords(scene: Scene, noun: string, { link, owned }: Deverbal, { tree, at }: Site): string[] {
  const there = scene.withFrame(verbFrame(treeAt(scene.document, tree.index)!, at));
  if (link === 'owner') {
    const host = ownerOf(there, at);
    return host ? [`${host} ${noun}`] : [];
  }
  if (link === 'over') return blamed(there, at).map((text) => `${noun} over ${text}`);
  if (link === 'for' && /^(?:ask|appeal|urge)$/.test(lemmaOf({ tree, at }))) {
    const wanted = clause(there, at, 'to').filter((text) => !/ (?:its|his|her|their) /.test(text));
    const asker = wanted.length > 0 ? ownerOf(there, at) : undefined;
    if (wanted.length > 0)
      return [
        ...(asker ? wanted.map((text) => `${asker} ${noun} ${text}`) : []),
        ...wanted.map((text) => `${noun} ${text}`),
        ...(asker ? [`${asker} ${noun}`] : []),
      ];
  }
  const what = link === 'to' || link === 'gerund' ? clause(there, at, link) : objectsAfter(there, link);
  if (what.length === 0) return [];
  const owner = owned ? ownerOf(there, at) : undefined;
  return [
    ...(owner ? what.map((text) => `${owner} ${noun} ${text}`) : []),
    ...what.filter((text) => !/ (?:its|his|her|their) /.test(text)).map((text) => `${noun} ${text}`),
  ];
}

/** What somebody is blamed for, the fullest phrase first. */
function blamed(there: Scene, at: number): string[] {
  const [thing] = there
    .childrenBy(at, 'obl', 'nmod')
    .filter((i) => i > at && there.childrenBy(i, 'case').some((one) => there.token(one).lemma === 'for'));
  if (thing === undefined) return [];
  return ([1, 2, 3] as const).flatMap((thrift) => nounPhrase(there, thing, thrift)?.text ?? []);
}

/** Whose a deed is, as a possessive; a little-known person by the whole name; nothing for several or for a long name. */
export function ownerOf(there: Scene, at: number): string | undefined {
  const subject = subjectIndex(there, at);
  const doer = subject === undefined ? undefined : there.referenceAt(subject);
  const [person] = doer?.people ?? [];
  const known = person === undefined ? undefined : presented(there.document, person);
  const full = known && !isFamous(known.name, doer?.actors[0] ?? '') ? known.full : undefined;
  const text = subject === undefined ? undefined : (full ?? nounPhrase(there, subject, 3)?.text);
  return text && text.length <= LONGEST_OWNER && /^\p{Lu}/u.test(text) && !/ and /.test(text)
    ? possessive(text)
    : undefined;
}

/** "One of its fighter jets" as "fighter jet". */
const ONE_OF = /^one of (?:its|their|\S+’s?) (.*)s$/u;

/** What a verb is done to, behind a preposition, the fullest phrase first; nothing for a pronoun or for several. */
export function objectsAfter(there: Scene, link: string): string[] {
  const { objects } = there.frame;
  const [only, more] = objects;
  if (only === undefined || more !== undefined || there.token(only).upos === 'PRON') return [];
  const texts = ([1, 2, 3] as const).flatMap((thrift) => nounPhrase(there, only, thrift)?.text ?? []);
  return [...new Set(texts)]
    .filter((text) => !/ and |,/.test(text))
    .map((text) => `${link} ${text.replace(ONE_OF, '$1')}`);
}

function clause(there: Scene, at: number, link: 'to' | 'gerund'): string[] {
  const wanted = link === 'to' ? /^VB$/ : /^VBG$/;
  const [head] = there
    .subtree(at)
    .filter(
      (i) =>
        i > at && wanted.test(there.token(i).xpos) && /^(?:xcomp|advcl|acl|ccomp)$/.test(there.relation(i)),
    );
  const subject = subjectIndex(there, at);
  const doer = subject === undefined ? undefined : there.referenceAt(subject);
  const context = { people: doer?.people ?? [], actors: doer?.actors ?? [], also: [] };
  const text = head === undefined ? undefined : verbPhrase(there, head, 2, context);
  return text === undefined ? [] : [link === 'to' ? text : `of ${text}`];
}
