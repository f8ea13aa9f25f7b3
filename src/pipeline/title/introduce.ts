import type { Reference } from '../language/document.ts';
import { leaders } from '../language/names/leaders.ts';
import { anyOf } from '../language/patterns.ts';
import { isFamous } from './famous.ts';
import { LONGEST } from './fit.ts';
import { capital, possessive } from './morphology.ts';
import { actorName, demonym } from './names.ts';
import { LEADERS, OFFICES } from './offices.ts';
import { type Presented, presented } from './persons.ts';
import type { Scene } from './scene.ts';

/** A title whose little-known persons are introduced by office and country: "Kyrgyz president Japarov". */
export function introduced(scene: Scene, title: string): string {
  const done = new Set<string>();
  let told = title;
  for (const reference of scene.references) {
    const [id, more] = reference.people;
    if (id === undefined || more !== undefined || done.has(id)) continue;
    done.add(id);
    told = withIntroduction(scene, told, reference, id);
  }
  return told;
}

function withIntroduction(scene: Scene, title: string, reference: Reference, id: string): string {
  const person = presented(scene.document, id);
  const at = indexOf(title, person.name);
  const actor = reference.actors[0] ?? ownerOf(scene, reference);
  if (at < 0 || actor === undefined || reference.actors.length > 1 || isFamous(person.name, actor))
    return title;
  if (person.name.includes(` of ${actorName(actor)}`)) return title;
  const before = title.slice(0, at);
  if (isIntroduced(before)) return title;
  if (!isKnownOf(scene, id, actor)) return inFull(title, at, person);
  const rest = title.slice(at + person.name.length);
  if (rest.startsWith(` of ${actorName(actor)}`)) return title;
  const soviet = actor === 'RUS' && scene.document.date < '1992' && /\bSoviet\b/.test(scene.document.text);
  const forms = introductions(person, actor, `${before}${rest}`, soviet);
  const brief = rest.replace(PLACED, '');
  for (const end of brief === rest ? [rest] : [rest, brief]) {
    const form = forms.find((text) => before.length + text.length + end.length <= LONGEST);
    if (form !== undefined) return `${before}${at === 0 ? capital(form) : form}${end}`;
  }
  return title;
}

/** A name at the head of a title with what the text has besides, where it is not sure whose its bearer is. */
function inFull(title: string, at: number, { name, full, style }: Presented): string {
  if (at > 0) return title;
  const rest = title.slice(name.length);
  const forms = style === undefined ? [full] : [`${capital(style)} ${full}`, full];
  const form = forms.find((text) => text.length + rest.length <= LONGEST);
  return form === undefined ? title : `${form}${rest}`;
}

/** A place at the end, which a title can do without sooner than without knowing who its doer is. */
const PLACED = / (?:in|at|near) \p{Lu}[\p{L}’-]*(?: \p{Lu}[\p{L}’-]*)?$/u;

/** Characters within which a state stands beside the name of whoever acts for it. */
const BESIDE = 60;

/** Whether the registry or the words beside a name say for whom its bearer acts, or the article opens with that state. */
function isKnownOf({ document }: Scene, id: string, actor: string): boolean {
  if (leaders().byId.has(id)) return true;
  const { references } = document;
  const opening = references.find(
    ({ kind, how, actors }) =>
      (kind === 'state' || kind === 'body') && how !== 'capital' && actors.length === 1,
  );
  if (opening?.actors[0] === actor) return true;
  const names = references.filter(
    ({ how, people }) => how === 'name' && people.length === 1 && people[0] === id,
  );
  return names.some(({ start, end, sentence }) =>
    references.some(
      (one) =>
        one.sentence === sentence &&
        one.people.length === 0 &&
        one.actors.includes(actor) &&
        one.end > start - BESIDE &&
        one.start < end + BESIDE / 2 &&
        (one.start >= end
          ? !/^[^,(]*\p{Ll}{3}/u.test(document.text.slice(end, one.start))
          : !PARTED.test(document.text.slice(one.end, start))),
    ),
  );
}

/** Words that part a state from a name behind it: "told Oman that President Ruiz". */
const PARTED = /[;:]|\b(?:to|in|at|with|and|on|for|from|said|told|was|is|that|by|against)\b/;

/** Where a name stands in a title as a whole. */
function indexOf(title: string, name: string): number {
  const at = title.indexOf(name);
  const [before, after] = [title[at - 1] ?? ' ', title[at + name.length] ?? ' '];
  return at < 0 || /[\p{L}-]/u.test(before) || /[\p{L}-]/u.test(after) ? -1 : at;
}

/** Whether what stands before a name already tells who bears it. */
function isIntroduced(before: string): boolean {
  const words = before.trim().split(' ').slice(-3).join(' ');
  return /[’']s?$/u.test(words) || /\p{Lu}\p{L}*$/u.test(words) || endsInOffice(words);
}

const endsInOffice = anyOf([LEADERS, OFFICES].map(({ source }) => new RegExp(`(?:${source})$`, 'iu')));

/** Ways to introduce a person, the fullest first; a country that the title names anyway is not said again. */
function introductions(
  { name, full, style }: Presented,
  actor: string,
  rest: string,
  soviet: boolean,
): string[] {
  // The best known, and Americans without an office, go by both names.
  if (isFamous(full, '') || (actor === 'USA' && style === undefined)) return [full];
  const royal = /^(?:King|Queen|Prince|Princess|Emperor|Emir|Sultan|Crown|Sheikh|Pope) /.test(name);
  const country = actor === 'GBR' ? 'Britain' : soviet ? 'Soviet Union' : actorName(actor);
  const people = soviet ? 'Soviet' : demonym(actor);
  if (rest.includes(country) || rest.includes(people)) return style && !royal ? [`${style} ${name}`] : [];
  const owned = `${possessive(country)} ${style === undefined && !royal ? full : name}`;
  const brief = actor === 'USA' ? full : `${possessive(country)} ${name}`;
  return style && !royal ? [`${people} ${style} ${name}`, brief] : [owned, brief];
}

/** "Mauritania’s Moktar Ould Daddah": whose a person is whom the registry does not know. */
function ownerOf(scene: Scene, { start }: Reference): string | undefined {
  const { text } = scene.document;
  const owner = scene.references.find(
    ({ end, how, actors }) =>
      actors.length === 1 &&
      (how === 'name' || how === 'national') &&
      /^(?:[’']s)? $/u.test(text.slice(end, start)),
  );
  return owner?.actors[0];
}
