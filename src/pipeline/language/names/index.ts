import type { Name } from '../../../model/article.ts';
import { compare } from '../../../model/order.ts';
import { datelineOf } from '../dateline.ts';
import type { Reference, Sentence } from '../document.ts';
import type { Found } from './found.ts';
import { castOf } from './introduce.ts';
import { type Line, lineOf } from './line.ts';
import { mainState } from './passage.ts';
import { Reading } from './reading.ts';
import { runsOf } from './runs.ts';
import { Speakers } from './speakers.ts';

export { actor, place } from './registry.ts';

/**
 * Whom and where the words of an article's sentences stand for, in order of the text; phrases of office hold the
 * names inside them.
 */
export function refer(text: string, sentences: readonly Sentence[]): Reference[] {
  const lines = sentences.map(lineOf);
  const cast = castOf(
    lines,
    lines.map((line) => runsOf(line)),
  );
  const known = new Set(cast.people.map(({ words }) => words.at(-1)!));
  const runs = lines.map((line) => runsOf(line, known));
  const reading = new Reading(cast, mainState(cast, lines, runs), homeOf(text, sentences, lines));
  const speakers = new Speakers();
  return lines
    .flatMap((line) => {
      const own = reading.read(line, runs[line.index]!);
      return [...own, ...speakers.read(line, own)].map((one) => referenceOf(one, sentences[line.index]!));
    })
    .sort((a, b) => a.start - b.start || b.end - a.end || compare(a.how, b.how));
}

/** How many of the first sentences may begin with the dateline. */
const OPENING = 3;

/** The country of the article's dateline. */
function homeOf(text: string, sentences: readonly Sentence[], lines: readonly Line[]): string | undefined {
  for (const [i, { start, end, tokens }] of sentences.slice(0, OPENING).entries()) {
    const to = start + datelineOf(text.slice(start, end));
    const hit = lines[i]!.hits.find(({ from }) => tokens[from]!.start < to);
    if (to > start) return hit?.sense.country ?? undefined;
  }
  return undefined;
}

function referenceOf(
  { line, from, to, head, kind, id, actors, people, place, how }: Found,
  { tokens }: Sentence,
): Reference {
  return {
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
    sentence: line,
    head,
    kind,
    id,
    actors,
    people,
    place,
    how,
  };
}

/** The names among an article's references: those with an id that are named as such, none within another. */
export function namesOf(references: readonly Reference[]): Name[] {
  const names: Name[] = [];
  for (const { start, end, kind, id, how } of references) {
    if (id === null || !(how === 'name' || how === 'national' || how === 'capital')) continue;
    if (start < (names.at(-1)?.end ?? 0)) continue;
    names.push({ start, end, kind, id });
  }
  return names;
}
