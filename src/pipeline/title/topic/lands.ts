import { datelineOf } from '../../language/dateline.ts';
import type { Document, Reference } from '../../language/document.ts';
import { isStateCode } from '../../language/names/countries.ts';
import { headlineOf } from '../digest.ts';
import { actorName, demonym } from '../names.ts';
import { landName, OPENING, statesOf, type Topic } from './topic.ts';

/** How much of what an article tells of any land its first must have, to be what it is about. */
const LEADS = 0.2;
/** How much of what it tells of its first land it must tell of another, to be about both: less where its headline names both. */
const BESIDE = 0.6;
const HEADED = 0.35;

/** Of the lands that an article's headline names, or its opening where that names none, the one that it tells of most, or the two. */
export function landsOf(document: Document): Topic[] {
  const counts = new Map<string, number>();
  const opening = new Set<string>();
  let all = 0;
  for (const reference of document.references) {
    const [id, more] = statesOf(reference);
    const named = /^(?:name|national|capital)$/.test(reference.how) && !isDateline(document, reference);
    if (id === undefined || more !== undefined || !isStateCode(id) || !named) continue;
    const weight = reference.kind === 'place' ? 0.5 : reference.sentence < OPENING ? 2 : 1;
    all += weight;
    counts.set(id, (counts.get(id) ?? 0) + weight);
    if (reference.sentence < OPENING) opening.add(id);
  }
  const headed = headedIn(document, [...counts.keys()]);
  const told = headed.size > 0 ? headed : opening;
  const [first, second] = [...counts].filter(([id]) => told.has(id)).sort(([, a], [, b]) => b - a);
  if (!first || first[1] < LEADS * all) return [];
  const least = told === headed ? HEADED : BESIDE;
  const ids = second && second[1] >= least * first[1] ? [first[0], second[0]] : [first[0]];
  return [{ label: ids.map((id) => landName(document, id)).join('–'), actors: ids, affair: false }];
}

/** Those of some lands that an article's headline names, by their own names or where they are. */
function headedIn(document: Document, lands: readonly string[]): ReadonlySet<string> {
  const head = headlineOf(document) ?? '';
  const within = document.references.filter(
    ({ sentence, kind, place }) =>
      document.sentences[sentence]!.headline && !(kind === 'place' && place?.country === 'USA'),
  );
  const named = new Set(within.flatMap(statesOf));
  return new Set(
    lands.filter((id) => named.has(id) || head.includes(actorName(id)) || head.includes(demonym(id))),
  );
}

/** Whether a name only says where its dispatch was sent from. */
function isDateline({ sentences, text }: Document, { start, sentence, kind }: Reference): boolean {
  if (kind !== 'place') return false;
  const { start: first, end } = sentences[sentence]!;
  return start < first + datelineOf(text.slice(first, end));
}
