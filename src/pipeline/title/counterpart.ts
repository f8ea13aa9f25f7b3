import { isFamous } from './famous.ts';
import { LONGEST } from './fit.ts';
import { presented } from './persons.ts';
import type { Scene } from './scene.ts';

/** Whoever holds the same office, at the end of a title. */
const COUNTERPART = / (?:(?:his|her|its|their) )?(?:\p{Lu}\p{L}+ )?(?:counterpart|opposite number)$/u;

/** Characters within which the name stands behind the word, and its title before it. */
const BEHIND = 45;

/** A title that ends in "his opposite number" with the name that its sentence puts right behind. */
export function withCounterpart(scene: Scene, title: string): string {
  if (!COUNTERPART.test(title)) return title;
  const word = scene.tokens.find(
    ({ text }, i) =>
      text === 'counterpart' || (text === 'number' && scene.tokens[i - 1]?.text === 'opposite'),
  );
  const named = scene.references.find(
    ({ how, people, start }) =>
      word !== undefined &&
      how === 'name' &&
      people.length === 1 &&
      start > word.end &&
      start - word.end <= BEHIND &&
      !/[.;]|\band\b/.test(scene.document.text.slice(word.end, start).replace(/U\.S\./, '')),
  );
  if (!named) return title;
  const { name, full } = presented(scene.document, named.people[0]!);
  // Whoever is introduced no further goes by the whole name.
  const told = isFamous(name, named.actors[0] ?? '') ? full : name;
  const whole = title.replace(COUNTERPART, ` ${told}`);
  return whole.length <= LONGEST ? whole : title;
}
