import { topsOf } from './doer.ts';
import type { Scene } from './scene.ts';

/** What a passive verb is done to, or the noun that its relative clause belongs to. */
export function patientsOf(scene: Scene): number[] {
  const { passive: isPassive, objects, pos, trigger } = scene.frame;
  if (isPassive && pos === 'noun' && objects.length === 0) return [trigger];
  // "The sanctions that the UN has imposed on Mali": the noun is the verb's object, wherever it stands.
  const { head, deprel } = scene.token(scene.frame.clause);
  if (pos === 'noun' && !isPassive && head === trigger && deprel === 'acl:relcl') return [trigger];
  const relative = hasRelativeObject(scene);
  const near = relative ? (namedBefore(scene) ?? antecedentOf(scene)) : undefined;
  if (near !== undefined) return [near];
  const tops = isPassive || relative ? topsOf(scene, objects) : [];
  return scene.headline ? tops.map((i) => wholeOf(scene, i)) : tops;
}

/** "At war with Ukraine, which it invaded": whoever is named right before the relative pronoun, if a target. */
function namedBefore(scene: Scene): number | undefined {
  const { clause } = scene.frame;
  const [pronoun] = scene.childrenBy(clause, 'obj').filter((i) => i < clause);
  if (pronoun === undefined) return undefined;
  const before = scene.token(pronoun - 1)?.text === ',' ? pronoun - 2 : pronoun - 1;
  const reference = before < 0 ? undefined : scene.referenceAt(before);
  const target = reference?.how === 'name' && reference.actors.some((id) => scene.act.targets.includes(id));
  return target ? reference.head : undefined;
}

/** "The resolutions of the Council, which Russia supported": what the pronoun means where the parser tied the clause to the verb. */
function antecedentOf(scene: Scene): number | undefined {
  const { clause } = scene.frame;
  const [pronoun] = scene.childrenBy(clause, 'obj').filter((i) => i < clause);
  if (pronoun === undefined || scene.relation(clause) === 'acl') return undefined;
  let at = scene.token(pronoun - 1)?.text === ',' ? pronoun - 2 : pronoun - 1;
  while (at >= 0 && scene.relation(at) === 'nmod') at = scene.token(at).head;
  return at >= 0 && /^(?:NOUN|PROPN)$/.test(scene.token(at).upos) ? at : undefined;
}

/** In a headline a participle belongs to the whole phrase before it: "Ban on cluster bombs adopted". */
function wholeOf(scene: Scene, at: number): number {
  const { head } = scene.token(at);
  return head >= 0 && scene.relation(at) === 'nmod' && scene.token(head).upos === 'NOUN' ? head : at;
}

function isThat(scene: Scene, i: number): boolean {
  const { text, xpos } = scene.token(i);
  return text.toLowerCase() === 'that' && xpos !== 'WDT';
}

/** Whether the object is the noun that a relative clause belongs to ("the plan which Serbia opposed"). */
function hasRelativeObject(scene: Scene): boolean {
  const { clause, objects } = scene.frame;
  const { deprel, head } = scene.token(clause);
  const marked = scene.children(clause).some((i) => isThat(scene, i));
  if (deprel === 'acl:relcl' && !marked && objects.includes(head)) return true;
  const own = scene.childrenBy(clause, 'obj').map((i) => scene.token(i));
  return own.some(({ xpos, text }) => /^W|^IN$/.test(xpos) || /^(?:which|that|whom)$/i.test(text));
}
