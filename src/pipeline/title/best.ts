import type { Mention, Status } from '../../model/event.ts';

/** The best of several mentions' titles, for an event of the given status. */
export function bestTitle(mentions: readonly Mention[], status: Status): string {
  const fitting = mentions.filter((mention) => mention.status === status);
  return (fitting[0] ?? mentions[0]!).title;
}
