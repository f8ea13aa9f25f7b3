import type { EventType, Mention, Place } from '../../model/event.ts';
import { datelineOf } from '../language/dateline.ts';
import type { Document, Reference } from '../language/document.ts';
import { placeNamed, placeOfState } from '../language/names/registry.ts';

/** Acts of the body: they happen where their actors are. */
const BODILY: ReadonlySet<EventType> = new Set([
  'ASSAULT',
  'COERCE',
  'PROTEST',
  'MOBILIZE',
  'RETREAT',
  'AID',
  'SANCTION',
]);

/** Bodily acts that happen where the doer is. */
const AT_DOERS: ReadonlySet<EventType> = new Set(['PROTEST', 'MOBILIZE', 'SANCTION']);

/** Acts done face to face. */
const MET: ReadonlySet<EventType> = new Set(['CONSULT', 'AGREE']);

const HERE = /(?:^|\s)(?:in|at|near|inside|outside|around|across)\s(?:the\s)?$/i;

/**
 * Gives acts whose sentence names no place the one where the same act is told elsewhere, that of the passage where one of
 * its actors is at home, that of the dateline for meetings in the lead, else the state that it falls on.
 */
export function withScenes(doc: Document, mentions: readonly Mention[]): Mention[] {
  const scenes = scenesOf(doc);
  return mentions.map((mention) => {
    if (mention.place) return mention;
    const found = sceneFor(doc, mention, mentions, scenes);
    if (!found) return mention;
    const [place, rule] = found;
    return { ...mention, place, why: [...mention.why, { field: 'place' as const, rule, span: null }] };
  });
}

function sceneFor(
  doc: Document,
  mention: Mention,
  mentions: readonly Mention[],
  scenes: readonly Reference[],
): [Place, string] | undefined {
  const twin = nearest(
    mention,
    mentions.filter((other) => other.place && isTwin(mention, other)),
  );
  if (twin?.place) return [twin.place, 'same act told elsewhere'];
  if (MET.has(mention.type) && mention.mode !== 'phone') {
    if (mention.mode === 'visit' || mention.mode === 'host') return ofHost(mention);
    const dateline = mention.status === 'occurred' ? datelinePlace(doc, mention) : undefined;
    return dateline && [dateline, 'dateline'];
  }
  if (!BODILY.has(mention.type)) {
    const met = nearest(
      mention,
      mentions.filter((other) => other.place && isSaidAt(mention, other)),
    );
    if (met?.place) return [met.place, 'said where they met'];
    return isInCouncil(doc, mention) ? [placeNamed('New York', 'USA'), 'seat of the council'] : undefined;
  }
  const home = AT_DOERS.has(mention.type) ? mention.sources : [...mention.targets, ...mention.sources];
  const scene = scenes
    .filter(({ start, place }) => start < mention.sentence.end && home.includes(place!.country ?? ''))
    .findLast(({ start }) => start > mention.sentence.start - REACH);
  if (scene) return [scene.place!, 'scene of the passage'];
  return ofActors(mention);
}

/** Code units before a sentence within which a scene that was named still holds. */
const REACH = 400;

function isTwin(one: Mention, other: Mention): boolean {
  return one !== other && isSameKind(one, other) && sharesActor(one, other);
}

function isSameKind(one: Mention, other: Mention): boolean {
  if (one.type === other.type) return one.mode === other.mode || MET.has(one.type);
  return MET.has(one.type) && MET.has(other.type) && one.status === other.status;
}

const COUNCIL = /\b(?:Security Council|General Assembly)\b/;

/** Whether an act is one of a council of the United Nations, which sits in New York. */
function isInCouncil({ text }: Document, { sentence, sources, targets, type }: Mention): boolean {
  const seated = sources.includes('UN') || (type === 'REJECT' && targets.includes('UN'));
  return seated && type !== 'REQUEST' && COUNCIL.test(text.slice(sentence.start, sentence.end));
}

/** Whether an act of speech was uttered by someone who took part in a meeting, on its day. */
function isSaidAt(speech: Mention, meeting: Mention): boolean {
  if (meeting.type !== 'CONSULT' || meeting.status !== 'occurred' || speech.status !== 'occurred')
    return false;
  const there = [...meeting.people, ...meeting.sources];
  const takesPart = [...speech.people, ...speech.sources].some((id) => there.includes(id));
  return takesPart && speech.when.edtf === meeting.when.edtf && !speech.when.edtf.includes('..');
}

function sharesActor(one: Mention, other: Mention): boolean {
  const actors = [...one.sources, ...one.targets];
  const shared = [...other.sources, ...other.targets].filter((id) => actors.includes(id));
  return shared.length >= Math.min(2, actors.length) && shared.length > 0;
}

function nearest(mention: Mention, others: readonly Mention[]): Mention | undefined {
  const distance = ({ trigger }: Mention): number => Math.abs(trigger.start - mention.trigger.start);
  let best: Mention | undefined;
  for (const other of others) if (!best || distance(other) < distance(best)) best = other;
  return best;
}

function ofHost({ mode, sources, targets }: Mention): [Place, string] | undefined {
  const hosts = mode === 'host' ? sources : targets;
  const place = hosts.length === 1 ? placeOfState(hosts[0]!) : null;
  return place ? [place, 'state of the host'] : undefined;
}

function ofActors({ type, sources, targets }: Mention): [Place, string] | undefined {
  const order = AT_DOERS.has(type) ? [sources, targets] : [targets, sources];
  for (const ids of order) {
    const states = ids.flatMap((id) => placeOfState(id) ?? []);
    if (states.length === 1) return [states[0]!, 'state of those concerned'];
  }
  return undefined;
}

/** Places that the article names as scenes ("in Cairo"), in order of the text. */
function scenesOf({ text, references }: Document): Reference[] {
  return references
    .filter(({ start, place }) => place?.country && HERE.test(text.slice(Math.max(0, start - 14), start)))
    .sort((a, b) => a.start - b.start);
}

function datelinePlace({ text, sentences, references }: Document, { sentence }: Mention): Place | undefined {
  const opening = sentences.find(({ start, end }) => datelineOf(text.slice(start, end)) > 0);
  if (!opening || sentence.start > opening.start + 2 * REACH) return undefined;
  const end = opening.start + datelineOf(text.slice(opening.start, opening.end));
  return (
    references.find(
      (reference) => reference.place && reference.start >= opening.start && reference.end <= end,
    )?.place ?? undefined
  );
}
