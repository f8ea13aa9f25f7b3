import type { Token } from '../document.ts';
import { lemmaOf } from '../lemma.ts';
import { type Change, changed } from '../token.ts';
import { TAKES_GERUND } from './slips.ts';

/** What changes, by the number of the word changed; undefined where all is well. */
type Changes = ReadonlyMap<number, Change> | undefined;

const TIES: ReadonlySet<string> = new Set(['case', 'mark']);
const OPENERS: ReadonlySet<string> = new Set(['until', 'after', 'before', 'since', 'as', 'till']);
const PAST: ReadonlySet<string> = new Set(['VBN', 'VBD']);
const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP']);
const NAMING: ReadonlySet<string> = new Set(
  'call name label brand dub declare deem consider term'.split(' '),
);
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);

/** The slips that are looked for at every word, in this order. */
const MENDS = [
  verbBeforeArticle,
  hyphenedPast,
  verbAfterRelative,
  subjectBeforeWhich,
  adverbialOfObject,
  prepositionOfNoun,
  openedClause,
  calledSo,
  gerundAfter,
  byAfterObject,
];

/** The sentence with its clauses mended. */
export function withClauses(tokens: readonly Token[]): readonly Token[] {
  let mended = tokens;
  for (let i = 0; i < tokens.length; i++) {
    for (const mend of MENDS) {
      const changes = mend(mended, i);
      if (changes && !circular(mended, changes)) mended = withChanges(mended, changes);
    }
  }
  return mended;
}

function withChanges(tokens: readonly Token[], changes: ReadonlyMap<number, Change>): Token[] {
  return tokens.map((token, n) => {
    const change = changes.get(n);
    return change ? changed(token, change) : token;
  });
}

/** Whether the changes would hang a word, by a way round, on itself. */
function circular(tokens: readonly Token[], changes: ReadonlyMap<number, Change>): boolean {
  const headOf = (i: number): number => changes.get(i)?.head ?? tokens[i]!.head;
  return [...changes.keys()].some((start) => {
    let at = headOf(start);
    for (let steps = 0; at >= 0 && steps <= tokens.length; steps++) {
      if (at === start) return true;
      at = headOf(at);
    }
    return false;
  });
}

/** A past form before an article is the verb, since no participle stands there: "Peru last | proposed a truce". */
function verbBeforeArticle(tokens: readonly Token[], i: number): Changes {
  const verb = tokens[i]!;
  const { head: noun } = verb;
  if (!PAST.has(verb.xpos) || !/^(?:amod|case)$/.test(verb.deprel) || noun <= i || tokens[noun]!.head >= 0)
    return undefined;
  if (!tokens.some(({ head, upos }, at) => head === noun && at > i && at < noun && upos === 'DET'))
    return undefined;
  const own = tokens.flatMap(({ head, deprel, upos }, at): [number, Change][] => {
    if (head !== noun || at === i || (at > i && deprel !== 'punct' && !deprel.startsWith('obl'))) return [];
    return [[at, upos === 'ADJ' || upos === 'ADV' ? { head: i, deprel: 'advmod' } : { head: i }]];
  });
  if (!own.some(([at]) => tokens[at]!.deprel.startsWith('nsubj'))) return undefined;
  return new Map([
    ...own,
    [i, { head: -1, deprel: 'root', xpos: 'VBD' }],
    [noun, { head: i, deprel: 'obj' }],
  ]);
}

/** What stands before a past form made with a hyphen is its subject: "Peru | test-fired a missile". */
function hyphenedPast(tokens: readonly Token[], i: number): Changes {
  const subject = tokens[i - 3];
  if (!PAST.has(tokens[i]!.xpos) || tokens[i - 1]?.text !== '-' || tokens[i - 2]?.head !== i)
    return undefined;
  if (!subject || !NOMINAL.has(subject.upos) || (subject.head !== i - 2 && subject.head !== i))
    return undefined;
  const own = tokens.filter(({ head }) => head === i);
  if (own.some(({ deprel }) => /^(?:aux|nsubj$)/.test(deprel)) || !own.some(({ deprel }) => deprel === 'obj'))
    return undefined;
  return new Map<number, Change>([
    [i - 3, { head: i, deprel: 'nsubj' }],
    [i, { xpos: 'VBD' }],
  ]);
}

/** A past form after “which” or “that” is the verb of its clause: "An offer that | pleased Peru". */
function verbAfterRelative(tokens: readonly Token[], i: number): Changes {
  const verb = tokens[i]!;
  const relative = tokens[i - 1];
  const { head: object } = verb;
  if (verb.deprel !== 'amod' || object <= i || !/[^e]ed$/.test(verb.text)) return undefined;
  if (!/^W(?:DT|P)$/.test(relative?.xpos ?? '') || !relative!.deprel.startsWith('nsubj')) return undefined;
  const before = tokens[i - 2]?.text === ',' ? i - 3 : i - 2;
  if (before < 0 || !NOMINAL.has(tokens[before]!.upos) || (relative!.head !== i && relative!.head !== object))
    return undefined;
  return new Map<number, Change>([
    [i - 1, { head: i }],
    [i, { head: before, deprel: 'acl:relcl', upos: 'VERB', xpos: 'VBD', lemma: lemmaOf(verb.text, 'VBD') }],
    [object, { head: i, deprel: 'obj' }],
  ]);
}

/** A name before a clause of “which” is the subject of what follows. */
function subjectBeforeWhich(tokens: readonly Token[], i: number): Changes {
  const name = tokens[i]!;
  const clause = tokens[i + 1]?.text === ',' && tokens[i + 2]?.lemma === 'which' ? tokens[i + 2]!.head : -1;
  const verb = tokens[clause]?.head ?? -1;
  if (clause < i || verb < clause || !NOMINAL.has(name.upos) || name.head !== clause) return undefined;
  if (!/^(?:vocative|dislocated|obl|advmod)/.test(name.deprel) || tokens.some(isSubjectOf(verb)))
    return undefined;
  return new Map([
    [i, { head: verb, deprel: 'nsubj' }],
    [clause, { head: i, deprel: 'acl:relcl' }],
  ]);
}

/** An adverbial clause hangs on the verb, not on its object. */
function adverbialOfObject(tokens: readonly Token[], i: number): Changes {
  const clause = tokens[i]!;
  const object = tokens[clause.head];
  if (clause.deprel !== 'advcl' || clause.head > i || object?.deprel !== 'obj' || object.head >= clause.head)
    return undefined;
  return tokens[object.head]!.upos === 'VERB' ? new Map([[i, { head: object.head }]]) : undefined;
}

/** What opens a clause is no preposition of its subject. */
function openedClause(tokens: readonly Token[], i: number): Changes {
  const opener = tokens[i]!;
  if (opener.deprel !== 'case' || opener.head <= i || !OPENERS.has(opener.text.toLowerCase()))
    return undefined;
  const subject = tokens[opener.head]!;
  const at = opener.head + 1;
  const verb = tokens[at];
  if (verb?.upos !== 'VERB' || !FINITE.has(verb.xpos) || !NOMINAL.has(subject.upos)) return undefined;
  if (!/^(?:obl|nmod)/.test(subject.deprel) || tokens.some(isSubjectOf(at))) return undefined;
  if (subject.head >= i || verb.head > at || verb.head < 0) return undefined;
  return new Map([
    [i, { head: at, deprel: 'mark', upos: 'SCONJ' }],
    [opener.head, { head: at, deprel: 'nsubj' }],
    [at, { head: subject.head, deprel: 'advcl' }],
  ]);
}

/** What could open a clause but leads to a mere noun is a preposition: "Just before | the meeting". */
function prepositionOfNoun(tokens: readonly Token[], i: number): Changes {
  const { text, deprel, head } = tokens[i]!;
  const noun = tokens[head];
  if (head <= i || (deprel !== 'mark' && deprel !== 'advmod') || !OPENERS.has(text.toLowerCase()))
    return undefined;
  if (!noun || !/^(?:NOUN|PROPN)$/.test(noun.upos) || !/^(?:obl|nmod)/.test(noun.deprel)) return undefined;
  if (tokens.some((each) => each.head === head && /^(?:cop|aux|case)/.test(each.deprel))) return undefined;
  return new Map([[i, { deprel: 'case', upos: 'ADP', xpos: 'IN' }]]);
}

const isSubjectOf =
  (verb: number) =>
  ({ head, deprel }: Token): boolean =>
    head === verb && deprel.startsWith('nsubj');

/** What something is called completes the verb. */
function calledSo(tokens: readonly Token[], i: number): Changes {
  const what = tokens[i]!;
  const object = tokens[what.head];
  if (what.upos !== 'NOUN' || !/^(?:nmod:unmarked|appos)$/.test(what.deprel) || object?.deprel !== 'obj')
    return undefined;
  if (object.head >= what.head || what.head >= i || !NAMING.has(tokens[object.head]!.lemma)) return undefined;
  if (tokens.slice(what.head + 1, i).some(({ upos }) => upos === 'PUNCT')) return undefined;
  return new Map([[i, { head: object.head, deprel: 'xcomp' }]]);
}

/** A gerund after a verb that takes one is no part of the next noun. */
function gerundAfter(tokens: readonly Token[], i: number): Changes {
  const gerund = tokens[i]!;
  const noun = tokens[gerund.head];
  if (gerund.head <= i || (gerund.deprel !== 'compound' && gerund.deprel !== 'amod')) return undefined;
  if (noun?.deprel !== 'obj' || (gerund.xpos !== 'VBG' && !gerund.text.endsWith('ing'))) return undefined;
  const before = tokens[i - 1]?.deprel === 'compound:prt' ? i - 2 : i - 1;
  if (noun.head !== before || !TAKES_GERUND.has(tokens[before]!.lemma)) return undefined;
  return new Map([
    [i, { head: before, deprel: 'xcomp', upos: 'VERB', xpos: 'VBG' }],
    [gerund.head, { head: i, deprel: 'obj' }],
  ]);
}

/** “by” after the object of an active verb belongs to the object. */
function byAfterObject(tokens: readonly Token[], i: number): Changes {
  const agent = tokens[i]!;
  if (agent.upos !== 'PROPN' || agent.deprel !== 'obl' || agent.head < 0) return undefined;
  const by = tokens.findIndex(({ head, text, deprel }) => head === i && text === 'by' && TIES.has(deprel));
  const object = tokens[by - 1];
  if (by < 0 || by > i || object?.upos !== 'NOUN' || object.deprel !== 'obj' || object.head !== agent.head)
    return undefined;
  if (tokens[agent.head]!.xpos === 'VBN' && !tokens.some(isSubjectOf(agent.head))) return undefined;
  return DAY.test(agent.text) ? undefined : new Map([[i, { head: by - 1, deprel: 'nmod' }]]);
}

const DAY =
  /day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter)$/;
