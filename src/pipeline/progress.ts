/** A place to write progress to: standard error. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const BAR_WIDTH = 30;
const REDRAW_MS = 100;
/** Where there is no terminal: a plain line this often. */
const LINE_MS = 5000;

/**
 * Shows progress through articles: a bar with counts and rate on a terminal, else a plain line every few seconds.
 * `now` gives milliseconds.
 */
export function progressTo(terminal: Terminal, now: () => number = performance.now.bind(performance)) {
  let started: number | undefined;
  let shown = 0;
  return (done: number, total: number): void => {
    const time = now();
    started ??= shown = time;
    const last = done === total;
    if (!last && time - shown < (terminal.isTTY ? REDRAW_MS : LINE_MS)) return;
    const short = last && shown === started && time - started < LINE_MS;
    shown = time;
    const rate = `${done}/${total} articles, ${perSecond(done, time - started)} a second`;
    if (terminal.isTTY) terminal.write(`\r${bar(done, total)} ${rate}${last ? '\n' : ''}`);
    else if (!short) terminal.write(`${rate}\n`);
    if (last) started = undefined;
  };
}

function bar(done: number, total: number): string {
  const full = Math.round((BAR_WIDTH * done) / Math.max(1, total));
  return '█'.repeat(full) + '░'.repeat(BAR_WIDTH - full);
}

function perSecond(done: number, ms: number): string {
  return ms === 0 ? String(done) : ((done * 1000) / ms).toFixed(done * 1000 < 10 * ms ? 1 : 0);
}
