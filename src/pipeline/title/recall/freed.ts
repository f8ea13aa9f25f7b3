import { LONGEST } from '../fit.ts';
import { presented } from '../persons.ts';
import type { Scene } from '../scene.ts';
import { deverbal } from './deverbal.ts';

/** What is demanded for another than oneself. */
const DEMANDED =
  / (?:demands?|calls? for|asks? for|appeals? for|orders?|urges?|seeks?|wants?|welcomes?|secures?|negotiates?) (?:\p{Ll}+ )?((?:his|her) (release|arrest|extradition|freedom|return|reinstatement|liberation))$/u;

/** How many sentences back whoever is in question stands. */
const NEAR = 3;

/** A title that ends in "demands his release" with whose: the last other person that the article named, or whoever it said was seized. */
export function freed(scene: Scene, title: string): string {
  const found = DEMANDED.exec(title);
  if (!found) return title;
  const { document, frame } = scene;
  const { start } = document.sentences[Math.max(0, frame.tree.index - NEAR)]!;
  const named = document.references.filter(
    (one) =>
      one.how === 'name' &&
      one.people.length === 1 &&
      one.start >= start &&
      one.end <= frame.tree.sentence.start,
  );
  const doers = scene.references.flatMap(({ how, people }) => (how === 'name' ? people : []));
  const other = named.findLast(({ people }) => !doers.includes(people[0]!))?.people[0];
  const noun = found[2]!;
  const i = scene.tokens.findLastIndex(({ text }) => text === noun);
  const told =
    other === undefined
      ? i < 0
        ? []
        : deverbal(scene, i)
      : [`${noun} of ${presented(document, other).full}`];
  const whole = told.map((text) => title.replace(found[1]!, text)).find(({ length }) => length <= LONGEST);
  return whole ?? title;
}
