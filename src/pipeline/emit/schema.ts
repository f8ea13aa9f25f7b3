import { EVENT_TYPES, RELATIONS, STATUSES, TONES } from '../../model/event.ts';
import { OMISSIONS } from '../../model/unlisted.ts';

type Schema = Readonly<Record<string, unknown>>;

const TEXT: Schema = { type: 'string' };
const ID: Schema = { type: 'string', minLength: 1 };
const SHARE: Schema = { type: 'number', minimum: 0, maximum: 1 };
const OFFSET: Schema = {
  type: 'integer',
  minimum: 0,
  description: 'UTF-16 code units into the article’s text',
};
const DATE: Schema = {
  type: 'string',
  pattern: '^([+-]?\\d{4,6})-\\d{2}-\\d{2}$',
  description: 'civil date (ISO 8601), astronomical years',
};

/** An object that has exactly these fields. */
function record(properties: Readonly<Record<string, Schema>>, description?: string): Schema {
  return {
    type: 'object',
    ...(description === undefined ? {} : { description }),
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  };
}

function list(items: Schema): Schema {
  return { type: 'array', items };
}

function orNull(schema: Schema): Schema {
  return { anyOf: [schema, { type: 'null' }] };
}

function oneOf(values: readonly string[]): Schema {
  return { enum: values };
}

function ref(name: string): Schema {
  return { $ref: `#/$defs/${name}` };
}

const RANGE = { start: OFFSET, end: OFFSET };
const SPAN = record(RANGE, 'half-open range of an article’s text');
const QUOTE = record({ ...RANGE, text: ID });
const ATTRIBUTION = record({ name: TEXT, via: orNull(TEXT) }, 'who said it, through whom we know');
const MODE: Schema = { ...orNull(TEXT), description: 'PLOVER mode' };

const WHEN = record(
  {
    edtf: { ...ID, description: 'ISO 8601-2 (EDTF) level 1, plus `..` for an open end' },
    start: { ...orNull(DATE), description: 'began no earlier than this day; null is open' },
    latestStart: { ...orNull(DATE), description: 'began no later than this day' },
    earliestEnd: { ...orNull(DATE), description: 'ended no earlier than before this day (exclusive)' },
    end: { ...orNull(DATE), description: 'ended before this day (exclusive); null is open' },
    grain: oneOf(['day', 'week', 'month', 'quarter', 'season', 'year', 'decade', 'century', 'era']),
    extent: { enum: ['lasting', 'within', null] },
    text: { ...orNull(TEXT), description: 'the time expression used, verbatim' },
    basis: oneOf(['stated', 'relative', 'event', 'passage', 'publication']),
  },
  'a stretch of the calendar with its uncertainty',
);

const PLACE = record({
  id: ID,
  name: TEXT,
  country: { ...orNull(TEXT), description: 'ISO 3166-1 alpha-3' },
  lon: orNull({ type: 'number', minimum: -180, maximum: 180 }),
  lat: orNull({ type: 'number', minimum: -90, maximum: 90 }),
});

const SAID = {
  type: oneOf(EVENT_TYPES),
  mode: MODE,
  sources: list(ID),
  targets: list(ID),
  people: list(ID),
  place: orNull(ref('place')),
  when: ref('when'),
  status: oneOf(STATUSES),
  saidBy: list(ref('attribution')),
  confidence: SHARE,
};

const MENTION = record(
  {
    key: ID,
    article: ID,
    sentence: ref('span'),
    trigger: QUOTE,
    ...SAID,
    title: TEXT,
    spans: record({
      source: list(ref('span')),
      target: list(ref('span')),
      place: orNull(ref('span')),
      time: orNull(ref('span')),
      speaker: orNull(ref('span')),
    }),
    why: list(record({ field: ID, rule: ID, span: orNull(ref('span')) })),
  },
  'one passage that tells of an event, with what that passage says',
);

const EVENT = record({
  id: ID,
  aliases: list(ID),
  title: { type: 'string', minLength: 1, maxLength: 80 },
  ...SAID,
  tone: oneOf(TONES),
  score: { type: 'number', minimum: -10, maximum: 10, description: 'PLOVER conflict–cooperation score' },
  salience: SHARE,
  mentions: list(ref('mention')),
  links: list(record({ rel: oneOf(RELATIONS), event: ID })),
  corrected: orNull(record({ fields: list(ID), by: orNull(TEXT), on: orNull(TEXT), why: orNull(TEXT) })),
});

const CARD = {
  id: ID,
  file: TEXT,
  date: DATE,
  title: orNull(TEXT),
  url: orNull({ type: 'string', pattern: '^https?://' }),
  source: orNull(TEXT),
  author: orNull(TEXT),
  lang: { ...ID, description: 'BCP 47' },
};

const PARTY = {
  id: { ...ID, description: 'ISO 3166-1 alpha-3 of a state, short name of a body, slug of others' },
  name: TEXT,
  kind: oneOf(['state', 'body', 'group', 'organisation', 'person']),
  country: orNull(TEXT),
};
const ACTOR = record({ ...PARTY, aliases: list(TEXT) });

const { saidBy: _, ...READ } = SAID;
const UNLISTED = record(
  {
    key: {
      ...ID,
      description: 'with `e-` before it, what a correction names to bring the act onto the timeline',
    },
    ...READ,
    sentence: ref('span'),
    trigger: QUOTE,
    title: { ...orNull(TEXT), description: 'null where it would say no more than type and parties' },
    reason: { ...oneOf(OMISSIONS), description: 'why it is not on the timeline' },
  },
  'an act that was read but is not on the timeline',
);

/** JSON Schema (draft 2020-12) of `data/timeline.json`. */
export const TIMELINE_SCHEMA: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A timeline of events, each with the sentences it was read from',
  ...record({
    $schema: TEXT,
    title: TEXT,
    span: orNull(record({ start: DATE, end: DATE })),
    articles: list(record(CARD)),
    actors: list(ACTOR),
    places: list(ref('place')),
    events: list(EVENT),
  }),
  $defs: { span: SPAN, when: WHEN, place: PLACE, attribution: ATTRIBUTION, mention: MENTION },
};

/** JSON Schema (draft 2020-12) of `data/articles/<id>.json`, and of each article in a shard. */
export const ARTICLE_SCHEMA: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'An article with what was found in its text',
  ...record({
    ...CARD,
    text: { ...TEXT, description: 'as it was read; all spans are offsets into it' },
    sentences: list(ref('span')),
    times: list(
      record({
        ...RANGE,
        type: oneOf(['DATE', 'TIME', 'DURATION', 'SET']),
        value: { ...orNull(TEXT), description: 'TIMEX3 (ISO-TimeML)' },
        mod: { ...orNull(TEXT), description: 'TIMEX3 modifier' },
        edtf: { ...orNull(TEXT), description: 'ISO 8601-2 (EDTF)' },
      }),
    ),
    names: list(
      record({
        ...RANGE,
        kind: oneOf(['person', 'state', 'body', 'group', 'organisation', 'place']),
        id: ID,
      }),
    ),
    noise: { ...list(ref('span')), description: 'page furniture, from which nothing is read' },
    unlisted: list(UNLISTED),
    parties: { ...list(record(PARTY)), description: 'who takes part in the acts that are not listed' },
  }),
  $defs: { span: SPAN, when: WHEN, place: PLACE },
};
