import { createHash } from 'node:crypto';

/** A file's content; what may grow past the longest string comes in pieces, made when they are written. */
export type Content = string | Uint8Array | Pieces;

/** Text that is made piece by piece. */
export interface Pieces {
  readonly pieces: () => Iterable<string>;
}

/** A content's parts, in order. */
export function partsOf(content: Content): Iterable<string | Uint8Array> {
  return typeof content === 'string' || content instanceof Uint8Array ? [content] : content.pieces();
}

/** A short hash of contents, for addresses that change when they do. */
export function fingerprint(contents: Iterable<Content>): string {
  const hash = createHash('sha256');
  for (const content of contents) for (const part of partsOf(content)) hash.update(part);
  return hash.digest('base64url').slice(0, 10);
}
