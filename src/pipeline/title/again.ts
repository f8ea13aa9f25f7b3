import { LONGEST } from './fit.ts';
import type { Scene } from './scene.ts';

/** A name that owns something, and the first word of what it owns. */
const OWNED = /(\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*)*)’s? (\p{Ll}[\p{L}-]*)/gu;

/**
 * A title that says an owner's name which it has said already by a pronoun instead: "EU bars airlines from EU’s skies" as
 * "… from its skies". The pronoun is the sentence's own; without one only a doer that is no person is told by "its".
 */
export function withoutRepeats(scene: Scene, title: string): string {
  if (!title.includes('’')) return title;
  const told = title.replace(OWNED, (whole, name: string, thing: string, at: number) => {
    if (!isSaid(title.slice(0, at), name)) return whole;
    const pronoun = ownPronoun(scene, thing) ?? (isDoer(scene, title, name) ? 'its' : undefined);
    return pronoun === undefined ? whole : `${pronoun} ${thing}`;
  });
  return told.length <= LONGEST ? told : title;
}

/** Whether some words have a name, not as part of a longer one. */
function isSaid(words: string, name: string): boolean {
  return ` ${words}`.includes(` ${name} `) || ` ${words}`.includes(` ${name}’`);
}

/** The pronoun that owns a thing in the sentence. */
function ownPronoun({ tokens }: Scene, thing: string): string | undefined {
  const at = tokens.findIndex(({ text }, i) => text === thing && tokens[i - 1]?.xpos === 'PRP$');
  return at < 0 ? undefined : tokens[at - 1]!.text.toLowerCase();
}

/** Whether a name is of the title's doer, a state or body. */
function isDoer({ act }: Scene, title: string, name: string): boolean {
  return title.startsWith(`${name} `) && act.people.length === 0 && act.sources.length === 1;
}
