import { LONGEST } from './fit.ts';
import { actorName, demonym, isState } from './names.ts';
import type { Scene } from './scene.ts';

/** Those of whom every state has its own. */
const OWN =
  /^(?:(?:Supreme|Constitutional|High|Federal) Court|(?:(?:presidential|riot|security|border|opposition|ruling|coup|student|pro-democracy|anti-government|government|military|armed|special|interim|air) )*(?:police|army|guards?|troops|soldiers|forces|opposition|parliament|voters|protesters|demonstrators|students|court|cabinet|lawmakers|prosecutors|generals|leaders|activists|junta|navy|party|authorities|jets|warplanes))\b/i;
/** What may happen anywhere. */
const ANYWHERE =
  /^(?:(?:at least |more than |about |some )?(?:\p{Ll}+|[\d,]+) (?:people|civilians|soldiers|policemen|protesters|students|children)|(?:(?:two|three|four|several|suicide|car|huge|powerful|armed|unknown|hooded|masked) )*(?:explosions?|blasts?|bombs?|bombers?|gunmen|mob|crowds?|attackers|militants|talks|clashes|fighting|protests?|violence))\b/iu;

/** A title that names nobody and no place with the state whose people act, or with the place: "Guards kill opponents" as "Rwandan guards kill opponents". */
export function situated(scene: Scene, title: string): string {
  const own = embodied(scene, title);
  if (own !== title) return own;
  const behind = title.slice(1);
  if (/\p{Lu}/u.test(behind.includes(' Court') ? behind.replace(/^\p{Ll}+ Court\b/u, '') : behind))
    return title;
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

/** What a body adopts or sends, told as the doer without it. */
const OF_BODY = /^(?:Resolution|Mission|Panel|Peacekeepers|Observers|Inspectors|Monitors) (?=[a-z]+s? )/;

/** A resolution or mission that does something with the one body that its sentence names, or that acts: "UN resolution calls for truce". */
function embodied(scene: Scene, title: string): string {
  if (!OF_BODY.test(title)) return title;
  const bodies = scene.references.filter(({ kind, how }) => kind === 'body' && how !== 'pronoun');
  const ids = new Set(bodies.flatMap(({ actors }) => actors));
  const [body, more] = ids.size > 0 ? ids : new Set(scene.act.sources.filter((id) => !isState(id)));
  if (body === undefined || more !== undefined || title.includes(actorName(body))) return title;
  const whole = `${actorName(body)} ${small(title)}`;
  return kept(whole.length <= LONGEST ? whole : whole.replace(/ in \p{Lu}\S*(?: \p{Lu}\S*)*$/u, ''), title);
}

function kept(longer: string, title: string): string {
  return longer.length <= LONGEST ? longer : title;
}

function small(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
