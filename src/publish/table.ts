import { type Exported, type Told, told } from './evidence.ts';

/** A column of the flat table of events; `text` columns may hold anything an article says. */
export interface Column {
  readonly name: string;
  readonly kind: 'text' | 'number';
  readonly value: (row: Told) => string | number | null;
}

const many = (values: readonly string[]) => values.join('; ') || null;

/** The columns of the flat table, which CSV and Parquet share; lists are joined by semicolons. */
export const COLUMNS: readonly Column[] = [
  { name: 'id', kind: 'text', value: ({ event }) => event.id },
  { name: 'title', kind: 'text', value: ({ event }) => event.title },
  { name: 'type', kind: 'text', value: ({ event }) => event.type },
  { name: 'mode', kind: 'text', value: ({ event }) => event.mode },
  { name: 'tone', kind: 'text', value: ({ event }) => event.tone },
  { name: 'status', kind: 'text', value: ({ event }) => event.status },
  { name: 'source_ids', kind: 'text', value: ({ event }) => many(event.sources) },
  { name: 'sources', kind: 'text', value: ({ sources }) => many(sources) },
  { name: 'target_ids', kind: 'text', value: ({ event }) => many(event.targets) },
  { name: 'targets', kind: 'text', value: ({ targets }) => many(targets) },
  { name: 'people', kind: 'text', value: ({ people }) => many(people) },
  { name: 'edtf', kind: 'text', value: ({ event }) => event.when.edtf },
  { name: 'start', kind: 'text', value: ({ event }) => event.when.start },
  { name: 'end', kind: 'text', value: ({ event }) => event.when.end },
  { name: 'grain', kind: 'text', value: ({ event }) => event.when.grain },
  { name: 'basis', kind: 'text', value: ({ event }) => event.when.basis },
  { name: 'place', kind: 'text', value: ({ event }) => event.place?.name ?? null },
  { name: 'country', kind: 'text', value: ({ event }) => event.place?.country ?? null },
  { name: 'lon', kind: 'number', value: ({ event }) => event.place?.lon ?? null },
  { name: 'lat', kind: 'number', value: ({ event }) => event.place?.lat ?? null },
  { name: 'score', kind: 'number', value: ({ event }) => event.score },
  { name: 'salience', kind: 'number', value: ({ event }) => event.salience },
  { name: 'confidence', kind: 'number', value: ({ event }) => event.confidence },
  { name: 'mentions', kind: 'number', value: ({ event }) => event.mentions.length },
  { name: 'said_by', kind: 'text', value: ({ event }) => many(event.saidBy.map(({ name }) => name)) },
  { name: 'article', kind: 'text', value: ({ article }) => article?.id ?? null },
  { name: 'published', kind: 'text', value: ({ article }) => article?.date ?? null },
  { name: 'outlet', kind: 'text', value: ({ article }) => article?.source ?? null },
  { name: 'article_url', kind: 'text', value: ({ article }) => article?.url ?? null },
  { name: 'sentence', kind: 'text', value: ({ sentence }) => sentence },
  { name: 'url', kind: 'text', value: ({ address }) => address },
];

/** The flat table's rows, by event id. */
export function rows(exported: Exported): (string | number | null)[][] {
  return told(exported).map((row) => COLUMNS.map(({ value }) => value(row)));
}
