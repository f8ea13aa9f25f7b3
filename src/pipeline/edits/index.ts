import type { Event } from '../../model/event.ts';
import { compare } from '../../model/order.ts';
import { when } from '../../model/when.ts';
import type { Effects } from '../effects.ts';
import { SeedError } from '../error.ts';
import type { Linked, Omitted } from '../link/index.ts';
import { type Edit, editsIn } from './edit.ts';
import { Finder, type Quotable } from './find.ts';

export type { Edit } from './edit.ts';

const EDITS = /\.edits\.ya?ml$/i;
const SKIPPED = /(?:^|\/)[_.]/;

/** Every correction below a folder of seeds, by file, then line; throws SeedError where a file must be mended. */
export async function readEdits(dir: string, effects: Pick<Effects, 'list' | 'text'>): Promise<Edit[]> {
  const files = (await effects.list(dir))
    .filter((file) => EDITS.test(file) && !SKIPPED.test(file))
    .sort(compare);
  const read = await Promise.all(files.map(async (file) => editsIn(file, await effects.text(dir, file))));
  return read.flat();
}

/** Events as corrected, the acts that are still not listed, and the edits that found neither. */
export interface Edited {
  readonly events: readonly Event[];
  readonly unlisted: readonly Omitted[];
  /** Each with file and line, to be reported: an edit is never dropped silently. */
  readonly unfound: readonly SeedError[];
}

/**
 * Applies corrections, which win over what was read: hidden events go, with the links that lead to them; the others show
 * as corrected. An act that is not listed becomes an event where a correction gives it a title. Where two corrections give
 * one field, the later in file and line stands.
 */
export function applyEdits(linked: Linked, edits: readonly Edit[], articles: readonly Quotable[]): Edited {
  const listed = linked.events();
  const { meant, unfound } = meaningOf(edits, new Finder(listed, linked.unlisted, articles));
  const having = (wanted: (edit: Edit) => boolean) =>
    new Set([...meant].filter(([, own]) => own.some(wanted)).map(([id]) => id));
  const hidden = having(({ hide }) => hide);
  const titled = having(({ title }) => title !== undefined);
  const shown = linked.unlisted.filter(({ id }) => !hidden.has(id));
  const raised = new Set(shown.map(({ id }) => id).filter((id) => titled.has(id)));
  const unlisted = shown.filter(({ id }) => !raised.has(id));
  const events = raised.size === 0 ? listed : linked.events(raised);
  const kept = events.filter(({ id }) => !hidden.has(id));
  return {
    events: kept.map((event) => unlinked(corrected(event, meant.get(event.id) ?? []), hidden)),
    unlisted,
    unfound: [...unfound, ...unlisted.flatMap(({ id }) => (meant.get(id) ?? []).map(untitled))],
  };
}

/** The edits by the id of the event or act that they mean, and those that mean none. */
function meaningOf(
  edits: readonly Edit[],
  finder: Finder,
): { readonly meant: ReadonlyMap<string, readonly Edit[]>; readonly unfound: readonly SeedError[] } {
  const meant = new Map<string, Edit[]>();
  const unfound: SeedError[] = [];
  for (const edit of edits) {
    const found = finder.find(edit);
    if (typeof found === 'string') unfound.push(new SeedError(found, edit.file, edit.line));
    else meant.set(found.id, [...(meant.get(found.id) ?? []), edit]);
  }
  return { meant, unfound };
}

/** An edit of an act that is not listed, and stays so for want of a title. */
function untitled({ file, line }: Edit): SeedError {
  return new SeedError(
    'this act is read, but is not on the timeline: give it a "title" to list it',
    file,
    line,
  );
}

function corrected(event: Event, edits: readonly Edit[]): Event {
  const last = edits.at(-1);
  if (!last) return event;
  const title = edits.findLast((edit) => edit.title !== undefined)?.title;
  const date = edits.findLast((edit) => edit.date !== undefined)?.date;
  const fields = [...(title === undefined ? [] : ['title']), ...(date === undefined ? [] : ['when'])];
  return {
    ...event,
    title: title ?? event.title,
    when: date === undefined ? event.when : when(date, { basis: 'stated' }),
    corrected: { fields, by: last.by, on: last.on, why: last.why },
  };
}

function unlinked(event: Event, hidden: ReadonlySet<string>): Event {
  const links = event.links.filter((link) => !hidden.has(link.event));
  return links.length === event.links.length ? event : { ...event, links };
}
