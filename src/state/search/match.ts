import { type Columns, statusAt, toneAt, typeAt } from '../../model/columns.ts';
import { type Day, dayFrom } from '../../model/day.ts';
import type { Facet, FacetName, NamesOf } from '../../model/facets.ts';
import { TONE_WORDS, TYPE_WORDS } from '../words.ts';
import type { FieldName, Term } from './query.ts';

type AnyName = NamesOf[FacetName];
/** A facet once it has arrived. */
export type FacetOf = (name: FacetName) => Facet<AnyName> | undefined;
type Test = (i: number) => boolean;

/** Which events meet all terms, 1 for each that does; `undefined` while a facet is on its way. */
export function matchTerms(columns: Columns, terms: readonly Term[], facet: FacetOf): Uint8Array | undefined {
  const found = new Uint8Array(columns.size).fill(1);
  for (const { field, value, not } of terms) {
    const test = TESTS[field](columns, value.toLowerCase(), facet);
    if (!test) return undefined;
    for (let i = 0; i < found.length; i++) if (found[i] === 1 && test(i) === not) found[i] = 0;
  }
  return found;
}

/** How each field is met, given its value in lower case; `undefined` while its facet is on its way. */
const TESTS: Readonly<
  Record<FieldName, (columns: Columns, value: string, facet: FacetOf) => Test | undefined>
> = {
  type: (columns, value) => (i) => {
    const type = typeAt(columns, i);
    return type.toLowerCase().startsWith(value) || TYPE_WORDS[type].toLowerCase().includes(value);
  },
  tone: (columns, value) => (i) => {
    const tone = toneAt(columns, i);
    return tone.startsWith(value) || TONE_WORDS[tone].toLowerCase().includes(value);
  },
  status: (columns, value) => (i) => statusAt(columns, i).startsWith(value),
  after: (columns, value) => {
    const day = firstDay(value);
    return (i) => day !== undefined && columns.anchor[i]! >= day;
  },
  before: (columns, value) => {
    const day = firstDay(value);
    return (i) => day !== undefined && columns.anchor[i]! < day;
  },
  actor: (_columns, value, facet) => among(facet('actors'), value, 'any'),
  source: (_columns, value, facet) => among(facet('actors'), value, 'sources'),
  target: (_columns, value, facet) => among(facet('actors'), value, 'targets'),
  person: (_columns, value, facet) => among(facet('people'), value, 'any'),
  place: (_columns, value, facet) => among(facet('places'), value, 'any'),
  outlet: (_columns, value, facet) => among(facet('articles'), value, 'any'),
};

/** The first day of a year, month or day (`2017`, `2017-05`, `2017-05-09`); `undefined` for anything else. */
function firstDay(value: string): Day | undefined {
  const m = /^([+-]?\d{1,6})(?:-(\d\d))?(?:-(\d\d))?$/.exec(value);
  return m ? dayFrom(Number(m[1]), Number(m[2] ?? 1), Number(m[3] ?? 1)) : undefined;
}

function among(
  facet: Facet<AnyName> | undefined,
  value: string,
  side: 'any' | 'sources' | 'targets',
): Test | undefined {
  if (!facet) return undefined;
  const meant = Uint8Array.from(facet.names, (name) => (isMeant(name, value) ? 1 : 0));
  const { offset, value: values, sources } = facet;
  return (i) => {
    const first = offset[i]! + (side === 'targets' ? sources[i]! : 0);
    const last = side === 'sources' ? offset[i]! + sources[i]! : offset[i + 1]!;
    for (let at = first; at < last; at++) if (meant[values[at]!] === 1) return true;
    return false;
  };
}

/** Whether a value means a name: its id in full, or part of what it is called. */
function isMeant(name: AnyName, value: string): boolean {
  if (name.id.toLowerCase() === value) return true;
  const called = 'name' in name ? name.name : (name.source ?? '');
  return called.toLowerCase().includes(value) || ('country' in name && name.country?.toLowerCase() === value);
}
