import type { Scene } from './scene.ts';

/** How the parties of an act that a noun names are known, the surest first; `unreal` is an act that is not done though they are named. */
export type Ground = 'named' | 'unreal' | 'recalled' | 'guessed' | 'supposed';

/** Verbs that say of an act no more than that and when it was. */
const TAKES_PLACE = /^(?:begin|start|take|end|come|follow|occur|happen|last|break|hold)$/;

/** Rules by which whoever takes part is only guessed. */
const GUESSES = new Set(['whom the passage is about', 'within one state', 'the state where it happens']);

/** Whether the sentence names all who take part, points back at an act that another has told, or leaves them to be guessed, be it for an act that is not done. */
export function groundOf(scene: Scene): Ground {
  const { sources, targets, spans, why, status } = scene.act;
  if ((sources.length === 0 || spans.source.length > 0) && (targets.length === 0 || spans.target.length > 0))
    return status === 'denied' || status === 'possible' ? 'unreal' : 'named';
  const rule = why?.find(({ field }) => field === 'sources')?.rule;
  const { trigger } = scene.frame;
  const back =
    scene.relation(trigger) === 'nsubj' &&
    TAKES_PLACE.test(scene.token(scene.token(trigger).head).lemma) &&
    scene
      .childrenBy(trigger, 'det')
      .some((i) => /^(?:the|this|that|these|those)$/i.test(scene.token(i).text));
  const told = rule !== undefined && rule !== 'grammar of the clause' && !GUESSES.has(rule);
  const done = status === 'occurred' || status === 'ongoing';
  if (!done) return 'supposed';
  return told && back ? 'recalled' : 'guessed';
}
