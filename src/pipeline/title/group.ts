import { isPassive } from '../events/arguments.ts';
import { verbLemma } from './lemma.ts';
import { participle } from './morphology.ts';
import type { Scene } from './scene.ts';
import { isNegated } from './telling.ts';
import { active } from './verb.ts';

/** How a headline has the helping verbs that carry a meaning. */
const MODALS: Readonly<Record<string, string>> = {
  will: 'to',
  would: 'to',
  shall: 'to',
  wo: 'to',
  may: 'may',
  might: 'may',
  could: 'could',
  can: 'can',
  ca: 'can',
  must: 'must',
  should: 'should',
};

/** Verbs of saying that no clause can follow without "that". */
const REMARKS = /^(?:comment|remark|observe|explain|reply|respond|reiterate)$/;

/** "Mali did not, and called for talks": in prose a participle that no verb helps, and that asks for something, is a past tense. */
function isPast(scene: Scene, head: number, helpers: readonly number[]): boolean {
  const { xpos, deprel, lemma } = scene.token(head);
  return (
    xpos === 'VBN' &&
    helpers.length === 0 &&
    !scene.headline &&
    !deprel.startsWith('acl') &&
    /^(?:call|ask|appeal|push|press)$/.test(lemma) &&
    scene.tokens[head + 1]?.text === 'for'
  );
}

/** A verb with its helping verbs, as a headline has it: "will send" as "to send", "has sent" as "sends". */
export function verbGroup(
  scene: Scene,
  head: number,
  copula: number | undefined,
  helpers: readonly number[],
  plural: boolean,
  denied: boolean,
): string {
  const passive = copula === undefined && isPassive(scene.frame.tree, head) && !isPast(scene, head, helpers);
  const own = verbLemma(scene.token(head));
  const tells = REMARKS.test(own) && scene.childrenBy(head, 'ccomp').length > 0;
  const lemma = copula !== undefined ? 'be' : tells ? 'say' : own;
  const helper = helpers.map((i) => MODALS[scene.token(i).text.toLowerCase()]).find((modal) => modal);
  const negated = denied || isNegated(scene, head);
  const not = negated ? 'not ' : '';
  const base = passive ? `be ${participle(lemma)}` : lemma;
  const ahead = helper === 'to' && !negated && (copula === undefined || !/^JJ/.test(scene.token(head).xpos));
  if (helper) return ahead ? `to ${base}` : `${helper === 'to' ? 'will' : helper} ${not}${base}`;
  if (passive) return `${not}${participle(lemma)}`;
  return active(lemma, negated ? 'not' : 'does', plural);
}
