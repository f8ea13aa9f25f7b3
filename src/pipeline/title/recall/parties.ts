import { LONGEST } from '../fit.ts';
import { actorName, demonym, listed } from '../names.ts';
import type { Scene } from '../scene.ts';
import { isInOpening } from '../sides.ts';

/** Nouns of what several have with each other, behind the words of their kind. */
const MUTUAL =
  /^(?:[\p{Ll}-]+ ){0,3}?(?:accord|agreement|deal|pact|treaty|settlement|protocol|ceasefire|truce|armistice|talks|negotiations|summit|war|conflict|fighting|dispute)(?![\p{L}’-]| (?:agreement|accord|deal|pact|treaty|settlement|talks|negotiations))/u;
const MOST_PARTIES = 3;

/** A title whose bare pact or parley is told by whose it is: "Egypt-Israel peace treaty" where the noun's words begin at a place of the title, for a party "deal with Spain". */
export function withParties(scene: Scene, i: number, title: string, at: number): string {
  const reference = scene.referenceAt(i);
  const found = MUTUAL.exec(title.slice(at));
  if (!found || reference?.how !== 'act' || reference.actors.length < 2) return title;
  const { actors } = reference;
  if (actors.length > MOST_PARTIES || actors.some((id) => !/^\p{Lu}/u.test(actorName(id)))) return title;
  if (!actors.every((id) => isInOpening(scene, id))) return title;
  const [before, after] = [title.slice(0, at), title.slice(at + found[0].length)];
  if (/^ (?:with|between|of|among|on|over|to)\b/.test(after)) return title;
  const rest = before + after;
  const named = actors.filter((id) => rest.includes(actorName(id)) || rest.includes(demonym(id)));
  const others = actors.filter((id) => !named.includes(id));
  const own = actors.some((id) => scene.act.sources.includes(id));
  if (others.length === 0 || (named.length > 0 && !own)) return title;
  // A leader has been named for one of them: the pact is with the rest.
  const far = others.filter((id) => !scene.act.sources.includes(id));
  const names = (own && far.length > 0 ? far : others).map(actorName);
  const words = own ? `${found[0]} with ${listed(names)}` : `${names.join('-')} ${found[0]}`;
  const whole = before + words + after;
  return whole.length <= LONGEST && !(at === 0 && own) ? whole : title;
}

/** Acts of one doer that a noun recalls. */
const DEEDS =
  /^(?:test|launch|drill|exercise|embargo|blockade|sanctions|attack|strike|raid|raids|offensive|operation|invasion|incursion|bombardment|proposal|offer|plan|initiative|decision|withdrawal)$/i;

/** A title whose bare deed is told by whose it is: "Russian operation", "Egypt’s proposal". */
export function withDoer(scene: Scene, i: number, title: string, at: number): string {
  const { text } = scene.token(i);
  const reference = scene.referenceAt(i);
  const [doer, more] = reference?.how === 'act' ? reference.actors : [];
  const bare = at > 0 && title.slice(at, at + text.length) === text;
  const charged = /\b(?:accus|blam|suspect|charg|responsib)/i.test(title);
  if (!bare || charged || !DEEDS.test(text) || doer === undefined || more !== undefined) return title;
  if (!isInOpening(scene, doer)) return title;
  if (!/^\p{Lu}/u.test(demonym(doer)) || /[’']s $/u.test(title.slice(0, at))) return title;
  const [country, people] = [actorName(doer), demonym(doer)];
  if (title.includes(country) || title.includes(people) || scene.act.sources.includes(doer)) return title;
  const whole = `${title.slice(0, at)}${people} ${title.slice(at)}`;
  return whole.length <= LONGEST ? whole : title;
}

/** Words for a body, which its name may stand for, and words for a part of one, which its name may stand before. */
const BODIES = /^(?:alliance|bloc|union|organi[sz]ation|grouping|league)$/;
const ORGANS = /^(?:council|assembly|court|agency|tribunal)$/;
/** Courts that are bodies of their own. */
const COURTS = /^(?:ICC|ICJ|ITLOS|PCA|ECHR)$/;

/** A title whose "alliance" or "council" is told by the body's name: "may join NATO", "asks UN council"; nothing where it is not known or named already. */
export function withBody(scene: Scene, i: number, title: string, at: number): string | undefined {
  const { text } = scene.token(i);
  const reference = scene.referenceAt(i);
  const [body, more] = reference?.how === 'definite' && reference.kind === 'body' ? reference.actors : [];
  if (body === undefined || more !== undefined || at < 0 || !isAfterThe(scene, i)) return undefined;
  const name = actorName(body);
  if (title.includes(name) || title.slice(at, at + text.length) !== text) return undefined;
  const words =
    BODIES.test(text) || COURTS.test(name) ? name : ORGANS.test(text) ? `${name} ${text}` : undefined;
  const whole = words && `${title.slice(0, at)}${words}${title.slice(at + text.length)}`;
  return whole && whole.length <= LONGEST ? whole : undefined;
}

function isAfterThe(scene: Scene, i: number): boolean {
  return scene.childrenBy(i, 'det').some((at) => /^the$/i.test(scene.token(at).text));
}
