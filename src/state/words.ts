import { TYPE_WORDS } from '../model/called.ts';
import type { Attribution, EventType, Relation, Status } from '../model/event.ts';

export { TONE_WORDS, TYPE_WORDS } from '../model/called.ts';

const MODE_WORDS: Readonly<Record<string, string>> = {
  invite: 'Invitation',
  propose: 'Proposal',
  visit: 'Visit',
};

/** An event's type in a reader's words, by its mode where that says more. */
export function typeInWords(type: EventType, mode: string | null): string {
  return (mode && MODE_WORDS[mode]) || TYPE_WORDS[type];
}

/** What readers call the five statuses. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  occurred: 'occurred',
  ongoing: 'under way',
  planned: 'planned',
  possible: 'possible, not certain',
  denied: 'said not to have happened',
};

/** How one event bears on another, as a label before the other's title. */
export const RELATION_WORDS: Readonly<Record<Relation, string>> = {
  'leads-to': 'Leads to',
  fulfils: 'Fulfils',
  answers: 'Answers',
  denies: 'Denies',
  cancels: 'Cancels',
};

/** The same from the other event's side. */
export const RELATION_BACK_WORDS: Readonly<Record<Relation, string>> = {
  'leads-to': 'Follows from',
  fulfils: 'Fulfilled by',
  answers: 'Answered by',
  denies: 'Denied by',
  cancels: 'Cancelled by',
};

/** An attribution chain: "KCNA via Al Jazeera; Matthew Miller". */
export function attributionInWords(saidBy: readonly Attribution[]): string {
  return saidBy.map(({ name, via }) => (via ? `${name} via ${via}` : name)).join('; ');
}

/** A confidence of 0 … 1 in plain words, with its share of 100. */
export function confidenceInWords(confidence: number): string {
  const percent = `${Math.round(confidence * 100)} %`;
  const words = CONFIDENCE_WORDS.find(({ from }) => confidence >= from)!.words;
  return `${words} (${percent}).`;
}

const CONFIDENCE_WORDS = [
  { from: 0.8, words: 'The machine is sure of this reading' },
  { from: 0.6, words: 'The machine is fairly sure of this reading' },
  { from: 0.4, words: 'The machine is unsure of this reading: check the sentence' },
  { from: 0, words: 'The machine is guessing here: check the sentence' },
] as const;

/** A count with its noun: `counted(1, 'event')` is "1 event", `counted(1200, 'event')` is "1,200 events". */
export function counted(n: number, noun: string, plural = `${noun}s`): string {
  return `${grouped(n)} ${n === 1 ? noun : plural}`;
}

/** A whole number with thousands parted by commas. */
export function grouped(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ',');
}
