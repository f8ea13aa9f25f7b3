import { NOBODY, type Party } from './party.ts';
import { type Speech, speechIn } from './speech.ts';
import type { Tree } from './tree.ts';

/** A tree whose "I" and "we" stand for who is speaking, with the speech in it. */
export interface Voiced {
  readonly tree: Tree;
  readonly speeches: readonly Speech[];
}

const FIRST_PERSON = new Set(['i', 'we', 'us', 'our', 'me', 'my', 'ours']);

/** Finds who speaks in each sentence; quotation without a speaker of its own belongs to the last one who spoke. */
export function voicesOf(trees: readonly Tree[]): Voiced[] {
  let last: Speech | undefined;
  const names = new Map<string, string>();
  return trees.map((tree) => {
    const own = speechIn(tree);
    const spoken =
      [...own].reverse().find(({ speaker, relays }) => speaker.actors.length > 0 && !relays) ??
      own.find(({ speaker }) => speaker.actors.length > 0);
    const speeches = (own.length > 0 || !last ? own : carriedOn(tree, last)).map((speech) =>
      heard(named(tree, speech, names), last),
    );
    for (const { speaker, name, head } of speeches)
      if (head >= 0 && tree.tokens[head]!.upos !== 'PRON') names.set(keyOf(speaker), name);
    if (spoken) last = heard(spoken, last);
    return { tree: voiced(tree, speeches), speeches };
  });
}

/** Who goes on speaking still speaks to the same hearer. */
function heard(speech: Speech, last: Speech | undefined): Speech {
  const same = last && keyOf(last.speaker) === keyOf(speech.speaker) && keyOf(speech.speaker) !== '';
  return same && speech.addressee.actors.length === 0 ? { ...speech, addressee: last.addressee } : speech;
}

/** "He said": under the name by which he was last introduced. */
function named(tree: Tree, speech: Speech, names: ReadonlyMap<string, string>): Speech {
  if (speech.head < 0 || tree.tokens[speech.head]!.upos !== 'PRON') return speech;
  return { ...speech, name: names.get(keyOf(speech.speaker)) ?? speech.name };
}

function keyOf({ people, actors }: Party): string {
  return people.length > 0 ? people.join() : actors.join();
}

/** Quoted words in a sentence that names no speaker. */
function carriedOn(tree: Tree, last: Speech): Speech[] {
  const whole = tree.quoted.size > tree.tokens.length / 2;
  const personal = tree.tokens.some((token) => FIRST_PERSON.has(token.text.toLowerCase()));
  if (tree.quoted.size === 0 || !(whole || personal)) return [];
  const content = new Set(tree.tokens.map((_, i) => i));
  return [{ ...last, verb: -1, head: -1, content }];
}

function voiced(tree: Tree, speeches: readonly Speech[]): Tree {
  if (!tree.tokens.some(({ text }) => FIRST_PERSON.has(text.toLowerCase()))) return tree;
  const byHead = new Map(tree.byHead);
  tree.tokens.forEach((token, i) => {
    if (!FIRST_PERSON.has(token.text.toLowerCase())) return;
    const speech = speeches.find(
      ({ content, speaker }) => speaker.actors.length > 0 && (content.has(i) || tree.quoted.has(i)),
    );
    const speaker: Party = speech?.speaker ?? NOBODY;
    if (speaker.actors.length === 0) return;
    byHead.set(i, {
      start: token.start,
      end: token.end,
      sentence: tree.index,
      head: i,
      kind: 'person',
      id: null,
      actors: speaker.actors,
      people: token.text.toLowerCase() === 'i' ? speaker.people : [],
      place: null,
      how: 'pronoun',
    });
  });
  return { ...tree, byHead, answers: [] };
}
