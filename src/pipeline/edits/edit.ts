import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml';
import { isEdtf } from '../../model/when.ts';
import { SeedError } from '../error.ts';

/** One correction, as a person wrote it in a `*.edits.yaml` file. */
export interface Edit {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** Id of the event, or one it had before. */
  readonly event: string | undefined;
  /** Words of the sentence that tells of the event, and of the text before and after it. */
  readonly quote: string | undefined;
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly hide: boolean;
  readonly title: string | undefined;
  /** EDTF. */
  readonly date: string | undefined;
  readonly by: string | null;
  readonly on: string | null;
  readonly why: string | null;
}

const KEYS = ['event', 'quote', 'before', 'after', 'hide', 'title', 'date', 'by', 'on', 'why'] as const;
type Key = (typeof KEYS)[number];
const LONGEST_TITLE = 80;

/** Says what is wrong at an offset of the file. */
type Blame = (offset: number, what: string) => SeedError;

/**
 * The corrections in one `*.edits.yaml` file: a list of entries such as `- event: e-…`, each with `hide: true`, a `title`
 * or a `date`. Throws SeedError with the line of the first mistake.
 */
export function editsIn(file: string, content: string): Edit[] {
  const lines = new LineCounter();
  const document = parseDocument(content, { lineCounter: lines });
  const blame: Blame = (offset, what) => new SeedError(what, file, Math.max(1, lines.linePos(offset).line));
  const [error] = document.errors;
  if (error) throw blame(error.pos[0], `not YAML: ${error.message.split('\n')[0]}`);
  const root = document.contents as Node | null;
  if (root === null) return [];
  if (!isSeq(root))
    throw blame(startOf(root), 'expected a list of corrections, each beginning with "- event:"');
  return root.items.map((item) => {
    const node = item as Node;
    if (!isMap(node))
      throw blame(startOf(node), 'expected a correction such as "event: e-…" with "hide: true"');
    return editOf(node, file, lines.linePos(startOf(node)).line, blame);
  });
}

function editOf(map: YAMLMap, file: string, line: number, blame: Blame): Edit {
  const values = valuesOf(map, blame);
  const text = (key: Key) => values.get(key)?.text;
  const edit = {
    file,
    line,
    event: text('event'),
    quote: text('quote'),
    before: text('before'),
    after: text('after'),
    hide: text('hide') === 'true',
    title: text('title'),
    date: text('date'),
    by: text('by') ?? null,
    on: text('on') ?? null,
    why: text('why') ?? null,
  };
  const fault = faultOf(edit, text('hide'));
  if (fault) throw blame(values.get(fault.key)?.offset ?? startOf(map), fault.what);
  return edit;
}

function valuesOf(map: YAMLMap, blame: Blame): Map<Key, { text: string; offset: number }> {
  const values = new Map<Key, { text: string; offset: number }>();
  for (const { key, value } of map.items) {
    const node = key as Node;
    const name = isScalar(node) ? String(node.value) : '';
    if (!isKey(name)) throw blame(startOf(node), `unknown field "${name}"; known are ${KEYS.join(', ')}`);
    const said = value as Node | null;
    if (!isScalar(said) || said.value === null) throw blame(startOf(node), `"${name}" needs a value`);
    const source = typeof said.value === 'string' ? said.value : (said.source ?? String(said.value));
    values.set(name, { text: source.trim(), offset: startOf(node) });
  }
  return values;
}

function faultOf(
  edit: Edit,
  hide: string | undefined,
): { readonly key: Key; readonly what: string } | undefined {
  const { event, quote, title, date } = edit;
  if (!event && !quote)
    return { key: 'event', what: 'needs "event" (an id) or "quote" (words of its sentence)' };
  if (hide !== undefined && hide !== 'true' && hide !== 'false')
    return { key: 'hide', what: '"hide" is true or false' };
  if (!edit.hide && title === undefined && date === undefined)
    return { key: 'event', what: 'changes nothing; give "hide: true", a "title" or a "date"' };
  if (title !== undefined && (title === '' || title.length > LONGEST_TITLE))
    return { key: 'title', what: `a title has 1 to ${LONGEST_TITLE} characters; this has ${title.length}` };
  if (date !== undefined && !isEdtf(date))
    return {
      key: 'date',
      what: `not a date: ${date}; write 2023-09-14, 2023-09, 2023-09-14/2023-09-17 or 2023-09~`,
    };
  return undefined;
}

function isKey(name: string): name is Key {
  return (KEYS as readonly string[]).includes(name);
}

function startOf(node: Node | null): number {
  return node?.range?.[0] ?? 0;
}
