import type { EventType } from '../../model/event.ts';

/** A way to tell an act of one type; `{a}` acts, `{b}` receives, `{thing}` is what about. */
interface Telling {
  readonly type: EventType;
  readonly title: string;
  readonly sentence: string;
  /** The word of the sentence that names the act. */
  readonly trigger: string;
}

/** Invented ways to tell each type of act, for generated articles. */
export const TELLINGS: readonly Telling[] = [
  {
    type: 'AGREE',
    title: '{a} and {b} agree on {thing}',
    sentence: '{a} agreed with {b} on {thing}',
    trigger: 'agreed',
  },
  {
    type: 'AGREE',
    title: '{a} promises {b} {thing}',
    sentence: '{a} promised {b} {thing}',
    trigger: 'promised',
  },
  {
    type: 'CONSULT',
    title: '{a} hosts {b} for talks on {thing}',
    sentence: '{a} hosted envoys of {b} to talk about {thing}',
    trigger: 'hosted',
  },
  {
    type: 'CONSULT',
    title: '{a} and {b} meet over {thing}',
    sentence: 'Ministers of {a} met their colleagues of {b} over {thing}',
    trigger: 'met',
  },
  {
    type: 'SUPPORT',
    title: '{a} praises {b} for {thing}',
    sentence: '{a} praised {b} for {thing}',
    trigger: 'praised',
  },
  {
    type: 'CONCEDE',
    title: '{a} yields to {b} on {thing}',
    sentence: '{a} yielded to {b} on {thing}',
    trigger: 'yielded',
  },
  {
    type: 'COOPERATE',
    title: '{a} opens {thing} with {b}',
    sentence: '{a} opened {thing} together with {b}',
    trigger: 'opened',
  },
  {
    type: 'AID',
    title: '{a} sends {b} relief after {thing}',
    sentence: '{a} sent relief to {b} after {thing}',
    trigger: 'sent',
  },
  {
    type: 'RETREAT',
    title: '{a} withdraws from the border with {b}',
    sentence: '{a} withdrew two brigades from the border with {b}',
    trigger: 'withdrew',
  },
  {
    type: 'REQUEST',
    title: '{a} urges {b} to settle {thing}',
    sentence: '{a} urged {b} to settle {thing}',
    trigger: 'urged',
  },
  {
    type: 'ACCUSE',
    title: '{a} accuses {b} over {thing}',
    sentence: '{a} accused {b} of bad faith over {thing}',
    trigger: 'accused',
  },
  {
    type: 'REJECT',
    title: '{a} rejects {b}’s terms for {thing}',
    sentence: '{a} rejected the terms of {b} for {thing}',
    trigger: 'rejected',
  },
  {
    type: 'THREATEN',
    title: '{a} warns {b} over {thing}',
    sentence: '{a} warned {b} of consequences over {thing}',
    trigger: 'warned',
  },
  {
    type: 'PROTEST',
    title: 'Crowds in {a} march against {b} over {thing}',
    sentence: 'Crowds in {a} marched against {b} over {thing}',
    trigger: 'marched',
  },
  {
    type: 'SANCTION',
    title: '{a} bars imports from {b}',
    sentence: '{a} barred imports from {b} because of {thing}',
    trigger: 'barred',
  },
  {
    type: 'MOBILIZE',
    title: '{a} moves troops towards {b}',
    sentence: '{a} moved troops towards {b} amid quarrels about {thing}',
    trigger: 'moved',
  },
  {
    type: 'COERCE',
    title: '{a} seizes ships of {b}',
    sentence: '{a} seized three ships of {b} in a dispute about {thing}',
    trigger: 'seized',
  },
  {
    type: 'ASSAULT',
    title: '{a} shells positions of {b}',
    sentence: '{a} shelled positions of {b} after quarrels about {thing}',
    trigger: 'shelled',
  },
];

/** What generated acts are about. */
export const THINGS = [
  'the river treaty',
  'grain shipments',
  'a gas pipeline',
  'fishing rights',
  'prisoner exchanges',
  'a customs union',
  'border crossings',
  'the rail link',
  'nuclear inspections',
  'air patrols',
  'a ceasefire line',
  'visa rules',
  'steel tariffs',
  'election observers',
  'flood relief',
  'a joint satellite',
  'the strait',
  'refugee quotas',
  'water levels',
  'undersea cables',
  'debt relief',
  'a trade corridor',
  'the spring exercises',
  'port fees',
] as const; // prettier-ignore

/** Actors of generated articles: id, name, kind. */
export const CAST: readonly (readonly [id: string, name: string, kind: 'state' | 'body' | 'group'])[] = [
  ['USA', 'the United States', 'state'],
  ['RUS', 'Russia', 'state'],
  ['CHN', 'China', 'state'],
  ['UKR', 'Ukraine', 'state'],
  ['PRK', 'North Korea', 'state'],
  ['KOR', 'South Korea', 'state'],
  ['JPN', 'Japan', 'state'],
  ['IRN', 'Iran', 'state'],
  ['ISR', 'Israel', 'state'],
  ['FRA', 'France', 'state'],
  ['DEU', 'Germany', 'state'],
  ['GBR', 'Britain', 'state'],
  ['IND', 'India', 'state'],
  ['PAK', 'Pakistan', 'state'],
  ['TUR', 'Turkey', 'state'],
  ['SAU', 'Saudi Arabia', 'state'],
  ['EGY', 'Egypt', 'state'],
  ['BRA', 'Brazil', 'state'],
  ['ZAF', 'South Africa', 'state'],
  ['NGA', 'Nigeria', 'state'],
  ['KEN', 'Kenya', 'state'],
  ['ETH', 'Ethiopia', 'state'],
  ['MEX', 'Mexico', 'state'],
  ['VEN', 'Venezuela', 'state'],
  ['POL', 'Poland', 'state'],
  ['SRB', 'Serbia', 'state'],
  ['ARM', 'Armenia', 'state'],
  ['AZE', 'Azerbaijan', 'state'],
  ['VNM', 'Vietnam', 'state'],
  ['PHL', 'the Philippines', 'state'],
  ['AUS', 'Australia', 'state'],
  ['UN', 'the United Nations', 'body'],
  ['EU', 'the European Union', 'body'],
  ['NATO', 'NATO', 'body'],
  ['IAEA', 'the IAEA', 'body'],
  ['river-front', 'the River Front', 'group'],
]; // prettier-ignore

/** Outlets of generated articles. */
export const OUTLETS = [
  'Harbour Times',
  'Meridian Wire',
  'The Northern Post',
  'Daily Ledger',
  'Capital Review',
] as const;

/** Towns of generated events: id, name, country, longitude, latitude in degrees. */
export const TOWNS: readonly (readonly [
  id: string,
  name: string,
  country: string,
  lon: number,
  lat: number,
])[] = [
  ['geneva', 'Geneva', 'CHE', 6.1, 46.2],
  ['vienna', 'Vienna', 'AUT', 16.4, 48.2],
  ['doha', 'Doha', 'QAT', 51.5, 25.3],
  ['astana', 'Astana', 'KAZ', 71.4, 51.2],
  ['nairobi', 'Nairobi', 'KEN', 36.8, -1.3],
  ['oslo', 'Oslo', 'NOR', 10.8, 59.9],
]; // prettier-ignore
