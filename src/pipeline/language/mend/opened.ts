import type { Token } from '../document.ts';
import { lemmaOf } from '../lemma.ts';
import { type Change, changed } from '../token.ts';

const OPENERS: ReadonlySet<string> = new Set([
  'after',
  'before',
  'since',
  'until',
  'till',
  'although',
  'though',
  'whereas',
  'because',
]);
const SPANS: ReadonlySet<string> = new Set(
  'minute hour day night week fortnight month year decade'.split(' '),
);
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ']);
const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

/** A clause that a preposition seems to open, by the numbers of its words. */
interface Opened {
  readonly opener: number;
  readonly subject: number;
  readonly verb: number;
  /** The verb that the clause dates. */
  readonly main: number;
}

/**
 * A sentence in which what "after" or "before" opens is a clause, though many words part its subject from its verb:
 * "two days after | crowds in Syria had burned the embassy".
 */
export function withOpened(tokens: readonly Token[]): readonly Token[] {
  let mended = tokens;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.deprel !== 'case' || !OPENERS.has(tokens[i]!.text.toLowerCase())) continue;
    const found = openedAt(mended, i);
    if (found) mended = opened(mended, found);
  }
  return mended;
}

function openedAt(tokens: readonly Token[], opener: number): Opened | undefined {
  const { head: subject } = tokens[opener]!;
  if (subject <= opener || !NOMINAL.has(tokens[subject]!.upos)) return undefined;
  const verb = verbBehind(tokens, subject);
  if (verb === undefined || isTold(tokens, verb, opener)) return undefined;
  const main = mainOf(tokens, verb, opener);
  return main === undefined ? undefined : { opener, subject, verb, main };
}

/** The verb behind a noun and what belongs to it, if that comes before any other verb and any break. */
function verbBehind(tokens: readonly Token[], noun: number): number | undefined {
  for (let i = noun + 1; i < tokens.length; i++) {
    const { text, xpos, upos, deprel, head } = tokens[i]!;
    if (text === ',') return afterRemark(tokens, noun, i);
    if (upos === 'PUNCT' && text !== '-') return undefined;
    if (/^(?:W|PRP$|EX)/.test(xpos) || upos === 'SCONJ' || deprel === 'mark') return undefined;
    if (upos === 'CCONJ' && !NOMINAL.has(tokens[head]!.upos)) return undefined;
    if (!FINITE.has(xpos) || (deprel.startsWith('acl') && head >= noun)) continue;
    return /^(?:aux|cop)/.test(deprel) ? (head > i ? head : undefined) : i;
  }
  return undefined;
}

/** "Its rival, India, | tested": the verb right behind a remark about the noun that commas enclose. */
function afterRemark(tokens: readonly Token[], noun: number, comma: number): number | undefined {
  const close = tokens.findIndex(({ text }, i) => i > comma && text === ',');
  const [verb, inside] = [close + 1, tokens.slice(comma + 1, close)];
  if (close < 0 || close > comma + 9 || !tokens[verb]) return undefined;
  if (inside.some(({ xpos }) => FINITE.has(xpos) || /^W/.test(xpos))) return undefined;
  const about = inside.some(
    ({ head, deprel, xpos }, i) =>
      (head === noun && /^(?:appos|nmod)/.test(deprel)) || (i === 0 && xpos === 'VBG' && deprel !== 'conj'),
  );
  if (!about) return undefined;
  const { deprel, xpos, head } = tokens[verb]!;
  if (/^(?:aux|cop)/.test(deprel)) return head > verb ? head : undefined;
  const acts = tokens.some((one, i) => i > verb && one.head === verb && one.deprel === 'obj');
  return xpos === 'VBD' || (xpos === 'VBN' && acts) ? verb : undefined;
}

/** Whether a verb has a subject of its own that is neither a stretch of time nor what a verb before it is said of. */
function isTold(tokens: readonly Token[], verb: number, opener: number): boolean {
  return tokens.some(
    ({ head, deprel }, i) =>
      head === verb &&
      deprel.startsWith('nsubj') &&
      !isSpan(tokens, i, opener) &&
      (i > opener || swallowed(tokens, i, opener) === undefined),
  );
}

function isSpan(tokens: readonly Token[], i: number, opener: number): boolean {
  return i === opener - 1 && SPANS.has(tokens[i]!.lemma);
}

/** A past tense between a subject and the opener that was taken for a participle: the real main verb. */
function swallowed(tokens: readonly Token[], subject: number, opener: number): number | undefined {
  const verb = tokens.findIndex(
    ({ head, deprel, xpos }, i) =>
      i > subject && i < opener && head === subject && deprel === 'acl' && xpos === 'VBD',
  );
  return verb < 0 ? undefined : verb;
}

/** The verb before the opener that the clause dates. */
function mainOf(tokens: readonly Token[], verb: number, opener: number): number | undefined {
  const isVerb = (i: number): boolean => tokens[i]?.upos === 'VERB' && i < opener;
  let at = tokens[verb]!.head;
  for (let steps = 0; at >= 0 && steps < 4; steps++) {
    if (isVerb(at)) return at;
    at = tokens[at]!.head;
  }
  for (let i = opener - 1; i >= 0; i--) {
    const { head, deprel } = tokens[i]!;
    if (head !== verb) continue;
    if (isVerb(i) && /^(?:advcl|parataxis|ccomp)/.test(deprel)) return i;
    const main = deprel.startsWith('nsubj') ? swallowed(tokens, i, opener) : undefined;
    if (main !== undefined) return main;
  }
  return undefined;
}

function opened(tokens: readonly Token[], { opener, subject, verb, main }: Opened): readonly Token[] {
  const span = isSpan(tokens, opener - 1, opener) ? opener - 1 : -1;
  const passive = tokens.some(({ head, deprel }) => head === verb && deprel === 'aux:pass');
  const above = tokens[verb]!;
  const inverted = tokens[main]!.head === verb || above.head < 0;
  const former = tokens[main]!.deprel === 'acl' ? tokens[main]!.head : -1;
  return tokens.map((token, i): Token => {
    const change = changeOf(i, token);
    return change ? changed(token, change) : token;
  });

  function changeOf(i: number, { head, deprel, upos, xpos, text }: Token): Change | undefined {
    if (i === opener) return { head: verb, deprel: 'mark', upos: 'SCONJ' };
    if (i === subject) return { head: verb, deprel: passive ? 'nsubj:pass' : 'nsubj' };
    if (i === verb) {
      const tense = xpos === 'VBN' && !hasHelper() ? { xpos: 'VBD', lemma: lemmaOf(text, 'VBD') } : {};
      return { head: main, deprel: 'advcl', upos: upos === 'AUX' ? 'AUX' : 'VERB', ...tense };
    }
    if (i === main && inverted) return { head: above.head, deprel: above.deprel };
    if (i === former && head === verb) return { head: main };
    if (i === span) return { head: main, deprel: 'obl:unmarked' };
    if (i < opener && head === verb) return { head: main };
    const within = i > subject && i < verb && NOMINAL.has(upos) && deprel !== 'conj';
    return within && head < opener && head >= 0 ? { head: subject, deprel: 'nmod' } : undefined;
  }

  function hasHelper(): boolean {
    return tokens.some(({ head, deprel }) => head === verb && deprel.startsWith('aux'));
  }
}
