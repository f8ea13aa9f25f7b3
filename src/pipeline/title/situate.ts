import { LONGEST } from './fit.ts';
import { actorName, demonym } from './names.ts';
import type { Scene } from './scene.ts';

/** Those of whom every state has its own. */
const OWN =
  /^(?:(?:Supreme|Constitutional|High|Federal) Court|(?:(?:presidential|riot|security|border|opposition|ruling|coup|student|pro-democracy|anti-government|government|military|armed|special|interim|air) )*(?:police|army|guards?|troops|soldiers|forces|opposition|parliament|voters|protesters|demonstrators|students|court|cabinet|lawmakers|prosecutors|generals|leaders|activists|junta|navy|party|authorities|jets|warplanes))\b/i;
/** What may happen anywhere. */
const ANYWHERE =
  /^(?:(?:at least |more than |about |some )?(?:\p{Ll}+|[\d,]+) (?:people|civilians|soldiers|policemen|protesters|students|children)|(?:(?:two|three|four|several|suicide|car|huge|powerful|armed|unknown|hooded|masked) )*(?:explosions?|blasts?|bombs?|bombers?|gunmen|mob|crowds?|attackers|militants|talks|clashes|fighting|protests?|violence))\b/iu;

/** A title that names nobody and no place with the state whose people act, or with the place: "Guards kill opponents" as "Rwandan guards kill opponents". */
export function situated(scene: Scene, title: string): string {
  if (/\p{Lu}/u.test(title.slice(1).replace(/^\p{Ll}+ Court\b/u, ''))) return title;
  const { sources, place } = scene.act;
  const [state, more] = sources;
  const single = state !== undefined && more === undefined && /^[A-Z]{3}$/.test(state);
  const opening =
    single && scene.document.references.some((one) => one.sentence < 2 && one.actors.includes(state));
  if (opening && OWN.test(title) && !title.startsWith(actorName(state)))
    return kept(`${demonym(state)} ${/^\p{L}+ Court\b/u.test(title) ? title : small(title)}`, title);
  const told = place !== null && place.name.length <= 24 && ANYWHERE.test(title);
  return told ? kept(`${title} in ${place.name}`, title) : title;
}

function kept(longer: string, title: string): string {
  return longer.length <= LONGEST ? longer : title;
}

function small(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
