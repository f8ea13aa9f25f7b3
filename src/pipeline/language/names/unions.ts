import type { Found } from './found.ts';
import type { Line } from './line.ts';

/** Those mentioned as one with the last by "and", also where the last ends `before`, who are several already. */
export function joined(last: Found, found: Found, line: Line, before: Found | undefined): Found | undefined {
  if (last.line !== line.index || last.to >= found.from) return undefined;
  const between = line.lower.slice(last.to, found.from).filter((word) => !FILL.has(word));
  if (between.length > 0 && !between.every((word) => TITLES.test(word) || NUMBER.test(word)))
    return undefined;
  if (!line.lower.slice(last.to, found.from).some((word) => JOINING.has(word))) return undefined;
  const whole = before && before.line === last.line && before.to === last.to ? before : last;
  const actors = unique([...whole.actors, ...found.actors]);
  if (actors.length === 0 || (whole.kind === 'place') !== (found.kind === 'place')) return undefined;
  return {
    ...found,
    from: whole.from,
    head: whole.head,
    actors,
    people: unique([...whole.people, ...found.people]),
    many: true,
    subject: whole.subject || found.subject,
  };
}

const FILL = new Set([
  'the',
  ',',
  'and',
  '&',
  'or',
  'both',
  'a',
  'an',
  "'s",
  'his',
  'her',
  'its',
  'their',
  'counterpart',
  'with',
  'as',
  'well',
]);
/** "The United States and 16 European countries". */
const NUMBER = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|other)$/u;
const JOINING = new Set(['and', '&', 'or', 'with']);
const TITLES =
  /^(?:president|prime|minister|secretary|foreign|of|state|leader|king|chancellor|premier|king|defence|defense|vice|deputy|mr\.?|mrs\.?|ms\.?)$/u;

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
