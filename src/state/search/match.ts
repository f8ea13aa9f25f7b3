import { meansName, meansTone, meansType } from '../../model/called.ts';
import { type Columns, statusAt, toneAt, typeAt } from '../../model/columns.ts';
import type { Facet, FacetName, NamesOf } from '../../model/facets.ts';
import { type FieldName, firstDay, type Term } from '../../model/query.ts';

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
  type: (columns, value) => (i) => meansType(value, typeAt(columns, i)),
  tone: (columns, value) => (i) => meansTone(value, toneAt(columns, i)),
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

/** Whether a value means a name; an article is called by its outlet. */
function isMeant(name: AnyName, value: string): boolean {
  return meansName(value, 'name' in name ? name : { id: name.id, name: name.source ?? '' });
}
