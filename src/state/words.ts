import type { Attribution, EventType, Relation, Status } from '../model/event.ts';
import type { Forms } from './language/english.ts';
import { type Catalogue, t } from './language/index.ts';

/** An event's type in a reader's words, by its mode where that says more. */
export function typeInWords(type: EventType, mode: string | null): string {
  return (mode && t.modes[mode]) || t.types[type];
}

/** What readers call a status. */
export function statusInWords(status: Status): string {
  return t.statuses[status];
}

/** How one event bears on another, as a label before the other's title; `back` for the same from the other's side. */
export function relationInWords(rel: Relation, back: boolean): string {
  return (back ? t.relationsBack : t.relations)[rel];
}

/** An attribution chain: "KCNA via Al Jazeera; Matthew Miller". */
export function attributionInWords(saidBy: readonly Attribution[]): string {
  return saidBy.map(({ name, via }) => (via ? t.reader.via(name, via) : name)).join('; ');
}

/** A confidence of 0 … 1 in plain words, with its share of 100. */
export function confidenceInWords(confidence: number): string {
  const level = CONFIDENCE.find(({ from }) => confidence >= from)!.level;
  return t.confidence.share(t.confidence[level], String(Math.round(confidence * 100)));
}

const CONFIDENCE = [
  { from: 0.8, level: 'sure' },
  { from: 0.6, level: 'fairly' },
  { from: 0.4, level: 'unsure' },
  { from: 0, level: 'guessing' },
] as const;

let plurals = { lang: 'en', rules: new Intl.PluralRules('en') };

/** A count with its noun: `counted(1, 'event')` is "1 event", `counted(1200, 'event')` is "1,200 events". */
export function counted(n: number, noun: keyof Catalogue['nouns']): string {
  const forms: Forms = t.nouns[noun];
  if (plurals.lang !== t.lang) plurals = { lang: t.lang, rules: new Intl.PluralRules(t.lang) };
  const form = forms[plurals.rules.select(n)] ?? forms.other;
  return form.replace('#', grouped(n));
}

/** A whole number with its thousands parted. */
export function grouped(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, t.thousands);
}
