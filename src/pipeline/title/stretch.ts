import type { Scene } from './scene.ts';
import { isTimeWord } from './words.ts';

/** Words that run on from one preposition, infinitive or participle to the next. */
export interface Stretch {
  /** The word that opens it, in small letters. */
  readonly opens: string;
  readonly text: string;
  /** The text where nothing follows: without a last verb that needs what is left out ("rebels led | by …"). */
  readonly alone: string;
  /** Index of its last word. */
  readonly last: number;
}

/** A stretch while it is being written. */
export interface Growing {
  readonly opens: string;
  readonly words: string[];
  vague: boolean;
  last: number;
}

/** "Airfields, radar sites" where the rest of the list was left out: "airfields and radar sites". */
function listClosed(text: string): string {
  return !text.includes(', ') || / (?:and|or) /.test(text)
    ? text
    : text.replace(/^([^,]*\p{Ll}), (\p{Ll}[^,]*)$/u, '$1 and $2');
}

/** Stretches up to the first that only points back ("in the region"), without such as have lost their noun. */
export function kept(scene: Scene, stretches: readonly Growing[]): Stretch[] | undefined {
  const vague = stretches.findIndex((stretch) => stretch.vague);
  if (vague === 0) return undefined;
  const before =
    vague < 0
      ? ''
      : stretches
          .slice(0, vague)
          .flatMap(({ words }) => words)
          .join(' ');
  // "Calls for leaders throughout the region | to take steps": what they are to do can stand without where.
  if (vague > 0 && stretches[vague + 1]?.opens === 'to' && awaits(before))
    return kept(scene, [...stretches.slice(0, vague), ...stretches.slice(vague + 1)]);
  if (vague > 0 && stretches[vague]!.opens === 'to' && awaits(before)) return undefined;
  // "Pull its troops out": the adverb says it without what it is out of.
  if (vague > 0 && stretches[vague]!.opens === 'out')
    return kept(scene, [
      ...stretches.slice(0, vague),
      { ...stretches[vague]!, words: ['out'], vague: false, opens: 'off' },
    ]);
  const told = stretches
    .slice(0, vague < 0 ? undefined : vague)
    .filter(
      ({ opens, words }, i, all) =>
        i === 0 ||
        /ing$/.test(opens) ||
        all[i + 1]?.opens === 'by' ||
        (opens === 'against' && /\bvot(?:es?|ed|ing)$/.test(all[i - 1]!.words.join(' '))) ||
        words.join(' ').toLowerCase() !== opens,
    )
    .map(({ opens, words, last }) => ({
      opens,
      text: listClosed(words.join(' ')),
      alone: listClosed(words.slice(0, words.length - wanting(scene, last, words)).join(' ')),
      last,
    }));
  return told.map((stretch, i) => (i < told.length - 1 ? stretch : { ...stretch, text: stretch.alone }));
}

/** Whether somebody is named last only for what they are to do: "allowing rebels", "calls for leaders". */
export function awaits(text: string): boolean {
  const at = AWAITING.exec(text);
  return at !== null && !/ to [a-z]/.test(text.slice(at.index + 1));
}

const AWAITING =
  /(?:^| )(?:(?:allow|enabl|permit|forc|compel|oblig|encourag|urg)(?:s|es|ing|ting|ling|e)?|want(?:s|ing)?|(?:ask|call|appeal|wait|push|press|arrang)(?:s|es|ing|e)? for|for) [^,]*$/;

/** How many of a stretch's last words are nothing without what hangs from them behind it: "rebels led | by …", "fleet and stop | by …". */
function wanting(scene: Scene, last: number, words: readonly string[]): number {
  const { xpos, text } = scene.token(last);
  const relation = scene.relation(last);
  const led =
    /^(?:IN|TO)$/.test(scene.tokens[last + 1]?.xpos ?? '') &&
    last + 2 < scene.tokens.length &&
    !isTimeWord(scene, last + 2);
  const more = scene.children(last).some((i) => i > last && !isTimeWord(scene, i));
  if (words.at(-1) !== text || !(more || (led && xpos === 'VBN'))) return 0;
  const told = relation === 'acl' || (relation === 'xcomp' && /^NN/.test(scene.token(last - 1).xpos));
  if (/^VB[NG]$/.test(xpos) && told) return 1;
  const joined = xpos === 'VB' && relation === 'conj' && scene.token(last - 1).upos === 'CCONJ';
  return joined && words.length > 2 ? 2 : 0;
}
