import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** A line that cannot be used; its message says what is wrong with it. */
export class LineError extends Error {
  override name = 'LineError';
}

/** The lines of UTF-8 bytes, split at line feeds only: JSON strings may hold every other separator raw. */
export async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest: string[] = [];
  for await (const bytes of input) {
    const pieces = decoder.decode(bytes, { stream: true }).split('\n');
    for (const piece of pieces.slice(0, -1)) {
      yield [...rest, piece].join('');
      rest = [];
    }
    rest.push(pieces.at(-1)!);
  }
  const last = rest.join('') + decoder.decode();
  if (last !== '') yield last;
}

/** The JSON object in a line; throws LineError. */
export function objectIn(line: string): Record<string, unknown> {
  const value = json(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new LineError('not a JSON object');
  return value as Record<string, unknown>;
}

function json(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new LineError(line.trim() === '' ? 'empty line' : `not JSON: ${(error as Error).message}`);
  }
}

/** Writes one line, waiting while the reader is behind. */
export async function writeLine(output: Writable, value: unknown): Promise<void> {
  if (!output.write(`${JSON.stringify(value)}\n`)) await once(output, 'drain');
}

/**
 * Answers every line with one line, in order. A line that fails is answered by `{id, error}` and the rest goes on;
 * returns the number of such lines.
 */
export async function filterLines(
  input: AsyncIterable<Uint8Array>,
  output: Writable,
  answer: (record: Record<string, unknown>) => unknown,
): Promise<number> {
  let failed = 0;
  let number = 0;
  for await (const line of linesOf(input)) {
    number++;
    const reply = answered(line, answer);
    if (reply.error !== undefined) failed++;
    await writeLine(
      output,
      reply.error === undefined ? reply.value : { id: reply.id, error: `line ${number}: ${reply.error}` },
    );
  }
  return failed;
}

interface Reply {
  readonly value?: unknown;
  readonly id: unknown;
  readonly error?: string;
}

function answered(line: string, answer: (record: Record<string, unknown>) => unknown): Reply {
  let id: unknown = null;
  try {
    const record = objectIn(line);
    id = record.id ?? null;
    return { id, value: answer(record) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}
