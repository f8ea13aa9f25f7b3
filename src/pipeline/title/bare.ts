import type { EventType, Mention } from '../../model/event.ts';
import { actorName, isPluralName, listed } from './names.ts';
import { active, type Telling } from './verb.ts';

/** Type by type, what is said of those who act, then of those who only receive. */
const WORDS: Record<EventType, readonly [string, string]> = {
  AGREE: ['reach agreement', 'gain agreement'],
  CONSULT: ['hold talks', 'join talks'],
  SUPPORT: ['voice support', 'win support'],
  CONCEDE: ['make concession', 'win concession'],
  COOPERATE: ['work together', 'gain cooperation'],
  AID: ['give aid', 'receive aid'],
  RETREAT: ['pull back', 'see retreat'],
  REQUEST: ['make demand', 'face demand'],
  ACCUSE: ['voice criticism', 'face criticism'],
  REJECT: ['say no', 'face refusal'],
  THREATEN: ['issue threat', 'face threat'],
  PROTEST: ['hold protest', 'face protest'],
  SANCTION: ['impose sanctions', 'face sanctions'],
  MOBILIZE: ['mobilise forces', 'face military moves'],
  COERCE: ['use coercion', 'face coercion'],
  ASSAULT: ['use force', 'come under attack'],
};

const TELLING: Record<Mention['status'], Telling> = {
  occurred: 'does',
  ongoing: 'does',
  planned: 'to',
  possible: 'may',
  denied: 'not',
};

/** A title made of type, status and parties only: what is left where a sentence has no tree. */
export function bareTitle({
  type,
  status,
  sources,
  targets,
}: Pick<Mention, 'type' | 'status' | 'sources' | 'targets'>): string {
  const parties = sources.length > 0 ? sources : targets;
  const [done, received] = WORDS[type];
  const [verb, ...rest] = (sources.length > 0 ? done : received).split(' ');
  const names = parties.length > 0 ? listed(parties.slice(0, 4).map(actorName)) : 'Parties';
  const plural = parties.length !== 1 || isPluralName(names);
  return [names, active(verb!, TELLING[status], plural), ...rest].join(' ');
}
