/**
 * A table to look words up in: without a prototype, so that words which every object knows ("constructor", "__proto__")
 * are found only where the table lists them.
 */
export function lookup<T>(rows: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.assign(Object.create(null) as Record<string, T>, rows);
}
