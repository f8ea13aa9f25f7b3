import { EVENT_TYPES, STATUSES, TONES } from '../../model/event.ts';
import type { FacetName } from '../../model/facets.ts';
import { FIELDS, type FieldName, termText, unfinished } from '../../model/query.ts';
import { t } from '../language/index.ts';
import type { Lens } from '../lens.svelte.ts';

/** A way to go on with a query. */
export interface Completion {
  /** The query as it would read. */
  readonly text: string;
  /** The token it ends with. */
  readonly token: string;
  readonly words: string;
}

interface Value {
  readonly field: FieldName;
  readonly value: string;
  readonly words: string;
}

const FACET_FIELDS: readonly (readonly [FieldName, FacetName])[] = [
  ['actor', 'actors'],
  ['source', 'actors'],
  ['target', 'actors'],
  ['person', 'people'],
  ['place', 'places'],
];

/** At most `limit` ways to go on with a query: values for the field being typed, else names and fields that fit. */
export function completions(text: string, lens: Lens, limit: number): Completion[] {
  const { start, token } = unfinished(text);
  if (token === '') return [];
  const [, field, typed] = /^-?(?:([a-z]+):"?)?(.*)$/i.exec(token)! as unknown as [string, string?, string?];
  const sought = (typed ?? '').toLowerCase();
  const named = FIELDS.find((name) => name === field?.toLowerCase());
  const all = values(lens).filter((value) =>
    named ? value.field === named : value.field !== 'source' && value.field !== 'target',
  );
  const fitting = all.filter((value) => (sought !== '' || named ? fits(value, sought) : false));
  const fields = field ? [] : FIELDS.filter((name) => name.startsWith(sought));
  const minus = token.startsWith('-') ? '-' : '';
  return [
    ...fields.map((name) => ({ token: `${minus}${name}:`, words: t.fields[name] })),
    ...fitting.map((value) => ({
      token: `${minus}${termText(value.field, value.value)} `,
      words: value.words,
    })),
  ]
    .filter((next) => next.token.trim() !== token)
    .slice(0, limit)
    .map((next) => ({ ...next, text: text.slice(0, start) + next.token }));
}

function fits({ value, words }: Value, sought: string): boolean {
  return (
    value.toLowerCase().startsWith(sought) ||
    words
      .toLowerCase()
      .split(/[\s(]+/)
      .some((word) => word.startsWith(sought))
  );
}

function values(lens: Lens): Value[] {
  return [
    ...EVENT_TYPES.map((type) => ({
      field: 'type' as const,
      value: type.toLowerCase(),
      words: t.types[type],
    })),
    ...TONES.map((tone) => ({ field: 'tone' as const, value: tone, words: t.tones[tone] })),
    ...STATUSES.map((status) => ({ field: 'status' as const, value: status, words: t.statuses[status] })),
    ...FACET_FIELDS.flatMap(([field, name]) => {
      const facet = lens.data.facet(name);
      return facet.state === 'ready' ? facet.value.names.map((known) => namedValue(field, known)) : [];
    }),
  ];
}

function namedValue(field: FieldName, known: { readonly id: string; readonly name?: string }): Value {
  return { field, value: known.id, words: known.name ?? known.id };
}
