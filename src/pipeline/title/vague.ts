import { ofWord } from './known.ts';
import type { Scene } from './scene.ts';

/** An adjective of nation left without its noun ("calls for Libyan"). */
export function isStray(scene: Scene, head: number): boolean {
  const { start, end, text, upos } = scene.token(head);
  if (upos === 'NOUN' || text.endsWith('s')) return false;
  const national = scene.references.some(
    (one) => one.how === 'national' && one.start <= start && end <= one.end,
  );
  return national && scene.childrenBy(head, 'det').length === 0;
}

const VAGUE =
  /^(?:country|countries|region|area|nation|process|group|organi[sz]ation|side|sides|situation|matter|issue|thing|way|fact|case|part|rest|end|sake|basis|context|light|order|terms|respect|regard|addition|event|moment|earliest|latest|least|most|best|first|last|half|other|others|same|pair|two|latter|former|one|ones|result|results|lot|lots|period)$/i;

const EMPTY_NOUN = /^(?:way|behalf|capacity|sake|wake|terms|regard|respect|light)$/i;

/** Whether a word needs its owner, or what else describes it, to say anything; nothing for one that needs neither. */
const wantOf = ofWord((text): 'owner' | 'more' | '' =>
  EMPTY_NOUN.test(text) ? 'owner' : VAGUE.test(text) ? 'more' : '',
);

/** Words that point back at something the title does not have: "the country", "the two". */
export function isVague(scene: Scene, head: number): boolean {
  const want = wantOf(scene.token(head).text);
  if (want === '') return false;
  const owned = scene
    .children(head)
    .some((i) => scene.token(i).deprel === 'nmod:poss' && scene.token(i).upos !== 'PRON');
  if (want === 'owner') return !owned;
  return scene
    .children(head)
    .every((i) => /^(?:det|case|punct|advmod|cc|mark|nummod)/.test(scene.token(i).deprel));
}
