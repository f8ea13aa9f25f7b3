import type { Dataset } from '../../model/dataset.ts';
import type { Event } from '../../model/event.ts';

const GAP = '  ';

/** The events as a table for a person, one line each, no wider than `width` characters; earliest first. */
export function table({ events }: Dataset, width: number): string {
  const rows = [['WHEN', 'TYPE', 'STATUS', 'WHO', 'TITLE', 'ID'], ...events.map(row)];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((cells) => cells[column]!.length)));
  const fixed = widths.reduce(
    (sum, size, column) => sum + (column === TITLE ? 0 : size),
    GAP.length * (widths.length - 1),
  );
  widths[TITLE] = Math.max(MIN_TITLE, Math.min(widths[TITLE]!, width - fixed));
  return rows.map((cells) => line(cells, widths)).join('\n');
}

const TITLE = 4;
const MIN_TITLE = 24;

function row({ id, when, type, mode, status, sources, targets, title }: Event): string[] {
  const who = [sources.join(', '), targets.join(', ')].filter(Boolean).join(' → ');
  return [when.edtf, mode ? `${type} ${mode}` : type, status, short(who, 24), title, id];
}

function line(cells: readonly string[], widths: readonly number[]): string {
  return cells
    .map((cell, column) => short(cell, widths[column]!).padEnd(widths[column]!))
    .join(GAP)
    .trimEnd();
}

function short(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 1)}…`;
}
