import type { Token } from '../document.ts';
import { lemmaOf } from '../lemma.ts';
import { type Change, changed } from '../token.ts';

const MEETING: ReadonlySet<string> = new Set(['neighbouring', 'neighboring']);
const ANSWERS: ReadonlySet<string> = new Set(
  'reply say answer respond tell decline refuse add insist'.split(' '),
);

type Mend = (tokens: readonly Token[], i: number) => ReadonlyMap<number, Change> | undefined;

/** A sentence whose verbs have the form that their helping verbs call for. */
export function withForms(tokens: readonly Token[]): readonly Token[] {
  let mended = tokens;
  for (let i = 0; i < tokens.length; i++) {
    const mend = mendFor(tokens[i]!);
    const changes = mend?.(mended, i);
    if (changes)
      mended = mended.map((token, at) => {
        const change = changes.get(at);
        return change ? changed(token, change) : token;
      });
  }
  return mended;
}

/** What may be amiss at a word, by what it is. */
function mendFor({ text, lemma, deprel, xpos, upos }: Token): Mend | undefined {
  if (lemma === 'have' && deprel === 'aux') return perfect;
  if (xpos === 'MD' && deprel === 'aux') return modal;
  if (xpos === 'VBD' && deprel === 'amod') return swallowed;
  if (deprel === 'nsubj:pass') return activePerfect;
  if (deprel === 'cop') return predicate;
  if (text === 'that' && deprel === 'mark') return demanded;
  if (text === 'firing' && xpos === 'VBG') return firing;
  if (xpos === 'VBG' && MEETING.has(text)) return neighbour;
  if (upos === 'VERB' && text === 'Asked') return asked;
  return text === 'ruling' && xpos === 'NN' ? ruling : undefined;
}

/** "Had | authorised raids": "have" goes with a participle, and no present tense; the word in -s is a noun. */
function perfect(tokens: readonly Token[], i: number): ReadonlyMap<number, Change> | undefined {
  const { head: noun } = tokens[i]!;
  let verb = i + 1;
  while (tokens[verb]?.upos === 'ADV') verb++;
  const { xpos, text, head, deprel } = tokens[noun]!;
  const participle = tokens[verb];
  if (noun <= verb || xpos !== 'VBZ' || participle?.xpos !== 'VBN' || participle.deprel !== 'amod')
    return undefined;
  const changes = new Map<number, Change>([
    [verb, { head, deprel, upos: 'VERB' }],
    [noun, { head: verb, deprel: 'obj', upos: 'NOUN', xpos: 'NNS', lemma: lemmaOf(text, 'NNS') }],
  ]);
  tokens.forEach((token, at) => {
    if (token.head !== noun || at === verb) return;
    if (at > verb && at < noun) changes.set(at, { head: noun, deprel: 'compound' });
    else changes.set(at, { head: verb, deprel: at > noun && token.deprel === 'obj' ? 'obl' : token.deprel });
  });
  return changes;
}

/** "The council | imposed sanctions on Mali a day after Niger left": a past tense with a subject is the main verb. */
function swallowed(tokens: readonly Token[], i: number): ReadonlyMap<number, Change> | undefined {
  const { head: noun } = tokens[i]!;
  const { head: verb, deprel } = tokens[noun]!;
  const subject = tokens.findIndex((token, at) => at < i && token.head === i && token.deprel === 'nsubj');
  if (subject < 0 || noun < i || deprel !== 'nsubj' || verb < noun) return undefined;
  const marked = tokens.some(
    (token, at) => at > noun && at < verb && token.head === verb && token.deprel === 'mark',
  );
  if (!marked) return undefined;
  const above = tokens[verb]!;
  const changes = new Map<number, Change>([
    [i, { head: above.head, deprel: above.deprel, upos: 'VERB' }],
    [noun, { head: i, deprel: 'obj' }],
    [verb, { head: i, deprel: 'advcl' }],
  ]);
  tokens.forEach((token, at) => {
    if (token.head === verb && at < noun && !changes.has(at)) changes.set(at, { head: i });
  });
  return changes;
}

/** "Would | free the hostages": behind a modal verb what has an object is no adjective. */
function modal(tokens: readonly Token[], i: number): ReadonlyMap<number, Change> | undefined {
  const { head: verb } = tokens[i]!;
  if (tokens[verb]!.xpos !== 'JJ') return undefined;
  const own = tokens.filter(({ head }) => head === verb);
  if (own.some(({ deprel }) => deprel === 'cop') || !own.some(({ deprel }) => deprel === 'obj'))
    return undefined;
  return new Map([[verb, { upos: 'VERB', xpos: 'VB', lemma: tokens[verb]!.text.toLowerCase() }]]);
}

/** "Peru and Chile have each | offered to host it": a perfect without "been" is active. */
function activePerfect(tokens: readonly Token[], i: number): ReadonlyMap<number, Change> | undefined {
  const { head: verb } = tokens[i]!;
  const helpers = tokens.filter(({ head, deprel }) => head === verb && /^(?:aux|cop)/.test(deprel));
  if (helpers.length === 0 || helpers.some(({ lemma }) => lemma !== 'have') || tokens[verb]!.xpos !== 'VBN')
    return undefined;
  const changes = new Map<number, Change>([[i, { deprel: 'nsubj' }]]);
  const each = tokens.findIndex(
    ({ head, deprel, xpos }, at) => at > i && head === verb && deprel === 'nsubj' && xpos === 'DT',
  );
  return each < 0 ? changes : changes.set(each, { deprel: 'advmod' });
}

/** "Most were Sunnis | convicted of attacks": what has a copula is no subject of the participle behind it. */
function predicate(tokens: readonly Token[], i: number): ReadonlyMap<number, Change> | undefined {
  const { head: noun } = tokens[i]!;
  const { deprel, head: verb, upos } = tokens[noun]!;
  if (upos === 'ADV' && noun === i + 1) return isTo(tokens, i);
  if (noun < i || !deprel.startsWith('nsubj') || verb !== noun + 1 || !/^(?:NOUN|PROPN)$/.test(upos))
    return undefined;
  const { xpos, head, deprel: how } = tokens[verb]!;
  const helped = tokens.some((token) => token.head === verb && token.deprel.startsWith('aux'));
  if (xpos !== 'VBN' || helped) return undefined;
  return new Map<number, Change>([
    [noun, { head, deprel: how }],
    [verb, { head: noun, deprel: 'acl' }],
  ]);
}

/** "Was meanwhile | to send": the adverb is not what somebody was. */
function isTo(tokens: readonly Token[], i: number): ReadonlyMap<number, Change> | undefined {
  const adverb = i + 1;
  const verb = tokens.findIndex(
    ({ head, deprel, xpos }, at) => at > adverb && head === adverb && deprel === 'xcomp' && xpos === 'VB',
  );
  if (tokens[i + 2]?.text !== 'to' || tokens[i + 2]!.head !== verb) return undefined;
  const { head, deprel } = tokens[adverb]!;
  const changes = new Map<number, Change>([
    [verb, { head, deprel }],
    [adverb, { head: verb, deprel: 'advmod' }],
  ]);
  tokens.forEach((token, at) => {
    if (token.head === adverb && at !== verb) changes.set(at, { head: verb });
  });
  return changes;
}

/** "That Chad | withdraw": where one subject has no -s and the past has another form, this is what is demanded. */
function demanded(tokens: readonly Token[], i: number): ReadonlyMap<number, Change> | undefined {
  const { head: verb } = tokens[i]!;
  const { text, xpos, lemma } = tokens[verb] ?? {};
  if (xpos !== 'VBD' || text !== lemma || verb < i || SAME_PAST.has(text!)) return undefined;
  const subject = tokens.find(({ head, deprel }) => head === verb && deprel === 'nsubj');
  return subject && /^NNP?$/.test(subject.xpos) ? new Map([[verb, { xpos: 'VB' }]]) : undefined;
}

const SAME_PAST: ReadonlySet<string> = new Set(
  'put set cut hit shut let cost quit bet spread cast rid split burst hurt shed thrust beat broadcast forecast read'.split(
    ' ',
  ),
);

/** "By firing | squad": a thing, and nobody who fires one. */
function firing(tokens: readonly Token[], i: number): ReadonlyMap<number, Change> | undefined {
  const { head, deprel } = tokens[i]!;
  const squad = tokens[i + 1];
  if (!/^(?:squad|squads|range|line)$/.test(squad?.text ?? '') || squad!.head !== i || head < 0)
    return undefined;
  const changes = new Map<number, Change>([
    [i, { head: i + 1, deprel: 'compound', upos: 'NOUN', xpos: 'NN', lemma: 'firing' }],
    [i + 1, { head, deprel: deprel === 'advcl' ? 'obl' : deprel }],
  ]);
  tokens.forEach((token, at) => {
    if (token.head !== i || at === i + 1) return;
    const led = at < i && token.deprel === 'mark';
    changes.set(at, led ? { head: i + 1, deprel: 'case', upos: 'ADP' } : { head: at < i ? i + 1 : head });
  });
  return changes;
}

/** "From neighbouring | Chad": what stands beside a state, and no clause of its own. */
function neighbour(tokens: readonly Token[], i: number): ReadonlyMap<number, Change> | undefined {
  const { head, deprel } = tokens[i]!;
  const state = tokens[i + 1];
  if (state?.upos !== 'PROPN' || state.head !== i) return undefined;
  const changes = new Map<number, Change>([
    [i, { head: i + 1, deprel: 'amod', upos: 'ADJ', xpos: 'JJ' }],
    [i + 1, { head, deprel: deprel.startsWith('acl') ? 'nmod' : 'obl' }],
  ]);
  tokens.forEach((token, at) => {
    if (token.head !== i || at === i + 1) return;
    changes.set(at, at < i && token.deprel === 'mark' ? { head: i + 1, deprel: 'case' } : { head: i + 1 });
  });
  return changes;
}

/** "Asked whether he would go, | Mr Ruiz said": somebody has asked him. */
function asked(tokens: readonly Token[], i: number): ReadonlyMap<number, Change> | undefined {
  const { xpos, head, deprel } = tokens[i]!;
  if (xpos !== 'VBD' || tokens.some((token) => token.head === i && token.deprel.startsWith('nsubj')))
    return undefined;
  const main =
    deprel === 'advcl'
      ? head
      : tokens.findIndex(
          (token, at) => token.head === i && at > i && ANSWERS.has(token.lemma) && token.xpos === 'VBD',
        );
  if (main < i) return undefined;
  if (deprel === 'advcl') return new Map([[i, { xpos: 'VBN' }]]);
  return new Map<number, Change>([
    [i, { head: main, deprel: 'advcl', xpos: 'VBN' }],
    [main, { head, deprel }],
  ]);
}

/** "The ruling | Popular Party": in power, and no verdict. */
function ruling(tokens: readonly Token[], i: number): ReadonlyMap<number, Change> | undefined {
  const { head, deprel } = tokens[i]!;
  const name = tokens.findIndex(
    (token, at) =>
      at > i &&
      token.head === i &&
      token.upos === 'PROPN' &&
      /^(?:appos|flat|compound|nmod)/.test(token.deprel),
  );
  if (name < 0 || tokens.slice(i + 1, name).some(({ upos, text }) => upos !== 'PROPN' && text !== '-'))
    return undefined;
  const changes = new Map<number, Change>([
    [i, { head: name, deprel: 'amod', upos: 'VERB', xpos: 'VBG', lemma: 'rule' }],
    [name, { head, deprel }],
  ]);
  tokens.forEach((token, at) => {
    if (token.head === i && at !== name) changes.set(at, { head: name });
  });
  return changes;
}
