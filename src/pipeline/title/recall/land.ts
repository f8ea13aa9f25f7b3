import { LONGEST } from '../fit.ts';
import { actorName, demonym, isState } from '../names.ts';
import type { Scene } from '../scene.ts';
import { isInOpening } from '../sides.ts';

/** Words that describe a state in the place of its name. */
const LANDS = /^(?:country|nation|state|kingdom|republic|sheikhdom|island|islands|archipelago|monarchy)$/;

/** Lands that go by their form, with their names. */
const FORMS: Readonly<Record<string, RegExp>> = {
  peninsula: /\b(?:Crimea|Sinai|Bakassi|Jaffna|Kamchatka)\b/,
  enclave: /\b(?:Nagorno-Karabakh|Gaza|Kaliningrad|Ceuta|Melilla|Cabinda|Srebrenica)\b/,
};

/** A title whose "peninsula" or "enclave" is told by its name, where the article names it before. */
function withForm(scene: Scene, i: number, title: string): string | undefined {
  const { text } = scene.token(i);
  const { document, frame } = scene;
  const end = document.sentences[frame.tree.index]!.end;
  const form = lookedUp(text);
  if (form === undefined || !title.includes(` ${text}`)) return undefined;
  const name = form.exec(document.text.slice(0, end))?.[0];
  return name === undefined || title.includes(name) ? undefined : title.replace(` ${text}`, ` ${name}`);
}

function lookedUp(text: string): RegExp | undefined {
  return Object.hasOwn(FORMS, text) ? FORMS[text] : undefined;
}

/** A title whose "Pacific nation" or "island country" is told by the state's name; nothing where the title has that, or it is not known. */
export function withLand(scene: Scene, i: number, title: string): string | undefined {
  const { text } = scene.token(i);
  const form = withForm(scene, i, title);
  if (form !== undefined) return form.length <= LONGEST ? form : undefined;
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
