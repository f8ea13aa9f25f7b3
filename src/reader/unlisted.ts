import type { Span } from '../model/span.ts';
import type { Party, Unlisted } from '../model/unlisted.ts';
import { statusInWords, typeInWords } from '../state/words.ts';

/** A sentence from which acts were read that are not on the timeline. */
export interface Passage {
  readonly sentence: Span;
  readonly acts: readonly Unlisted[];
}

/** Acts by their sentences, in the order of the text. */
export function passagesOf(acts: readonly Unlisted[]): Passage[] {
  const found = new Map<number, { readonly sentence: Span; readonly acts: Unlisted[] }>();
  for (const act of acts) {
    const passage = found.get(act.sentence.start);
    if (passage) passage.acts.push(act);
    else found.set(act.sentence.start, { sentence: act.sentence, acts: [act] });
  }
  return [...found.values()].sort((a, b) => a.sentence.start - b.sentence.start);
}

/** Acts in one line, for those who hear the page: "Refusal, Norway → Chad, occurred; Visit, Chad, planned". */
export function actsInWords(acts: readonly Unlisted[], actor: (id: string) => Party | undefined): string {
  const names = (ids: readonly string[]) => ids.map((id) => actor(id)?.name ?? id).join(', ');
  const line = ({ type, mode, sources, targets, status }: Unlisted) => {
    const who = [names(sources), names(targets)].filter(Boolean).join(' → ');
    return [typeInWords(type, mode), who, statusInWords(status)].filter(Boolean).join(', ');
  };
  return acts.map(line).join('; ');
}

/** The lines of a corrections file that bring an act onto the timeline; its title, if it has one, is there to be bettered. */
export function raisingEdit({ key, title }: Unlisted): string {
  return `- event: e-${key}\n  title: ${JSON.stringify(title ?? '')}\n`;
}

/** The corrections file beside an article's own, as a path below the seeds folder. */
export function editsFile(file: string): string {
  return file.replace(/\.[^./]*$/, '.edits.yaml');
}
