import type { Token } from './document.ts';

/** A slip of the parser about clauses, undone in a sentence; what is returned replaces the tokens given. */
export interface ClauseMend {
  readonly name: string;
  /** The changes at a word, by the number of the word changed; undefined where all is well. */
  readonly at: (tokens: readonly Token[], i: number) => ReadonlyMap<number, Partial<Token>> | undefined;
}

const TIES: ReadonlySet<string> = new Set(['case', 'mark']);
const OPENERS: ReadonlySet<string> = new Set(['until', 'after', 'before', 'since', 'as', 'till']);
const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP']);
const LOOSE: ReadonlySet<string> = new Set(['parataxis', 'ccomp', 'conj', 'dep', 'advcl']);
const NAMING: ReadonlySet<string> = new Set(
  'call name label brand dub declare deem consider term'.split(' '),
);
const GERUND: ReadonlySet<string> = new Set(
  'stop begin start consider rule keep avoid halt resume deny admit suspend continue risk oppose favour favor discuss'.split(
    ' ',
  ),
);
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);

/** The mends, in the order they are tried at every word. */
export const CLAUSE_MENDS: readonly ClauseMend[] = [
  { name: 'a clause of “which” after a comma tells of the noun before it', at: whichClause },
  { name: 'a name before a clause of “which” is the subject of what follows', at: subjectBeforeWhich },
  { name: 'an adverbial clause hangs on the verb, not on its object', at: adverbialOfObject },
  { name: 'what opens a clause is no preposition of its subject', at: openedClause },
  { name: 'what something is called completes the verb', at: calledSo },
  { name: 'a word made with a hyphen before a noun is part of it', at: hyphenedPart },
  { name: 'a gerund after a verb that takes one is no part of the next noun', at: gerundAfter },
  { name: '“by” after the object of an active verb belongs to the object', at: byAfterObject },
];

/** The sentence with its clauses mended. */
export function withClauses(tokens: readonly Token[]): readonly Token[] {
  let mended = tokens;
  for (let i = 0; i < tokens.length; i++) {
    for (const { at } of CLAUSE_MENDS) {
      const changes = at(mended, i);
      if (changes && !circular(mended, changes)) mended = changed(mended, changes);
    }
  }
  return mended;
}

function changed(tokens: readonly Token[], changes: ReadonlyMap<number, Partial<Token>>): Token[] {
  return tokens.map((token, n) => (changes.has(n) ? { ...token, ...changes.get(n) } : token));
}

/** Whether the changes would hang a word, by a way round, on itself. */
function circular(tokens: readonly Token[], changes: ReadonlyMap<number, Partial<Token>>): boolean {
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

function whichClause(tokens: readonly Token[], i: number): ReadonlyMap<number, Partial<Token>> | undefined {
  const which = tokens[i]!;
  const verb = tokens[which.head];
  const noun = tokens[i - 2];
  if (which.lemma !== 'which' || tokens[i - 1]?.text !== ',' || !noun || !NOMINAL.has(noun.upos))
    return undefined;
  if (!verb || which.head < i || verb.upos !== 'VERB' || !LOOSE.has(verb.deprel) || verb.head >= i)
    return undefined;
  return new Map([[which.head, { head: topBefore(tokens, i - 2, verb.head), deprel: 'acl:relcl' }]]);
}

function subjectBeforeWhich(
  tokens: readonly Token[],
  i: number,
): ReadonlyMap<number, Partial<Token>> | undefined {
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

function adverbialOfObject(
  tokens: readonly Token[],
  i: number,
): ReadonlyMap<number, Partial<Token>> | undefined {
  const clause = tokens[i]!;
  const object = tokens[clause.head];
  if (clause.deprel !== 'advcl' || clause.head > i || object?.deprel !== 'obj' || object.head >= clause.head)
    return undefined;
  return tokens[object.head]!.upos === 'VERB' ? new Map([[i, { head: object.head }]]) : undefined;
}

/** The head of the noun phrase that ends with a word, not reaching back over `limit`. */
function topBefore(tokens: readonly Token[], from: number, limit: number): number {
  let at = from;
  while (true) {
    const { head } = tokens[at]!;
    if (head < 0 || head >= at || head <= limit || !NOMINAL.has(tokens[head]!.upos)) return at;
    at = head;
  }
}

function openedClause(tokens: readonly Token[], i: number): ReadonlyMap<number, Partial<Token>> | undefined {
  const opener = tokens[i]!;
  if (!OPENERS.has(opener.text.toLowerCase()) || opener.deprel !== 'case' || opener.head <= i)
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

const isSubjectOf =
  (verb: number) =>
  ({ head, deprel }: Token): boolean =>
    head === verb && deprel.startsWith('nsubj');

function calledSo(tokens: readonly Token[], i: number): ReadonlyMap<number, Partial<Token>> | undefined {
  const what = tokens[i]!;
  const object = tokens[what.head];
  if (what.upos !== 'NOUN' || !/^(?:nmod:unmarked|appos)$/.test(what.deprel) || object?.deprel !== 'obj')
    return undefined;
  if (object.head >= what.head || what.head >= i || !NAMING.has(tokens[object.head]!.lemma)) return undefined;
  if (tokens.slice(what.head + 1, i).some(({ upos }) => upos === 'PUNCT')) return undefined;
  return new Map([[i, { head: object.head, deprel: 'xcomp' }]]);
}

/** "a no-fly | zone" */
function hyphenedPart(tokens: readonly Token[], i: number): ReadonlyMap<number, Partial<Token>> | undefined {
  const verb = tokens[i]!;
  const noun = tokens[i + 1];
  if (verb.upos !== 'VERB' || tokens[i - 1]?.text !== '-' || noun?.upos !== 'NOUN' || noun.head !== i)
    return undefined;
  if (!tokens.some(({ head, deprel }, at) => at < i && deprel === 'det' && (head === i || head === i + 1)))
    return undefined;
  const moved = tokens.flatMap(({ head }, at) =>
    head === i && at !== i - 1 && at !== i + 1 ? [[at, { head: i + 1 }] as const] : [],
  );
  return new Map<number, Partial<Token>>([
    ...moved,
    [
      i + 1,
      { head: verb.head, deprel: verb.deprel === 'ccomp' || verb.deprel === 'xcomp' ? 'obj' : verb.deprel },
    ],
    [i, { head: i + 1, deprel: 'compound' }],
  ]);
}

function gerundAfter(tokens: readonly Token[], i: number): ReadonlyMap<number, Partial<Token>> | undefined {
  const gerund = tokens[i]!;
  const noun = tokens[gerund.head];
  if (gerund.xpos !== 'VBG' && !/ing$/.test(gerund.text)) return undefined;
  if (!/^(?:compound|amod)$/.test(gerund.deprel) || gerund.head <= i || noun?.deprel !== 'obj')
    return undefined;
  const before = tokens[i - 1]?.deprel === 'compound:prt' ? i - 2 : i - 1;
  if (noun.head !== before || !GERUND.has(tokens[before]!.lemma)) return undefined;
  return new Map([
    [i, { head: before, deprel: 'xcomp', upos: 'VERB', xpos: 'VBG' }],
    [gerund.head, { head: i, deprel: 'obj' }],
  ]);
}

function byAfterObject(tokens: readonly Token[], i: number): ReadonlyMap<number, Partial<Token>> | undefined {
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
