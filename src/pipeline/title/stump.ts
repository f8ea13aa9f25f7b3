import type { Scene } from './scene.ts';

/** What leads up to the last word of a phrase that hangs from what stands before it. */
const LAST_PHRASE =
  / (?:and|or|(?:in|at|on|to|for|with|from|by|into|over|across|against|about|under|between|during|after)(?: (?:how|what))?(?: (?!(?:in|at|on|to|for|with|from|by|into|over|across|against|about|under|between|during|after|and|or) |\S+ing )\S+){0,3}) \S+$/;

/** Fewer words tell no act. */
const FEWEST = 3;

/**
 * A title without what a cut has left at its end of a longer phrase: "pulls armies back to positions", where the sentence
 * goes on "they held before the war", as "pulls armies back".
 */
export function unstumped(scene: Scene, title: string): string {
  let told = title;
  for (let at = endOf(scene, told); at !== undefined && isStump(scene, at); at = endOf(scene, told)) {
    const shorter = told.replace(LAST_PHRASE, '');
    if (shorter === told || shorter.split(' ').length < FEWEST) return title;
    told = shorter;
  }
  return told;
}

/** Index in the sentence of a title's last word. */
function endOf(scene: Scene, title: string): number | undefined {
  const last = title.slice(title.lastIndexOf(' ') + 1);
  const at = scene.tokens.findLastIndex(({ text }) => text === last);
  return at < 0 ? undefined : at;
}

/** Whether a word is only the beginning of what the sentence says. */
function isStump(scene: Scene, at: number): boolean {
  const { upos, xpos, text } = scene.token(at);
  if (/^\p{Lu}/u.test(text)) return false;
  const behind = (...relations: readonly string[]) => scene.childrenBy(at, ...relations).some((i) => i > at);
  if (upos === 'NOUN') {
    if (scene.tokens[at + 1]?.text === 'of') return true;
    if (/^(?:much|many)$/i.test(scene.tokens[at - 1]?.text ?? '')) return true;
    const definite = scene.childrenBy(at, 'det').some((i) => /^the$/i.test(scene.token(i).text));
    return definite && isBareBefore(scene, at) && scene.tokens[at + 1]?.text !== ',' && behind('acl');
  }
  return xpos === 'VB' && scene.tokens[at - 1]?.text === 'to' && behind('obj', 'xcomp', 'ccomp');
}

/** Whether a noun has nothing before it that tells which. */
function isBareBefore(scene: Scene, at: number): boolean {
  return scene.children(at).every((i) => i > at || /^(?:det|case|cc|mark|punct)/.test(scene.token(i).deprel));
}
