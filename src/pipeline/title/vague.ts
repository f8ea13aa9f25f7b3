import type { Scene } from './scene.ts';

/** An adjective of nation left without its noun ("calls for Libyan"). */
export function isStray(scene: Scene, head: number): boolean {
  const { start, end, text } = scene.token(head);
  const national = scene.references.some(
    (one) => one.how === 'national' && one.start <= start && end <= one.end,
  );
  return (
    national &&
    scene.token(head).upos !== 'NOUN' &&
    !/s$/.test(text) &&
    scene.childrenBy(head, 'det').length === 0
  );
}

const VAGUE =
  /^(?:country|countries|region|area|nation|process|group|organi[sz]ation|side|sides|situation|matter|issue|thing|way|fact|case|part|rest|end|sake|basis|context|light|order|terms|respect|regard|addition|event|moment|earliest|latest|least|most|best|first|last|half|other|others|same|pair|two|latter|former|one|ones|result|results|lot|lots|period)$/i;

const EMPTY_NOUN = /^(?:way|behalf|capacity|sake|wake|terms|regard|respect|light)$/i;

/** Words that point back at something the title does not have: "the country", "the two". */
export function isVague(scene: Scene, head: number): boolean {
  const owned = scene
    .children(head)
    .some((i) => scene.token(i).deprel === 'nmod:poss' && scene.token(i).upos !== 'PRON');
  if (EMPTY_NOUN.test(scene.token(head).text)) return !owned;
  if (!VAGUE.test(scene.token(head).text)) return false;
  return scene
    .children(head)
    .every((i) => /^(?:det|case|punct|advmod|cc|mark|nummod)/.test(scene.token(i).deprel));
}
