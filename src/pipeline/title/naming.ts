import type { Frame } from '../events/frame.ts';
import type { Reference } from '../language/document.ts';
import { ofWord } from './known.ts';
import { actorName, demonym, isPluralName, listed } from './names.ts';
import { AGENTS, FORCES, LEADERS, OFFICES } from './offices.ts';
import { presented } from './persons.ts';
import type { Scene } from './scene.ts';
import { behind, type Phrase, tidy } from './words.ts';

/** Words that, where the text has named whom they mean, give way to the name. */
const STANDING_FOR = new RegExp(
  `${AGENTS.source}|^(?:organi[sz]ation|alliance|bloc|body|agency|union|league|movement|militants?|kingdom|republic|island|power|powers)$`,
  'i',
);

/** Those who act for no state, though one is known from where they are. */
const UNRULY =
  /^(?:militants?|gunm[ae]n|rebels?|insurgents?|separatists?|guerrillas?|protest[eo]rs?|demonstrators?)$/i;

/** The name a reference is given in a title; `undefined` where its own words serve better. */
export function nameFor(scene: Scene, reference: Reference, head: number): Phrase | undefined {
  const { how, kind, people, actors } = reference;
  if (people.length > 0)
    return named(people.map((id) => personName(scene, id, actors[0], acts(scene, head))));
  if (/^them$/i.test(scene.token(head).text) && people.length < 2 && actors.length < 2) return undefined;
  const unruly = kind !== 'group' && UNRULY.test(scene.token(head).text);
  if (how === 'pronoun' || (how === 'definite' && !unruly && STANDING_FOR.test(scene.token(head).text)))
    return actors.length > 0 ? named(actors.map(actorName)) : undefined;
  if (how === 'office' && actors.length === 1 && !acts(scene, head) && isOwnDeed(scene.frame, head)) {
    const office = officeAt(scene, reference);
    if (office) return named([`${demonym(actors[0]!)} ${office}`]);
  }
  if (how === 'office' && actors.length > 0 && standsForAll(scene, head) && !isToFall(scene, head))
    return named(actors.map(actorName));
  const inside = reference.head === head;
  if (how === 'name' && kind === 'state' && inside && actors.length === 1)
    return named([writtenName(scene, reference)]);
  if (how === 'name' && kind === 'body' && inside && actors.length === 1) return bodyName(scene, reference);
  return undefined;
}

/** "India's Communist parties": some of those that a state has, and not the state. */
export function isOneKind(scene: Scene, head: number): boolean {
  const { text } = scene.token(head);
  const owned = scene.childrenBy(head, 'nmod:poss').length > 0;
  if (/^leaders$/i.test(text) && owned)
    return /^(?:attend|gather|dine|arrive)$/.test(scene.token(scene.token(head).head)?.lemma ?? '');
  if (/^(?:officials|leaders)$/i.test(text) && scene.act.type === 'CONSULT' && !acts(scene, head))
    return true;
  if (!/^(?:part(?:y|ies)|groups?|members?)$/i.test(text) || scene.referenceAt(head)?.kind !== 'state')
    return false;
  return scene.childrenBy(head, 'amod', 'compound').some((i) => {
    const one = scene.referenceAt(i);
    return !one || one.head === head;
  });
}

/** "The Syldavian government resigned": what a state cannot do. */
function isToFall({ frame, tokens }: Scene, head: number): boolean {
  const { lemma } = tokens[frame.clause]!;
  return (
    /^(?:resign|quit|step|fall|collapse)$/.test(lemma) &&
    frame.subjects.includes(head) &&
    /^(?:governments?|cabinet|administration)$/i.test(tokens[head]!.text)
  );
}

/** Whether a word of office stands for the whole state or body, rather than for some that it sent. */
function standsForAll(scene: Scene, head: number): boolean {
  const { text } = scene.token(head);
  return AGENTS.test(text) && !/^(?:team|delegation)$/i.test(text) && !isOneKind(scene, head);
}

/** A state's name as the text has it ("Wales", "Crimea"), short; its headline name for an abbreviation or a mere direction. */
function writtenName(scene: Scene, { start, end, actors }: Reference): string {
  const written = tidy(scene.document.text.slice(start, end))
    .replace(/^the /i, '')
    .replace(/[’']s$/u, '');
  const telling =
    /^\p{Lu}[\p{L}’' -]{3,20}$/u.test(written) &&
    /\p{Ll}/u.test(written) &&
    !/^(?:North|South|East|West|Republic)$/.test(written);
  const long = /^United Arab Emirates$/.test(written);
  return telling && !long ? written : actorName(actors[0]!);
}

/** A body's own short name, or the name of a part of it as the text has it ("UN Security Council"). */
function bodyName(scene: Scene, { start, end, actors }: Reference): Phrase {
  const written = tidy(scene.document.text.slice(start, end))
    .replace(/^the /i, '')
    .replace(/[’']s$/u, '');
  const part =
    /\b(?:council|assembly|agency|commission|court|parliament)\b/i.test(written) && written.length <= 24;
  if (part) return named([written.replace(/^United Nations\b/, 'UN')]);
  return named([/^UN[A-Z]{2,6}$/.test(written) ? written : actorName(actors[0]!)]);
}

/** Acts between persons, where who came matters as much as whose they are. */
const PERSONAL = new Set(['CONSULT', 'AGREE']);

/** What a person does in person, whoever it is done for. */
const BODILY =
  /^(?:resign|quit|step|die|flee|escape|return|retire|leave|stand|appear|arrive|travel|fly|sue|testify|write|run)$/;

/** Whether a word names who acts on behalf of others, rather than in person or as the one acted upon. */
function acts({ frame, tokens }: Scene, head: number): boolean {
  const verb = tokens[frame.clause]!.lemma;
  return frame.pos !== 'verb' || (frame.subjects.includes(head) && !BODILY.test(verb));
}

/** A leader's family name; a minister or envoy by office where persons act or are acted upon; anyone else by the state or body spoken for. */
export function personName(scene: Scene, id: string, actor: string | undefined, agent = true): string {
  const { name, leads, office } = presented(scene.document, id);
  if (leads || actor === undefined) return name;
  if (office && (PERSONAL.has(scene.act.type) || !agent || isAtHome(scene, actor)))
    return `${demonym(actor)} ${office}`;
  return agent ? actorName(actor) : name;
}

/** "Libya denounces Gaddafi", "Togo deposes Ottokar": who acts upon the own state or its leader does not act for it. */
function isAtHome(scene: Scene, actor: string): boolean {
  const { act, frame } = scene;
  if (act.sources.length === 1 && act.sources[0] === actor && act.targets.includes(actor)) return true;
  return frame.objects.some((i) => {
    const one = scene.referenceAt(i);
    return one !== undefined && one.people.length === 1 && one.head === i && one.actors.includes(actor);
  });
}

/** Whether a word is the subject of what is only done in person. */
export function isOwnDeed({ pos, subjects, clause, tree }: Frame, head: number): boolean {
  return pos === 'verb' && subjects.includes(head) && BODILY.test(tree.tokens[clause]!.lemma);
}

/** The office in the words of a reference ("foreign minister"). */
function officeAt(scene: Scene, { start, end }: Reference): string | undefined {
  return OFFICES.exec(scene.document.text.slice(start, end).toLowerCase())?.[0];
}

function named(names: readonly string[]): Phrase {
  const unique = [...new Set(names)];
  return { text: listed(unique), plural: unique.length > 1 || isPluralName(unique[0]!) };
}

/** Words for someone that a name beside them makes plain. */
const SOMEONE = /^(?:counterpart|colleague|number|secretary|chief|head)$/i;

const isOffice = ofWord((text) => LEADERS.test(text) || OFFICES.test(text) || SOMEONE.test(text));

/** The person whom a word stands beside or before: "Saudi leader King Abdullah", "his opponent, Barack Obama". */
export function bearer(scene: Scene, head: number): Reference | undefined {
  if (!scene.children(head).some((i) => scene.token(i).upos === 'PROPN')) return undefined;
  const office = isOffice(scene.token(head).text);
  const national = scene.referenceAt(head)?.how === 'national';
  const beside = office ? ['flat', 'appos', 'compound', 'nmod', 'dep', 'list'] : ['appos'];
  const relations = national ? ['flat', 'obj'] : beside;
  return scene
    .childrenBy(head, ...relations)
    .filter((i) => scene.token(i).upos === 'PROPN' && scene.childrenBy(i, 'case').length === 0)
    .flatMap((i) => (office || national ? scene.referencesBelow(i, 'conj') : (scene.referenceAt(i) ?? [])))
    .find((reference) => reference.kind === 'person' && reference.people.length > 0);
}

/** "Protesters burned a car in Klow", of an article about another country: their nation is a guess that the place belies. */
export function isElsewhere({ references, tokens }: Scene, at: number, actors: readonly string[]): boolean {
  if (!UNRULY.test(tokens[at]!.text)) return false;
  const countries = references.flatMap(({ kind, place }) =>
    kind === 'place' && place?.country ? [place.country] : [],
  );
  return countries.length > 0 && !countries.some((country) => actors.includes(country));
}

/** Words before forces or envoys that say already whose they are, or count them. */
const OF_MANY =
  /^(?:Western|Eastern|Northern|Southern|European|African|Asian|Arab|American|Allied|NATO|UN|foreign|international|one) /;

/** "troops" that the text has told apart before are given their nation back. */
export function withNation(
  scene: Scene,
  head: number,
  reference: Reference | undefined,
  words: string,
  named: readonly string[],
): string {
  const { sources, targets } = scene.act;
  const [only, more] =
    reference?.how === 'definite' && FORCES.test(scene.token(head).text) ? reference.actors : [];
  if (only === undefined || more !== undefined || ![...sources, ...targets].includes(only)) return words;
  if (named.includes(only) || words.includes(demonym(only)) || OF_MANY.test(words)) return words;
  if (isElsewhere(scene, head, [only])) return words;
  return `${demonym(only)} ${behind(words)}`;
}
