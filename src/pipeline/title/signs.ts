import type { Act } from './act.ts';
import { ofWord } from './known.ts';
import { isBare } from './recall/index.ts';
import type { Scene } from './scene.ts';
import { predicateOf, withoutTopic } from './topic/index.ts';

/** What a title and the act that it tells rest on: where in its sentence the act stands, who takes part and how they were found, and the title's own words. */
export function signsOf(scene: Scene, title: string, rule: string, act: Act): string[] {
  return [
    ...placeSigns(scene),
    ...partySigns(scene, act),
    ...wordSigns(scene, title),
    by(rule),
    is(act.type),
    toldAs(act.status),
  ];
}

/** Signs that begin alike, each written once. */
function beginning(begin: string): (end: string) => string {
  return ofWord((end) => `${begin} ${end}`);
}

const by = beginning('by');
const is = beginning('is');
const toldAs = beginning('told as');
const as = beginning('as');
const under = beginning('under');
const endsIn = beginning('ends in');

/** Relations that part an act from its sentence's main clause. */
const PARTING = new Set(
  'acl acl:relcl advcl ccomp xcomp csubj conj parataxis nmod obl appos nsubj'.split(' '),
);
/** Lower bounds of a sentence's length, in words, with what it is called. */
const LENGTHS = [
  [40, 'very long sentence'],
  [28, 'long sentence'],
  [15, 'middling sentence'],
  [0, 'short sentence'],
] as const;

/** Where in its sentence and its article an act stands. */
function placeSigns(scene: Scene): string[] {
  const { trigger, pos, tree } = scene.frame;
  const signs = new Set([as(pos)]);
  let least = 1;
  let depth = 0;
  for (let at = trigger; at >= 0 && depth < scene.tokens.length; at = scene.token(at).head) {
    const { deprel, sure } = scene.token(at);
    const name = deprel === 'acl:relcl' ? deprel : scene.relation(at);
    if (PARTING.has(name)) signs.add(under(name));
    least = Math.min(least, sure);
    depth++;
  }
  signs.add(`depth ${Math.min(depth, 4)}`);
  if (least < 0.8) signs.add(least < 0.6 ? 'unsure' : 'less sure');
  signs.add(LENGTHS.find(([from]) => scene.tokens.length >= from)![1]);
  if (tree.quoted.has(trigger)) signs.add('quoted');
  if (tree.index < 2) signs.add('opening');
  return [...signs];
}

/** By what rule those of a side were found, in the sentence or elsewhere. */
const FOUND = { source: foundAs('source'), target: foundAs('target') };

function foundAs(side: 'source' | 'target') {
  return {
    found: beginning(`${side}:`),
    unseen: ofWord((rule) => `${side}: ${rule}, unseen`),
  };
}

const PRONOUN = /^(?:he|she|him|her|his|they|them|their|it|its|we|our|us|i)$/i;

/** How those who take part were found. */
function partySigns({ document }: Scene, act: Act): string[] {
  const signs = new Set<string>();
  for (const side of ['source', 'target'] as const) {
    const field = `${side}s` as const;
    const { found, unseen } = FOUND[side];
    if (act[field].length === 0) signs.add(`no ${side}`);
    for (const one of act.why ?? [])
      if (one.field === field) signs.add(one.span ? found(one.rule) : unseen(one.rule));
    for (const { start, end } of act.spans[side]) {
      const words = document.text.slice(start, end);
      if (PRONOUN.test(words)) signs.add(`${side} ${words.toLowerCase()}`);
      else if (/^(?:the )?\p{Ll}/u.test(words.replace(/^The/, 'the'))) signs.add(`${side} definite`);
    }
  }
  return [...signs];
}

/** What a title's words are. */
function wordSigns(scene: Scene, title: string): string[] {
  const body = withoutTopic(title);
  const words = body.split(' ');
  const news = newWords(scene, body);
  const signs = [`${Math.min(news.length, 3)} new words`, lengthOf(words.length)];
  if (news.some((word) => /^\p{Lu}/u.test(word))) signs.push('new name');
  if (body !== title) signs.push('topic');
  else if (!/\p{Lu}/u.test(predicateOf(body))) signs.push('no name behind verb');
  const last = words.at(-1)!;
  const end = scene.tokens.findLastIndex(({ text }) => text === last);
  signs.push(end < 0 ? 'ends anew' : endsIn(scene.token(end).upos));
  if (end >= 0 && scene.token(end).upos === 'NOUN' && isBare(scene, end, false)) signs.push('ends bare');
  return signs;
}

/** Words of a title, of four letters or more, that its sentence has in no form. */
function newWords({ document, frame }: Scene, title: string): string[] {
  const { start, end } = frame.tree.sentence;
  const sentence = document.text.slice(start, end).toLowerCase();
  return (title.match(/\p{L}{4,}/gu) ?? []).filter(
    (word) => !sentence.includes(word.slice(0, 4).toLowerCase()),
  );
}

function lengthOf(words: number): string {
  if (words < 6) return words < 4 ? 'under 4 words' : 'under 6 words';
  return words < 9 ? 'under 9 words' : '9 words or more';
}
