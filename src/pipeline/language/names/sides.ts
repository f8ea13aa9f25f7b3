import type { Found } from './found.ts';
import type { Line } from './line.ts';

/** What an article has spoken of so far, nearest last: each by itself, and several mentioned as one. */
interface Spoken {
  readonly all: readonly Found[];
  readonly unions: readonly Found[];
}

/** The two or more that "both sides" or "the two leaders" stand for: those named together just before, else those spoken of most; `human` asks for persons. */
export function pairOf(
  spoken: Spoken,
  line: Line,
  at: number,
  human: boolean,
  count: number,
): Pick<Found, 'actors' | 'people'> | undefined {
  const verb = line.tokens.slice(0, at).findLast(({ upos }) => upos === 'VERB')?.lemma ?? '';
  const isSubject =
    line.tokens.slice(at, at + 4).some(({ deprel }) => deprel.startsWith('nsubj')) && !URGING.has(verb);
  const apart = (found: Found) => !isSubject && found.line === line.index && found.subject;
  const beside = isSubject ? namedIn(spoken.all, line, at) : [];
  if (beside.length === count && (!human || beside.every(({ people }) => people.length === 1)))
    return {
      actors: beside.map(({ actors: [id] }) => id!),
      people: human ? beside.flatMap(({ people }) => people) : [],
    };
  const union = [...spoken.unions, ...spoken.all]
    .sort((a, b) => a.line - b.line || a.from - b.from)
    .findLast(
      (found) =>
        !apart(found) &&
        line.index - found.line <= 1 &&
        found.actors.length === count &&
        (!human || found.people.length === count),
    );
  if (union) return { actors: union.actors, people: human ? union.people : [] };
  const weights = new Map<string, { weight: number; person: string | undefined }>();
  for (const found of spoken.all) {
    const id = found.actors[0];
    if (
      id === undefined ||
      found.actors.length !== 1 ||
      found.kind === 'place' ||
      apart(found) ||
      (human && found.people.length !== 1)
    )
      continue;
    const before = weights.get(id);
    const weight = (found.subject ? 2 : 1) / (1 + line.index - found.line);
    weights.set(id, { weight: (before?.weight ?? 0) + weight, person: found.people[0] ?? before?.person });
  }
  const best = [...weights].sort(([, a], [, b]) => b.weight - a.weight).slice(0, count);
  if (best.length < count) return human ? pairOf(spoken, line, at, false, count) : undefined;
  return {
    actors: best.map(([id]) => id),
    people: human ? best.flatMap(([, { person }]) => person ?? []) : [],
  };
}

/** Those with one actor each, every actor once, that a line names before a word. */
function namedIn(all: readonly Found[], line: Line, at: number): Found[] {
  const found = new Map<string, Found>();
  for (const each of all) {
    const [id] = each.actors;
    const plain = each.kind !== 'place' && each.how !== 'national' && each.how !== 'pronoun';
    if (each.line !== line.index || each.to > at || !plain || id === undefined || each.actors.length > 1)
      continue;
    if (!found.has(id)) found.set(id, each);
  }
  return [...found.values()];
}

/** Verbs by which one moves others to act. */
const URGING = new Set(
  'urge ask call press invite tell order warn encourage mediate help persuade want push pressure beg advise allow force invite appeal bring'.split(
    ' ',
  ),
);
