import type { Sentence, Token } from '../../language/document.ts';

/** Relations that open a clause of their own (Universal Dependencies v2). */
const CLAUSAL: ReadonlySet<string> = new Set([
  'root',
  'ccomp',
  'xcomp',
  'advcl',
  'acl',
  'parataxis',
  'csubj',
  'conj',
]);
const VERBAL: ReadonlySet<string> = new Set(['VERB', 'AUX']);

function relation({ deprel }: Token): string {
  const colon = deprel.indexOf(':');
  return colon < 0 ? deprel : deprel.slice(0, colon);
}

/** Index of the word that heads the clause a word stands in. */
export function clauseOf({ tokens }: Sentence, index: number): number {
  let at = index;
  for (let steps = 0; steps < tokens.length; steps++) {
    const token = tokens[at]!;
    if (token.head < 0) return at;
    if (CLAUSAL.has(relation(token)) && (VERBAL.has(token.upos) || hasVerb(tokens, at))) return at;
    at = token.head;
  }
  return at;
}

/** Whether a word is a predicate by its copula or auxiliary. */
function hasVerb(tokens: readonly Token[], index: number): boolean {
  return tokens.some((token) => token.head === index && /^(?:cop|aux|mark)/.test(token.deprel));
}

/** The words from one up to the root, itself first. */
export function ancestors({ tokens }: Sentence, index: number): readonly number[] {
  const path: number[] = [];
  for (let at = index; at >= 0 && path.length <= tokens.length; at = tokens[at]!.head) path.push(at);
  return path;
}

/** The steps between two words in the tree. */
export function distance(sentence: Sentence, a: number, b: number): number {
  const up = ancestors(sentence, a);
  const other = ancestors(sentence, b);
  const meet = up.findIndex((index) => other.includes(index));
  return meet < 0 ? up.length + other.length : meet + other.indexOf(up[meet]!);
}

/** The word of a span whose head lies outside it. */
export function headOf({ tokens }: Sentence, start: number, end: number): number | undefined {
  const inside = tokens.flatMap((token, i) => (token.start < end && start < token.end ? [i] : []));
  return inside.find((i) => !inside.includes(tokens[i]!.head)) ?? inside[0];
}

/** The verb whose tense a word is told in: itself, or that of its clause. */
export function verbOf(sentence: Sentence, index: number): number {
  return sentence.tokens[index]!.upos === 'VERB' ? index : clauseOf(sentence, index);
}

/** How a clause's verb places it in time. */
export type Aspect = 'past' | 'perfect' | 'past perfect' | 'present' | 'progressive' | 'open';

/** Tense and aspect of the clause a word stands in, from its verb's tag and auxiliaries (Penn tags). */
export function aspectOf(sentence: Sentence, index: number): Aspect {
  const { tokens } = sentence;
  const verb = verbOf(sentence, index);
  const auxiliaries = tokens.filter((token) => token.head === verb && /^(?:aux|cop)/.test(token.deprel));
  const words = auxiliaries.map((token) => token.text.toLowerCase());
  const has = (...forms: readonly string[]): boolean => forms.some((form) => words.includes(form));
  const tag = tokens[verb]!.xpos;
  if (has('will', 'would', 'may', 'might', 'could', 'can', 'should', 'must', "'ll", '’ll', 'shall'))
    return 'open';
  if (has('had', "'d", 'having')) return 'past perfect';
  if (has('has', 'have', "'ve", '’ve')) return 'perfect';
  if (has('was', 'were', 'did')) return 'past';
  if (has('is', 'are', 'am', "'s", "'re")) return tag === 'VBG' ? 'progressive' : 'present';
  if (tag === 'VBD') return 'past';
  if (tag === 'VBZ' || tag === 'VBP') return 'present';
  if (tag === 'VBN' || tag === 'VBG' || isBound(sentence, verb)) return governed(sentence, verb);
  return tag === 'VB' ? 'open' : 'present';
}

/** A participle or other verb without its own tense has that of the clause it hangs from. */
function governed(sentence: Sentence, verb: number): Aspect {
  const token = sentence.tokens[verb]!;
  return token.head < 0 || token.head === verb ? 'past' : aspectOf(sentence, clauseOf(sentence, token.head));
}

const DEONTIC: ReadonlySet<string> = new Set(['may', 'might', 'could', 'can', 'should', 'must', 'ought']);

/**
 * Which way a modal looks by the form that follows it: "may have shipped" at the past, "may be building" at the present,
 * "may build" at the future (Huddleston & Pullum 2002, ch. 3 §9.3).
 */
export function isBehindModal(sentence: Sentence, index: number): boolean {
  const { tokens } = sentence;
  const verb = verbOf(sentence, index);
  const helpers = tokens.filter(({ head, deprel }) => head === verb && /^(?:aux|cop)/.test(deprel));
  if (!helpers.some(({ lemma }) => DEONTIC.has(lemma.toLowerCase()))) return false;
  const { xpos } = tokens[verb]!;
  return (
    helpers.some(({ lemma }) => lemma === 'have') ||
    (xpos === 'VBG' && helpers.some(({ lemma }) => lemma === 'be'))
  );
}

/** Whether a clause tells of a state or an act that went on ("had been in contact", "had been negotiating"). */
export function isContinued(sentence: Sentence, index: number): boolean {
  const { tokens } = sentence;
  const verb = verbOf(sentence, index);
  const been = tokens.find(({ head, text }) => head === verb && text.toLowerCase() === 'been');
  return been !== undefined && (been.deprel === 'cop' || tokens[verb]!.xpos === 'VBG');
}

/** Verbs whose infinitive is told in their own tense ("did not have to ask", "used to patrol", "managed to sign"). */
const BINDING: ReadonlySet<string> = new Set(['have', 'need', 'use', 'manage', 'happen', 'fail']);

function isBound({ tokens }: Sentence, verb: number): boolean {
  const { xpos, deprel, head } = tokens[verb]!;
  return xpos === 'VB' && deprel === 'xcomp' && BINDING.has(tokens[head]?.lemma ?? '');
}

/** How near a word stands to what its sentence mainly tells. */
export type Level = 'main' | 'reported' | 'aside';

/**
 * `aside` for what only sets the stage: relative clauses, participles that describe, clauses of "after" and "because",
 * nouns that hang from nouns; `reported` for what is said in the sentence; `main` for all else.
 */
export function levelOf(sentence: Sentence, index: number): Level {
  let level: Level = 'main';
  for (const at of ancestors(sentence, index)) {
    if (isAside(sentence, at)) return 'aside';
    if (relation(sentence.tokens[at]!) === 'ccomp') level = 'reported';
  }
  return level;
}

const EARLIER: ReadonlySet<string> = new Set(['after', 'because', 'since', 'as', 'before']);

function isAside(sentence: Sentence, at: number): boolean {
  const { deprel, xpos, upos } = sentence.tokens[at]!;
  if (deprel === 'acl:relcl' || isRelative(sentence, at)) return !isOfToday(sentence, at);
  if (deprel === 'acl' || deprel === 'amod') return xpos === 'VBN' && !sentence.headline;
  if (relation(sentence.tokens[at]!) === 'advcl')
    return xpos !== 'VBG' && EARLIER.has(markOf(sentence, at) ?? '');
  return deprel === 'nmod' && upos === 'NOUN' && !isMeasured(sentence, at);
}

/** "Several plans, including one, that offered aid": a relative clause taken for a second predicate. */
function isRelative({ tokens }: Sentence, at: number): boolean {
  const before = tokens[at - 1];
  const hangs = before?.head === at && before.deprel === 'nsubj' && tokens[at]!.deprel === 'conj';
  return hangs && at > 1 && /^(?:that|which|who)$/.test(before.text);
}

/** A relative clause in the present tense tells no earlier act ("the plan, which we support, is ready"). */
function isOfToday(sentence: Sentence, at: number): boolean {
  const aspect = aspectOf(sentence, at);
  const around = aspectOf(sentence, clauseOf(sentence, sentence.tokens[at]!.head));
  return (aspect === 'present' || aspect === 'progressive') && !around.endsWith('perfect');
}

/** "Hours of talks", "a round of talks": no aside, but the very thing told. */
function isMeasured({ tokens }: Sentence, at: number): boolean {
  return MEASURES.has(tokens[tokens[at]!.head]?.lemma ?? '');
}

const MEASURES: ReadonlySet<string> = new Set([
  'hour',
  'day',
  'minute',
  'round',
  'series',
  'set',
  'number',
  'string',
  'wave',
  'week',
]);

/** The subordinating word that opens a clause ("after", "because"), in small letters. */
export function markOf({ tokens }: Sentence, at: number): string | undefined {
  const found = tokens.find(
    (token) =>
      token.head === at && (token.deprel === 'mark' || token.deprel === 'case' || token.deprel === 'advmod'),
  );
  return found?.text.toLowerCase();
}
