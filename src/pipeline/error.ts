/** A mistake in a seed file, reported with the place to fix it; its message reads `file:line: what to do`. */
export class SeedError extends Error {
  override name = 'SeedError';
  /** The message without its place. */
  readonly what: string;
  readonly file: string;
  /** 1-based. */
  readonly line: number;

  constructor(what: string, file: string, line: number) {
    super(`${file}:${line}: ${what}`);
    this.what = what;
    this.file = file;
    this.line = line;
  }
}
