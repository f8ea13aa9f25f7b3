import type { Reference } from '../language/document.ts';
import { LONGEST } from './fit.ts';
import { actorName, demonym, listed } from './names.ts';
import { presented } from './persons.ts';
import type { Scene } from './scene.ts';

/** Words for two parties that a title has not named. */
const SIDES =
  /\b(?:(?:both|(?:the )?two) (?:sides|parties|countries|nations|states|neighbours|neighbors|governments|powers|capitals)|either (?:side|party)|(?<!all )(?:sides|parties))\b/i;
const MEDIATES = / (?:mediates?|to mediate|offers? mediation)$/;

/** Bodies that come between two sides more often than they are one. */
const BROKERS: ReadonlySet<string> = new Set([
  'UN',
  'AU',
  'IGAD',
  'OSCE',
  'ECOWAS',
  'OAS',
  'Arab League',
  'IAEA',
]);

/** A title with the names of the two whom "both sides" means, or between whom someone mediates, where the article makes them plain. */
export function withSides(scene: Scene, title: string): string {
  const mediates = MEDIATES.test(title);
  const found = SIDES.exec(title);
  if (!found && PERSONS.test(title)) return withPersons(scene, title);
  if (!found && !mediates) return title;
  const rest = found ? title.replace(SIDES, '') : title;
  const pair = mediates ? openingPair(scene) : pairOf(scene);
  const doers = (pair ?? []).filter((id) => scene.act.sources.includes(id));
  if (!pair || doers.length === 1 || pair.some((id) => BROKERS.has(id))) return title;
  if (pair.some((id) => rest.includes(actorName(id)) || rest.includes(demonym(id)))) return title;
  const apart = /^either/i.test(found?.[0] ?? '');
  const names = apart ? pair.map(actorName).join(' or ') : listed(pair.map(actorName));
  const whole = mediates ? `${title} between ${names}` : title.replace(SIDES, names);
  return whole.length <= LONGEST ? whole : title;
}

/** Words for two persons that a title has not named. */
const PERSONS = /\b(?:both|the two|two) (?:leaders|men|presidents|candidates|rivals)\b/i;

/** How many of an article's first sentences say whom it is about. */
const OPENING = 3;

function withPersons(scene: Scene, title: string): string {
  const { text } = scene.document;
  const meant = scene.references.find(
    ({ start, end, people }) => people.length === 2 && PERSONS.test(text.slice(start, end)),
  );
  const first = scene.document.references
    .filter(({ sentence }) => sentence < OPENING)
    .flatMap(({ people }) => people);
  const known = meant?.people.every((id) => first.includes(id)) ? meant.people : [];
  const names = known.map((id) => presented(scene.document, id).name);
  const whole = title.replace(PERSONS, listed(names));
  return names.length < 2 || names.some((name) => title.includes(name)) || whole.length > LONGEST
    ? title
    : whole;
}

/** The two whom the sentence's words mean, if the article's opening names them both; else the two whom its opening tells of. */
function pairOf(scene: Scene): readonly string[] | undefined {
  const { text } = scene.document;
  const meant = scene.references.find(
    ({ start, end, actors }) => actors.length === 2 && SIDES.test(text.slice(start, end)),
  );
  const first = scene.document.references
    .filter(({ sentence, how }) => sentence < 2 && how !== 'capital')
    .flatMap(({ actors }) => actors);
  return meant?.actors.every((id) => first.includes(id)) ? meant.actors : openingPair(scene);
}

/** Whether an article's first two sentences tell of an actor, so that later words may mean it. */
export function isInOpening({ document }: Scene, id: string): boolean {
  return document.references.some(({ sentence, actors }) => sentence < 2 && actors.includes(id));
}

/** The two parties of the article's headline, or of its lead where they stand side by side, if it names just two. */
export function openingPair({ document, frame }: Scene): readonly string[] | undefined {
  for (const sentence of [0, 1].filter((one) => one < frame.tree.index)) {
    const parties = document.references.filter((one) => one.sentence === sentence && isParty(one));
    const pair = [...new Set(parties.flatMap(({ actors }) => actors))];
    const [first, second] = pair.map((id) => parties.find(({ actors }) => actors[0] === id)!);
    const beside = first && second && second.start - first.end <= SIDE_BY_SIDE;
    if (pair.length === 2 && (beside || document.sentences[sentence]!.headline)) return pair;
  }
  return undefined;
}

/** Those whom the article's first sentence names, but for bodies that come between them. */
export function firstParties({ document }: Scene): readonly string[] {
  const parties = document.references.filter((one) => one.sentence === 0 && isParty(one));
  return [...new Set(parties.flatMap(({ actors }) => actors))].filter((id) => !BROKERS.has(id));
}

/** Characters between two names that stand side by side. */
const SIDE_BY_SIDE = 20;

/** A capital at the head of a dateline is only where the news was written. */
function isParty({ kind, how, actors }: Reference): boolean {
  return actors.length === 1 && kind !== 'organisation' && (how === 'name' || how === 'national');
}
