import type { Token } from '../document.ts';
import { type Change, changed } from '../token.ts';

const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD']);
const EXCEPT: ReadonlySet<string> = new Set(['but', 'except', 'save']);
const ALL: ReadonlySet<string> = new Set([
  'all',
  'every',
  'everyone',
  'none',
  'nobody',
  'no',
  'any',
  'nothing',
  'anything',
]);

/** A sentence in which what "and" or a comma joins is joined rightly: subjects are no objects, remarks no subjects, and exceptions do not take part. */
export function withJoined(tokens: readonly Token[]): readonly Token[] {
  let mended = tokens;
  for (let i = 1; i < tokens.length; i++) {
    const { text, deprel } = tokens[i]!;
    const changes =
      text === 'and' || text === 'or'
        ? (alias(mended, i) ?? ownSubject(mended, i) ?? pastJoined(mended, i) ?? bothSubjects(mended, i))
        : text === 'of'
          ? ofThem(mended, i)
          : EXCEPT.has(text)
            ? excepted(mended, i)
            : deprel === 'nsubj' && tokens[i - 1]!.text === ','
              ? beside(mended, i)
              : undefined;
    if (changes)
      mended = mended.map((token, at) => {
        const change = changes.get(at);
        return change ? changed(token, change) : token;
      });
  }
  return mended;
}

/** "Recalled their envoys and | Mali shut its border": behind "and" and before a verb stands a subject. */
function ownSubject(tokens: readonly Token[], cc: number): ReadonlyMap<number, Change> | undefined {
  const { head: noun } = tokens[cc]!;
  const one = tokens[noun];
  if (!one || noun < cc || noun > cc + 4 || one.deprel !== 'conj' || !/^(?:NOUN|PROPN)$/.test(one.upos))
    return undefined;
  const verb = verbAfter(tokens, noun);
  const first = tokens[one.head]!;
  if (
    verb === undefined ||
    one.head > cc ||
    !/^(?:obj|obl|VB|xcomp|advcl|acl|ccomp)/.test(first.upos === 'VERB' ? 'VB' : first.deprel)
  )
    return undefined;
  const above = first.upos === 'VERB' ? one.head : first.head;
  const { head, deprel } = tokens[verb]!;
  if (above < 0 || head < 0 || head > cc || !/^(?:conj|parataxis|ccomp|advcl)$/.test(deprel))
    return undefined;
  if (
    tokens.some(
      (token, at) =>
        token.head === verb && (/^nsubj/.test(token.deprel) || (token.deprel === 'cc' && at > noun)),
    )
  )
    return undefined;
  const passive = tokens.some((token) => token.head === verb && token.deprel === 'aux:pass');
  return new Map<number, Change>([
    [noun, { head: verb, deprel: passive ? 'nsubj:pass' : 'nsubj' }],
    [cc, { head: verb }],
    [verb, { deprel: 'conj' }],
  ]);
}

/** "Accused Mali of letting them sell oil and | warned of war": a past tense goes on from a past tense, and from no infinitive. */
function pastJoined(tokens: readonly Token[], cc: number): ReadonlyMap<number, Change> | undefined {
  const { head: verb } = tokens[cc]!;
  const one = tokens[verb];
  if (!one || verb < cc || verb > cc + 2 || one.deprel !== 'conj' || !/^VB[DN]$/.test(one.xpos))
    return undefined;
  const own = tokens.some(({ head, deprel }) => head === verb && /^(?:aux|cop|nsubj)/.test(deprel));
  if (tokens[one.head]?.xpos !== 'VB' || own) return undefined;
  let at = tokens[one.head]!.head;
  for (let steps = 0; at >= 0 && steps < 4 && tokens[at]!.xpos !== 'VBD'; steps++) at = tokens[at]!.head;
  if (at < 0 || tokens[at]!.xpos !== 'VBD' || at > cc) return undefined;
  return new Map<number, Change>([[verb, { head: at, xpos: 'VBD', upos: 'VERB' }]]);
}

/** The verb behind a noun and what its prepositions lead to. */
function verbAfter(tokens: readonly Token[], noun: number): number | undefined {
  for (let i = noun + 1; i < tokens.length && i < noun + 6; i++) {
    const { xpos, upos, deprel, head } = tokens[i]!;
    if (FINITE.has(xpos) && !deprel.startsWith('acl'))
      return /^(?:aux|cop)/.test(deprel) ? (head > i ? head : undefined) : i;
    if (!/^(?:ADP|DET|NOUN|PROPN|ADJ|ADV|AUX)$/.test(upos)) return undefined;
  }
  return undefined;
}

/** "The mission, or RAMSI, was sent": another name of the same. */
function alias(tokens: readonly Token[], or: number): ReadonlyMap<number, Change> | undefined {
  const name = or + 1;
  if (
    tokens[or - 1]!.text !== ',' ||
    tokens[name + 1]?.text !== ',' ||
    !/^\p{Lu}{2,}$/u.test(tokens[name]?.text ?? '')
  )
    return undefined;
  return tokens[name]!.deprel === 'conj' ? new Map([[name, { deprel: 'appos' }]]) : undefined;
}

/** "The leader Kim and | President Moon met": what "and" joins to the subject, and no preposition leads to, acts too. */
function bothSubjects(tokens: readonly Token[], cc: number): ReadonlyMap<number, Change> | undefined {
  const second = tokens.findIndex(({ deprel }, i) => i > cc && i < cc + 6 && deprel === 'nsubj');
  const verb = second < 0 ? -1 : tokens[second]!.head;
  const first = tokens.findLastIndex(({ head, deprel }, i) => i < cc && head === verb && deprel === 'obl');
  if (verb < second || first < cc - 6 || first < 0 || tokens[first]!.upos !== 'NOUN') return undefined;
  if (tokens.some(({ head, deprel }) => head === first && (deprel === 'case' || deprel === 'nummod')))
    return undefined;
  if (tokens.slice(first + 1, second).some(({ upos }) => /^(?:PUNCT|VERB|ADP|AUX)$/.test(upos)))
    return undefined;
  return new Map<number, Change>([
    [first, { deprel: 'nsubj' }],
    [second, { head: first, deprel: 'conj' }],
    [cc, { head: second }],
  ]);
}

/** "90 people, most of | them pilgrims, died": a remark on those who die. */
function ofThem(tokens: readonly Token[], of: number): ReadonlyMap<number, Change> | undefined {
  const pronoun = tokens[of + 1]?.text;
  if (pronoun !== 'them' || tokens[of - 2]?.text !== ',') return undefined;
  if (!/^(?:most|many|some|all|half|both|several|none)$/.test(tokens[of - 1]!.text)) return undefined;
  const close = tokens.findIndex(({ text }, i) => i > of && text === ',');
  const before = of - 3;
  const noun = tokens.findIndex(({ head }, i) => i > of + 1 && i < close && (head <= before || head > close));
  if (noun < 0 || close > of + 8) return undefined;
  let main = tokens[before]!.upos === 'NOUN' ? before : tokens[before]!.head;
  if (main < 0 || main > before) main = before;
  const verb = tokens.findIndex(({ xpos }, i) => i > close && FINITE.has(xpos));
  const changes = new Map<number, Change>([[noun, { head: main, deprel: 'appos' }]]);
  if (verb === close + 1 && tokens[verb]!.head >= of && tokens[verb]!.head <= close) {
    const { head } = tokens[main]!;
    changes.set(verb, { head: head < 0 ? -1 : head, deprel: head < 0 ? 'root' : tokens[main]!.deprel });
    changes.set(main, { head: verb, deprel: 'nsubj' });
  }
  return changes;
}

/** "All members but | Malta and Peru": those who are excepted do nothing. */
function excepted(tokens: readonly Token[], but: number): ReadonlyMap<number, Change> | undefined {
  const name = tokens[but + 1]?.upos === 'DET' ? but + 2 : but + 1;
  let first = name;
  while (
    tokens[first] &&
    tokens[first]!.head > first &&
    tokens[first]!.upos === 'PROPN' &&
    tokens[tokens[first]!.head]!.upos === 'PROPN'
  )
    first = tokens[first]!.head;
  const one = tokens[first];
  const noun = tokens.findLastIndex(({ upos, xpos }, i) => i < but && upos === 'NOUN' && /S$/.test(xpos));
  if (one?.upos !== 'PROPN' || noun < but - 4 || noun < 0) return undefined;
  const opens = Math.max(0, noun - 4);
  if (!tokens.slice(opens, noun).some(({ text }) => ALL.has(text.toLowerCase()))) return undefined;
  if (!/^(?:nsubj|conj|nmod|obl|appos|obj)/.test(one.deprel)) return undefined;
  return new Map<number, Change>([
    [first, { head: noun, deprel: 'nmod' }],
    [but, { head: first, deprel: 'case', upos: 'ADP' }],
  ]);
}

/** "Mali and Chad, | members of the bloc, left": a noun with a subject of its own and no copula only says who they are. */
function beside(tokens: readonly Token[], noun: number): ReadonlyMap<number, Change> | undefined {
  const { head: verb, upos } = tokens[noun]!;
  if (upos !== 'NOUN' || verb < noun) return undefined;
  const named = tokens.findIndex(
    ({ head, deprel, upos: kind }, i) => i < noun && head === noun && deprel === 'nsubj' && kind === 'PROPN',
  );
  if (named < 0 || tokens.some(({ head, deprel }) => head === noun && deprel === 'cop')) return undefined;
  return new Map<number, Change>([
    [named, { head: verb, deprel: 'nsubj' }],
    [noun, { head: named, deprel: 'appos' }],
  ]);
}
