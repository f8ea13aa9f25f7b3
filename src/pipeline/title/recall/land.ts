import { LONGEST } from '../fit.ts';
import { actorName, demonym, isState } from '../names.ts';
import type { Scene } from '../scene.ts';
import { isInOpening } from '../sides.ts';

/** Words that describe a state in the place of its name. */
const LANDS = /^(?:country|nation|state|kingdom|republic|sheikhdom|island|islands|archipelago|monarchy)$/;

/** A title whose "Pacific nation" or "island country" is told by the state's name; nothing where the title has that, or it is not known. */
export function withLand(scene: Scene, i: number, title: string): string | undefined {
  const { text } = scene.token(i);
  const reference = LANDS.test(text) ? scene.referenceAt(i) : undefined;
  const [state, more] = reference?.kind === 'state' && reference.how === 'definite' ? reference.actors : [];
  if (state === undefined || more !== undefined || !isState(state) || !isInOpening(scene, state))
    return undefined;
  if (scene.act.sources.includes(state)) return undefined;
  const words = scene
    .childrenBy(i, 'amod', 'compound')
    .filter((at) => at < i)
    .flatMap((at) => scene.subtree(at))
    .map((at) => scene.token(at).text);
  const phrase = [...words, text].join(' ');
  if (words.length === 0 || !title.includes(` ${phrase}`)) return undefined;
  const name = actorName(state);
  const rest = title.replace(` ${phrase}`, '');
  const named = rest.includes(name) || rest.includes(demonym(state));
  const whole = named
    ? title.replace(new RegExp(` (?:in|to|for|of|from|across|with) ${phrase}`, 'u'), '')
    : title.replace(` ${phrase}`, ` ${name}`);
  return whole.length <= LONGEST && whole !== title ? whole : undefined;
}
