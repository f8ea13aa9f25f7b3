import type { EventType, Tone } from './event.ts';

/** What readers call the four tones. */
export const TONE_WORDS: Readonly<Record<Tone, string>> = {
  talks: 'Talks & pledges',
  aid: 'Aid & cooperation',
  accusations: 'Demands & accusations',
  force: 'Force & sanctions',
};

/** What readers call PLOVER's sixteen types. */
export const TYPE_WORDS: Readonly<Record<EventType, string>> = {
  AGREE: 'Agreement',
  CONSULT: 'Talks or visit',
  SUPPORT: 'Support',
  CONCEDE: 'Concession',
  COOPERATE: 'Joint action',
  AID: 'Aid',
  RETREAT: 'Withdrawal or release',
  REQUEST: 'Demand or request',
  ACCUSE: 'Accusation',
  REJECT: 'Refusal',
  THREATEN: 'Threat',
  PROTEST: 'Protest',
  SANCTION: 'Sanction or ban',
  MOBILIZE: 'Show of force',
  COERCE: 'Coercion',
  ASSAULT: 'Fighting',
};

/** Whether a value that a reader wrote means a type: the beginning of PLOVER's name, or part of what readers call it. */
export function meansType(value: string, type: EventType): boolean {
  const sought = value.toLowerCase();
  return type.toLowerCase().startsWith(sought) || TYPE_WORDS[type].toLowerCase().includes(sought);
}

/** Whether a value that a reader wrote means a tone: the beginning of its name, or part of what readers call it. */
export function meansTone(value: string, tone: Tone): boolean {
  const sought = value.toLowerCase();
  return tone.startsWith(sought) || TONE_WORDS[tone].toLowerCase().includes(sought);
}

/** Whether a value that a reader wrote means a name: its id or its country's in full, or part of what it is called. */
export function meansName(
  value: string,
  name: { readonly id: string; readonly name: string; readonly country?: string | null },
): boolean {
  const sought = value.toLowerCase();
  return (
    name.id.toLowerCase() === sought ||
    name.name.toLowerCase().includes(sought) ||
    name.country?.toLowerCase() === sought
  );
}
