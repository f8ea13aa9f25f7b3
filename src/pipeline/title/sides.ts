import { LONGEST } from './fit.ts';
import { actorName, listed } from './names.ts';
import type { Scene } from './scene.ts';

/** Words for two parties that a title has not named. */
const BOTH =
  /\b(?:both|(?:the )?two) (?:sides|parties|countries|nations|states|neighbours|neighbors|governments|powers|capitals|leaders)\b/i;

/** A title with the names of the two whom "both sides" means, where the article makes them plain. */
export function withSides(scene: Scene, title: string): string {
  const found = BOTH.exec(title);
  if (!found) return title;
  const meant = scene.references.find(
    ({ start, end, actors }) => actors.length === 2 && BOTH.test(scene.document.text.slice(start, end)),
  );
  const names = meant?.actors.map(actorName) ?? [];
  const rest = title.slice(0, found.index) + title.slice(found.index + found[0].length);
  if (names.length < 2 || names.some((name) => rest.includes(name))) return title;
  const whole = title.replace(BOTH, listed(names));
  return whole.length <= LONGEST ? whole : title;
}
