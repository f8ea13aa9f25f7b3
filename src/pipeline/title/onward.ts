import { contextOf } from './doer.ts';
import { LONGEST } from './fit.ts';
import { runAfter } from './run.ts';
import type { Scene } from './scene.ts';
import { timesIn } from './times.ts';
import { UNFINISHED } from './whole.ts';

/** Prepositions by which a sentence tells where, to or with whom. */
const LINKS = /^(?:in|at|near|to|with|against|on|over|from|into|for)$/;

/** A title that stops before its clause does with the phrases that follow there, as far as they fit: "may install missiles | in Kaliningrad". */
export function onward(scene: Scene, title: string): string {
  const at = scene.headline || scene.capitals ? undefined : lastWordOf(scene, title);
  const next = at === undefined ? undefined : nextOf(scene, at);
  if (next === undefined) return title;
  const [first, ...run] = runAfter(scene, next - 1, contextOf(scene, { text: title, plural: false })) ?? [];
  if (first?.text !== '') return title;
  for (let kept = run.length; kept > 0; kept--) {
    const whole = [title, ...run.slice(0, kept).map(({ text }) => text)].join(' ');
    const cut = kept < run.length && (UNFINISHED.test(whole) || /^(?:to|for)$/.test(run[kept]!.opens));
    if (whole.length <= LONGEST && !cut && !repeats(title, whole.slice(title.length))) return whole;
  }
  return title;
}

/** Index of the word that a title ends in, where its sentence has that only once or right behind the title's word before it. */
function lastWordOf(scene: Scene, title: string): number | undefined {
  const words = title.split(' ');
  const last = letters(words.at(-1)!);
  const before = letters(words.at(-2) ?? '');
  const all: number[] = [];
  for (const [i, { text }] of scene.tokens.entries()) if (text === last) all.push(i);
  if (all.length < 2) return all[0];
  const follows = all.filter((i) => {
    const previous = scene.tokens.slice(0, i).findLast(({ xpos }) => !/^(?:DT|PRP\$|HYPH)$/.test(xpos));
    return previous?.text === before;
  });
  const [only, more] = follows.length > 0 ? follows : all;
  return more === undefined ? only : undefined;
}

function letters(text: string): string {
  return /[\p{L}\p{N}]+$/u.exec(text)?.[0] ?? '';
}

/** Where a clause goes on behind a word with a preposition, past what only says when. */
function nextOf(scene: Scene, at: number): number | undefined {
  const times = timesIn(scene, at + 1, scene.tokens.length);
  let next = at + 1;
  while (times.has(next)) next++;
  const token = scene.tokens[next];
  const leads = token?.deprel === 'case' && token.xpos !== 'TO' && token.head > next;
  return leads && LINKS.test(token.text) && scene.tokens[next + 1]?.text !== 'by' ? next : undefined;
}

/** Whether what follows says a name or word of the title again. */
function repeats(title: string, more: string): boolean {
  const words = new Set(title.toLowerCase().match(/\p{L}{4,}/gu));
  return (more.toLowerCase().match(/\p{L}{4,}/gu) ?? []).some((word) => words.has(word));
}
