import { LONGEST } from '../fit.ts';
import { actorName, demonym, listed } from '../names.ts';
import type { Scene } from '../scene.ts';

/** Nouns of what several have with each other, behind the words of their kind. */
const MUTUAL =
  /^(?:[\p{Ll}-]+ ){0,3}?(?:accord|agreement|deal|pact|treaty|settlement|protocol|ceasefire|truce|armistice|talks|negotiations|summit|war|conflict|fighting|dispute)(?![\p{L}’-])/u;
const MOST_PARTIES = 3;

/** A title whose bare pact or parley is told by whose it is: "Egypt-Israel peace treaty" where the noun's words begin at a place of the title, for a party "deal with Spain". */
export function withParties(scene: Scene, i: number, title: string, at: number): string {
  const reference = scene.referenceAt(i);
  const found = MUTUAL.exec(title.slice(at));
  if (!found || reference?.how !== 'act' || reference.actors.length < 2) return title;
  const { actors } = reference;
  if (actors.length > MOST_PARTIES) return title;
  const [before, after] = [title.slice(0, at), title.slice(at + found[0].length)];
  if (/^ (?:with|between|of|among|on|over|to)\b/.test(after)) return title;
  const rest = before + after;
  const named = actors.filter((id) => rest.includes(actorName(id)) || rest.includes(demonym(id)));
  const others = actors.filter((id) => !named.includes(id));
  const own = actors.some((id) => scene.act.sources.includes(id));
  if (others.length === 0 || (named.length > 0 && !own)) return title;
  const names = others.map(actorName);
  const words = own ? `${found[0]} with ${listed(names)}` : `${names.join('-')} ${found[0]}`;
  const whole = before + words + after;
  return whole.length <= LONGEST && !(at === 0 && own) ? whole : title;
}
