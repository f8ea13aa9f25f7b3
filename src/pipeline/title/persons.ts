import type { Document } from '../language/document.ts';

/** Family names that stand first in their language, as they are written in English. */
const FAMILY_FIRST = new Set(
  (
    'kim lee park choi choe jung jong kang cho yoon yun jang chang lim im han oh seo shin kwon hwang ahn an song ryu hong ' +
    'moon roh ri pak so xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu lin guo he gao luo zheng liang ' +
    'deng mao jiang wen bo tang qian qin dong ma tsai nguyen tran le pham hoang vo vu dang bui do ho hun aung'
  ).split(' '),
);

/** Parts of a family name that are not written alone. */
const PARTICLE = /^(?:al|el|bin|ibn|ben|abu|abd|van|von|de|der|den|da|di|du|dos|la|le|ter|ten|st)$/i;

/** Offices whose holders a reader abroad knows by name, or for whom the name stands with the office. */
const LEADS =
  /\b(?:president|president-elect|prime minister|premier|chancellor|king|queen|emperor|emir|sultan|crown prince|pope|ayatollah|supreme leader|leader|secretary[- ]general|dictator|chairman)\b/i;
const SPEAKS_FOR =
  /\b(?:spokes\w+|press secretary|ambassador|envoy|diplomat|adviser|advisor|aide|official|deputy|vice|former|ex-)\b/i;
/** Characters before and after a name in which its bearer's office stands. */
const REACH = 60;

/** A person's short name as headlines have it: the family name ("Putin", "Kim"), as the article itself shortens it where it does. */
export function surname(document: Document, id: string): string {
  const names = namesOf(document, id);
  const full = names.sort((a, b) => b.split(' ').length - a.split(' ').length)[0];
  const short = names.find((name) => /^\p{Lu}[\p{L}’'-]+$/u.test(name) && !LEADS.test(name));
  if (short) return short;
  return family(full ?? id.split('-').map(capital).join(' '));
}

/** Whether the article calls a person the head of a state, government or body, so that the name alone tells who it is. */
export function isLeader(document: Document, id: string): boolean {
  return document.references.some((reference) => {
    if (!reference.people.includes(id) || reference.how === 'pronoun') return false;
    const own = document.text.slice(reference.start, reference.end);
    const before = document.text
      .slice(Math.max(0, reference.start - REACH), reference.start)
      .split(/[.;,\n]/)
      .at(-1)!;
    const after = /^, (?:the |an? )?[^,.;]{0,60}/.exec(
      document.text.slice(reference.end, reference.end + REACH),
    );
    const words = reference.how === 'name' ? [nextTo(before), own, after?.[0] ?? ''] : [own];
    return words.some((text) => LEADS.test(text) && !SPEAKS_FOR.test(text));
  });
}

/** The words of a title that runs straight into a name: no verb stands between. */
function nextTo(before: string): string {
  return /(?:[\p{L}.’'-]+ ){0,4}$/u.exec(before)?.[0] ?? '';
}

function namesOf({ references, text }: Document, id: string): string[] {
  return references
    .filter(
      ({ how, kind, people }) =>
        how === 'name' && kind === 'person' && people.length === 1 && people[0] === id,
    )
    .map(({ start, end }) => bare(text.slice(start, end)));
}

/** A name without titles before it and possessive after it. */
function bare(name: string): string {
  const words = name
    .replace(/[’']s$/u, '')
    .replace(/\s+/g, ' ')
    .split(' ');
  const first = words.findIndex(
    (word, i) => i === words.length - 1 || !/^(?:Mr|Mrs|Ms|Dr|Sir|Lord|Gen|Sen|Rep|Sheikh)\.?$/.test(word),
  );
  return words.slice(first).join(' ');
}

function family(name: string): string {
  const words = name.split(' ');
  if (FAMILY_FIRST.has(words[0]!.toLowerCase()) && words.length > 1) return words[0]!;
  let at = words.length - 1;
  while (at > 1 && PARTICLE.test(words[at - 1]!)) at--;
  return words.slice(at).join(' ');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
