/** A mistake in a seed file, reported with the place to fix it; its message reads `file:line: what to do`. */
export class SeedError extends Error {
  override name = 'SeedError';
  readonly file: string;
  /** 1-based. */
  readonly line: number;

  constructor(message: string, file: string, line: number) {
    super(`${file}:${line}: ${message}`);
    this.file = file;
    this.line = line;
  }
}
