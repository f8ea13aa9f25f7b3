/**
 * Well-known heads of state and government, ministers, envoys and leaders of bodies and groups since the Second World
 * War, by the actor they acted for: names apart by commas, spellings of one name by slashes, the usual one first;
 * of two with one surname the better known stands first; "@" and a code tell the country that the head of a body
 * served as a minister before or after.
 */
export interface LeaderRow {
  /** ISO 3166-1 alpha-3, or the id of a body or group. */
  readonly actor: string;
  readonly men: string;
  readonly women?: string;
}
