import type { Token } from '../document.ts';
import { lemmaOf } from '../lemma.ts';
import { type Change, changed } from '../token.ts';

const RELATIVE: ReadonlySet<string> = new Set(['which', 'who', 'whom', 'whose']);
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ']);
const PAST: ReadonlySet<string> = new Set(['VBD', 'VBN']);
const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD']);
/** Verbs whose object may be the subject of what is said. */
const SAYING: ReadonlySet<string> = new Set(
  'say think hope believe fear claim add warn insist deny report announce know argue'.split(' '),
);

/** A noun, the clause of "which" that commas enclose behind it, and the verb that goes on after it, by number. */
interface Enclosed {
  readonly noun: number;
  readonly comma: number;
  readonly pronoun: number;
  readonly verb: number;
  readonly close: number;
  readonly main: number;
}

/** A sentence in which a clause of "which", "who" or "whose" between commas is said of the noun before it, and the noun does what follows. */
export function withRelatives(tokens: readonly Token[]): readonly Token[] {
  let mended = tokens;
  for (let i = 2; i < tokens.length; i++) {
    if (!RELATIVE.has(tokens[i]!.text)) {
      mended = withReduced(mended, i);
      continue;
    }
    if (tokens[i]!.text === 'whose') mended = withHolder(mended, i);
    const found = enclosedAt(mended, i);
    if (found) mended = enclosed(mended, found);
    mended = withObject(mended, i);
  }
  return mended;
}

/** "The king, generally | considered a friend, called a meeting": of two past forms that no "and" joins, the one behind the comma is a participle. */
function withReduced(tokens: readonly Token[], i: number): readonly Token[] {
  const { xpos, head, deprel, text } = tokens[i]!;
  if (!PAST.has(xpos) || (deprel !== 'root' && deprel !== 'ccomp' && deprel !== 'conj')) return tokens;
  let comma = i - 1;
  while (tokens[comma]?.upos === 'ADV') comma--;
  if (tokens[comma]?.text !== ',' || comma < 1 || !/(?:ed|n|t)$/.test(text)) return tokens;
  const subject = tokens.findIndex((token, at) => at < comma && token.head === i && token.deprel === 'nsubj');
  const main = tokens.findIndex(
    (token, at) =>
      at > i + 1 &&
      token.head === i &&
      token.deprel === 'conj' &&
      token.xpos === 'VBD' &&
      tokens[at - 1]!.text === ',',
  );
  if (subject < 0 || main < 0) return tokens;
  if (tokens.some((token) => token.head === main && /^(?:cc|nsubj|aux|mark)/.test(token.deprel)))
    return tokens;
  if (
    tokens.some((token, at) => token.head === i && /^(?:aux|mark|nsubj)/.test(token.deprel) && at > subject)
  )
    return tokens;
  return tokens.map((token, at): Token => {
    if (at === subject) return changed(token, { head: main });
    if (at === main) return changed(token, { head, deprel });
    if (at === i) return changed(token, { head: subject, deprel: 'acl', xpos: 'VBN' });
    return token.head === i && (at < subject || at > main) ? changed(token, { head: main }) : token;
  });
}

/** "Hungary, whose premier, Ottokar, | complained": what the holder of the office does is said of the state. */
function withHolder(tokens: readonly Token[], whose: number): readonly Token[] {
  let noun = whose + 1;
  while (/^(?:ADJ|ADV)$/.test(tokens[noun]?.upos ?? '') || tokens[noun]?.xpos === 'VBN') noun++;
  while (tokens[noun + 1]?.upos === 'NOUN') noun++;
  const close = tokens.findIndex(({ text }, i) => i > noun + 1 && text === ',');
  const first = close + 1;
  if (tokens[noun]?.upos !== 'NOUN' || tokens[noun + 1]?.text !== ',' || tokens[whose - 1]!.text !== ',')
    return tokens;
  if (close < 0 || close > noun + 6 || tokens[noun + 2]?.upos !== 'PROPN' || !tokens[first]) return tokens;
  const helper = /^(?:aux|cop)/.test(tokens[first]!.deprel) && tokens[first]!.head > first;
  const verb = helper ? tokens[first]!.head : first;
  const owner = nounBefore(tokens, whose - 1);
  if (owner === undefined || !FINITE.has(tokens[first]!.xpos)) return tokens;
  if (tokens.some(({ head, deprel }, i) => head === verb && i > close && deprel.startsWith('nsubj')))
    return tokens;
  const passive = tokens.some(({ head, deprel }) => head === verb && deprel === 'aux:pass');
  const freed = tokens[verb]!.head;
  return tokens.map((token, i): Token => {
    if (i === noun) return changed(token, { head: verb, deprel: passive ? 'nsubj:pass' : 'nsubj' });
    if (i === verb) return changed(token, { head: owner, deprel: 'acl:relcl' });
    if (i === noun + 2) return changed(token, { head: noun, deprel: 'appos' });
    if (i > whose && i < noun && token.head !== noun) return changed(token, { head: noun });
    if (i < whose && token.head === verb)
      return changed(token, freed < 0 ? { head: -1, deprel: 'root' } : { head: freed });
    return token;
  });
}

/** "A treaty, which | Peru and Chile signed": what stands before another subject is the object. */
function withObject(tokens: readonly Token[], i: number): readonly Token[] {
  const { head, deprel, text } = tokens[i]!;
  if (deprel !== 'nsubj' || text === 'whose' || head < i) return tokens;
  const own = tokens.some(
    (token, at) => at > i && at < head && token.head === head && token.deprel === 'nsubj',
  );
  return own ? tokens.map((token, at) => (at === i ? changed(token, { deprel: 'obj' }) : token)) : tokens;
}

function enclosedAt(tokens: readonly Token[], pronoun: number): Enclosed | undefined {
  const comma = commaBefore(tokens, pronoun);
  const verb = verbOf(tokens, pronoun);
  if (comma === undefined || verb === undefined) return undefined;
  const noun = nounBefore(tokens, comma);
  const onward = noun === undefined ? undefined : mainAfter(tokens, verb, pronoun);
  if (noun === undefined || !onward) return undefined;
  const { main, close } = onward;
  const above = tokens[noun]!.head;
  if (above >= 0 && above < noun && !SAYING.has(tokens[above]!.lemma)) return undefined;
  const settled =
    tokens[verb]!.deprel === 'acl:relcl' && above === main && tokens[noun]!.deprel.startsWith('nsubj');
  return settled ? undefined : { noun, comma, pronoun, verb, close, main };
}

/** The comma that opens the clause: right before the pronoun, or before "some of" or a preposition. */
function commaBefore(tokens: readonly Token[], pronoun: number): number | undefined {
  for (let i = pronoun - 1; i >= 1 && i >= pronoun - 4; i--) {
    if (tokens[i]!.text === ',') return i;
    if (
      !/^(?:some|many|most|all|both|several|one|none|of|in|on|with|from|for|by|to|under|over|through)$/.test(
        tokens[i]!.text,
      )
    )
      return undefined;
  }
  return undefined;
}

/** The verb of a pronoun's clause. */
function verbOf(tokens: readonly Token[], pronoun: number): number | undefined {
  let at = tokens[pronoun]!.head;
  for (let steps = 0; at >= 0 && steps < 3; steps++) {
    const { upos, head, deprel } = tokens[at]!;
    if (at > pronoun && upos === 'VERB') return at;
    if (at > pronoun && tokens.some((token) => token.head === at && token.deprel === 'cop')) return at;
    if (!/^(?:nsubj|obl|obj|nmod)/.test(deprel) || at < pronoun - 3) return undefined;
    at = head;
  }
  return undefined;
}

/** The noun that a phrase before a comma is about: "ministers" of "ministers of the bloc,". */
function nounBefore(tokens: readonly Token[], comma: number): number | undefined {
  let at = comma - 1;
  if (!NOMINAL.has(tokens[at]!.upos)) return undefined;
  for (;;) {
    const { head, deprel } = tokens[at]!;
    const inside = head >= 0 && head < comma && NOMINAL.has(tokens[head]!.upos);
    if (!inside || (head < at && deprel === 'parataxis')) return at;
    if (!/^(?:nmod|conj|flat|compound|amod|appos|nummod)/.test(deprel)) return at;
    at = head;
  }
}

/** The verb right behind a comma after the clause, that has no subject of its own. */
function mainAfter(
  tokens: readonly Token[],
  verb: number,
  pronoun: number,
): { readonly main: number; readonly close: number } | undefined {
  for (let close = verb + 1; close < tokens.length; close++) {
    const { text } = tokens[close]!;
    if (/^[;:—–"“”]$/.test(text)) return undefined;
    if (text !== ',') continue;
    let at = close + 1;
    while (tokens[at]?.upos === 'ADV' || tokens[at]?.xpos === 'RB') at++;
    const first = tokens[at];
    if (!first || first.upos === 'CCONJ') continue;
    if (/^W/.test(first.xpos)) return undefined;
    const main = /^(?:aux|cop)/.test(first.deprel) && first.head > at ? first.head : at;
    if (!isPredicate(tokens, at)) continue;
    return tokens.some(
      ({ head, deprel }, i) => head === main && deprel.startsWith('nsubj') && i > pronoun && i > close,
    )
      ? undefined
      : { main, close };
  }
  return undefined;
}

/** Whether a word is a finite verb, or a past form where no participle could stand. */
function isPredicate(tokens: readonly Token[], at: number): boolean {
  const { xpos, text } = tokens[at]!;
  if (FINITE.has(xpos)) return true;
  if (!/^(?:VBN|JJ)$/.test(xpos) || !/(?:ed|t|n)$/.test(text)) return false;
  const next = tokens[at + 1];
  if (xpos === 'JJ' && !(/ed$/.test(text) && next?.upos === 'PUNCT')) return false;
  if (next === undefined || /^(?:PUNCT|DET|NOUN|PROPN|PRON)$/.test(next.upos)) return true;
  return next.text !== 'by' && !tokens.some((token, i) => i > at && FINITE.has(token.xpos));
}

function enclosed(
  tokens: readonly Token[],
  { noun, comma, pronoun, verb, close, main }: Enclosed,
): readonly Token[] {
  const above = tokens[noun]!.head;
  const said = above >= 0 && above < noun;
  const passive = tokens.some(({ head, deprel }) => head === main && deprel === 'aux:pass');
  const helped = tokens.some(({ head, deprel }) => head === main && /^(?:aux|cop)/.test(deprel));
  const former = tokens[verb]!;
  const inherits = former.head < 0 || former.head < noun;
  return tokens.map((token, i): Token => {
    const change = changeOf(i, token);
    return change ? changed(token, change) : token;
  });

  function changeOf(i: number, { head, deprel, xpos, text, upos }: Token): Change | undefined {
    if (i === noun) return { head: main, deprel: passive ? 'nsubj:pass' : 'nsubj' };
    if (i === verb) return { head: noun, deprel: 'acl:relcl' };
    if (i === main) {
      const past = /^(?:VBN|JJ)$/.test(xpos) && !helped;
      const form = past ? { upos: 'VERB', xpos: 'VBD', lemma: lemmaOf(text, 'VBD') } : {};
      return { ...place(), ...form };
    }
    if (i > comma && i < close && head === main) return { head: verb, deprel: moved(deprel, upos) };
    if (head === verb && (i < noun || i > close)) return { head: main };
    return undefined;
  }

  /** Where the main verb hangs now. */
  function place(): Change {
    if (said) return { head: above, deprel: 'ccomp' };
    if (inherits && former.head !== main)
      return { head: former.head, deprel: former.head < 0 ? 'root' : former.deprel };
    const { head, deprel } = tokens[main]!;
    return head > pronoun || head === noun || head === verb ? { head: -1, deprel: 'root' } : { head, deprel };
  }
}

/** What a word's tie to the main verb is to the verb of the clause. */
function moved(deprel: string, upos: string): string {
  if (deprel === 'mark') return 'det';
  return deprel.startsWith('nsubj') && upos !== 'PRON' ? 'obl' : deprel;
}
