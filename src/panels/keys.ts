/** What a key asks of the page. */
export type Command =
  | 'previous'
  | 'next'
  | 'open'
  | 'close'
  | 'search'
  | 'keys'
  | 'whole'
  | 'closer'
  | 'wider';

/** One key of the page. */
interface Key {
  /** As `KeyboardEvent.key` says it. */
  readonly keys: readonly string[];
  readonly shown: string;
  readonly command: Command;
  /** Whether it is a single character, which a reader may switch off (WCAG 2.2, 2.1.4). */
  readonly character: boolean;
}

/** The keys that work anywhere on the page, in the order in which the list of keys shows them. */
export const KEYS: readonly Key[] = [
  { keys: ['ArrowLeft'], shown: '←', command: 'previous', character: false },
  { keys: ['ArrowRight'], shown: '→', command: 'next', character: false },
  {
    keys: ['Enter'],
    shown: 'Enter',

    command: 'open',
    character: false,
  },
  { keys: ['Escape'], shown: 'Esc', command: 'close', character: false },
  { keys: ['/'], shown: '/', command: 'search', character: true },
  { keys: ['+', '='], shown: '+', command: 'closer', character: true },
  { keys: ['-', '−'], shown: '−', command: 'wider', character: true },
  { keys: ['0'], shown: '0', command: 'whole', character: true },
  { keys: ['?'], shown: '?', command: 'keys', character: true },
];

/** What a press asks for; `undefined` for a press that is not the page's own. */
export function commandOf(press: KeyboardEvent, characters: boolean): Command | undefined {
  if (press.defaultPrevented || press.ctrlKey || press.metaKey || press.altKey) return undefined;
  const row = KEYS.find(({ keys }) => keys.includes(press.key));
  if (!row || (row.character && !characters)) return undefined;
  return takesKey(press.target, row) ? undefined : row.command;
}

/** Whether the focused element has its own use for a key: text fields take all but Escape, controls take Enter and arrows. */
function takesKey(target: EventTarget | null, { command }: Key): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('dialog, [popover]')) return true;
  if (target.closest('input:not([type="checkbox"]), textarea, select, [contenteditable]')) return true;
  if (command === 'open') return target.closest('a, button, summary, input') !== null;
  const steps = command === 'previous' || command === 'next';
  return steps && target.closest('[role="slider"], [role="grid"], input') !== null;
}
