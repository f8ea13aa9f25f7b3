import type { Exported } from './evidence.ts';
import { COLUMNS, rows } from './table.ts';

/** Events as CSV (RFC 4180), a header line first. */
export function csv(exported: Exported): string {
  const lines = [COLUMNS.map(({ name }) => name), ...rows(exported)];
  return lines.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

/** Text that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV injection). */
function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const inert = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
