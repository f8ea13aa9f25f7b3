import type { Token } from '../language/document.ts';
import { changed } from '../language/token.ts';

type Tokens = readonly Token[];

/** Mends what a parser commonly gets wrong about the subject of a main verb, for titles only. */
export function grafted(tokens: Tokens): Tokens {
  const verbs = tokens.some(isDependent)
    ? withPastBack(withHaving(withVerbAfterNoun(withPerfect(withMainVerb(tokens)))))
    : tokens;
  return withSubjectsBack(withoutDates(verbs));
}

/** Whether a word has been taken for a participle that depends on a noun. */
function isDependent({ xpos, deprel }: Token): boolean {
  return (xpos === 'VBN' || xpos === 'VBD') && (deprel === 'acl' || deprel === 'amod');
}

/** Words each mended by itself; the very words given where none is. */
export function each(tokens: Tokens, mended: (token: Token, i: number) => Token): Tokens {
  let found: Token[] | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const token = mended(tokens[i]!, i);
    if (token === tokens[i]) continue;
    found ??= [...tokens];
    found[i] = token;
  }
  return found ?? tokens;
}

/** "Stephen Bosworth, the envoy, ruled out talks": a participle with an object, behind a name alone, is the main verb. */
function withMainVerb(tokens: Tokens): Tokens {
  const root = tokens.findIndex(({ head }) => head < 0);
  const verb = tokens.findIndex(
    ({ head, deprel, xpos }, i) =>
      head === root && deprel === 'acl' && /^VB[ND]$/.test(xpos) && tokens[i - 1]?.text === ',' && i > root,
  );
  if (root < 0 || verb < 0 || !isDone(tokens, verb) || !/^(?:PROPN|NOUN)$/.test(tokens[root]!.upos))
    return tokens;
  return tokens.map((token, i) => {
    if (i === root) return changed(token, { head: verb, deprel: 'nsubj' });
    return i === verb ? changed(token, { head: -1, deprel: 'root', xpos: 'VBD' }) : token;
  });
}

/** "Egypt has sunk ships": a participle between "has" and its object, with no article before it, is a perfect. */
function withPerfect(tokens: Tokens): Tokens {
  const verb = participleBehind(tokens, ({ text }) => /^(?:has|have|had)$/.test(text));
  if (verb < 1) return tokens;
  const has = verb - 1;
  const { head, deprel } = tokens[has]!;
  return tokens.map((token, i) => {
    if (i === verb) return changed(token, { head, deprel, upos: 'VERB' });
    if (i === has) return changed(token, { head: verb, deprel: 'aux', upos: 'AUX' });
    return token.head === has ? changed(token, { head: verb }) : token;
  });
}

/** The participle taken for an adjective of the object of the word right before it, where `is` holds of that word; −1 for none. */
function participleBehind(tokens: Tokens, is: (word: Tokens[number]) => boolean): number {
  return tokens.findIndex(
    ({ xpos, deprel, head }, i) =>
      xpos === 'VBN' &&
      deprel === 'amod' &&
      head > i &&
      tokens[head]!.deprel === 'obj' &&
      tokens[head]!.head === i - 1 &&
      is(tokens[i - 1]!),
  );
}

/** "Bombers struck targets": a noun has no object, so that the participle before the object is the verb. */
function withVerbAfterNoun(tokens: Tokens): Tokens {
  const verb = participleBehind(tokens, ({ xpos }) => /^NN/.test(xpos));
  const noun = verb - 1;
  // Headlines have no stop, and may have taken their verb for a noun ("signs revised deal").
  if (verb < 1 || tokens.at(-1)!.text !== '.') return tokens;
  const { head, deprel } = tokens[noun]!;
  return tokens.map((token, i) => {
    if (i === verb) return changed(token, { head, deprel, upos: 'VERB', xpos: 'VBD' });
    if (i === noun) return changed(token, { head: verb, deprel: 'nsubj' });
    if (token.head !== noun || i < verb) return token;
    return changed(token, {
      head: verb,
      deprel: /^(?:nmod|conj)$/.test(token.deprel) ? 'obl' : token.deprel,
    });
  });
}

/** "Forces, having taken Jaffa, …": done by the noun, not to it. */
function withHaving(tokens: Tokens): Tokens {
  return each(tokens, (token, i) =>
    token.xpos === 'VBN' && token.deprel === 'acl' && /^having$/i.test(tokens[i - 1]?.text ?? '')
      ? changed(token, { xpos: 'VBG' })
      : token,
  );
}

/** Verbs that have a further object in the passive too ("the crew given food"). */
const GIVES =
  /^(?:give|send|offer|award|grant|pay|owe|deny|tell|ask|call|name|elect|make|deem|consider|dub|show|teach)$/;
/** Verbs that an infinitive completes only where they are told actively. */
const PROMISES = /^(?:promise|agree|refuse|vow|pledge|threaten|decide|try|fail|decline|begin|continue|plan)$/;

/** "After a rocket killed eight workers": a participle with an object of its own, right behind a noun, is a past tense. */
function withPastBack(tokens: Tokens): Tokens {
  const verb = tokens.findIndex(
    ({ xpos, deprel, head, lemma }, i) =>
      xpos === 'VBN' && deprel === 'acl' && head === i - 1 && !GIVES.test(lemma) && isDone(tokens, i),
  );
  const noun = verb - 1;
  if (verb < 1 || !/^(?:obl|obj|advcl|nmod)$/.test(tokens[noun]!.deprel)) return tokens;
  const marks = tokens.some(
    ({ head, text }, i) => i < noun && head === noun && /^(?:after|before|as|since)$/i.test(text),
  );
  const relative = tokens.slice(Math.max(0, noun - 6), noun).some(({ xpos }) => xpos === 'WDT');
  if (!marks && !relative) return tokens;
  const { head, deprel } = tokens[noun]!;
  return tokens.map((token, i) => {
    if (i === noun) return changed(token, { head: verb, deprel: 'nsubj' });
    if (i === verb)
      return changed(token, {
        head,
        deprel: marks ? 'advcl' : deprel === 'obj' ? 'acl:relcl' : deprel,
        xpos: 'VBD',
      });
    return marks && token.head === noun && token.deprel === 'case'
      ? changed(token, { head: verb, deprel: 'mark' })
      : token;
  });
}

/** Whether a verb has an object, or an infinitive that only its active voice takes. */
function isDone(tokens: Tokens, verb: number): boolean {
  return tokens.some(
    ({ head, deprel }, i) =>
      head === verb &&
      i > verb &&
      (deprel === 'obj' || (deprel === 'xcomp' && PROMISES.test(tokens[verb]!.lemma))),
  );
}

const DATE =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:19|20)\d\d)$/;

/** "In May, Russia and China blocked it", "In March Kim travelled": a date is no part of the subject behind it. */
function withoutDates(tokens: Tokens): Tokens {
  const mended = new Map<number, Token>();
  tokens.forEach((date, i) => {
    if (
      !/^(?:obl|compound)$/.test(date.deprel) ||
      !DATE.test(date.text) ||
      !/^(?:in|on)$/i.test(tokens[i - 1]?.text ?? '')
    )
      return;
    const next = tokens[i + 1]?.text === ',' ? i + 2 : i + 1;
    const subject = tokens.findIndex(({ deprel, head }, at) => at >= next && deprel === 'conj' && head === i);
    if (date.deprel === 'obl' && subject === next && date.head > subject) {
      mended.set(subject, changed(tokens[subject]!, { head: date.head, deprel: 'nsubj' }));
      tokens.forEach((token, at) => {
        if (at > subject && token.head === i) mended.set(at, changed(token, { head: subject }));
      });
    }
    const named = tokens[date.head];
    if (date.deprel === 'compound' && named?.deprel === 'nsubj' && date.head > i) {
      mended.set(i, changed(date, { head: named.head, deprel: 'obl' }));
      mended.set(i - 1, changed(tokens[i - 1]!, { head: i, deprel: 'case' }));
    }
  });
  return withChanges(tokens, mended);
}

function withChanges(tokens: Tokens, mended: ReadonlyMap<number, Token>): Tokens {
  return mended.size === 0 ? tokens : tokens.map((token, i) => mended.get(i) ?? token);
}

const OPENS = /^(?:after|before|as|when|while|because|since|until|although|though)$/i;

/** "After a mob lynched two soldiers": the noun between the conjunction and its verb is the subject. */
function withSubjectsBack(tokens: Tokens): Tokens {
  const mended = new Map<number, Token>();
  tokens.forEach((verb, i) => {
    if (verb.xpos !== 'VBD' || tokens.some(({ head, deprel }) => head === i && deprel.startsWith('nsubj')))
      return;
    let start = i - 1;
    while (start > 0 && /^(?:DT|JJ|NN\w*|CD)$/.test(tokens[start]!.xpos)) start--;
    const subject = tokens[i - 1];
    if (start === i - 1 || !subject || !OPENS.test(tokens[start]!.text) || !/^NN/.test(subject.xpos)) return;
    mended.set(i - 1, changed(subject, { head: i, deprel: 'nsubj' }));
    mended.set(start, changed(tokens[start]!, { head: i, deprel: 'mark' }));
    mended.set(i, changed(verb, { deprel: 'advcl' }));
  });
  return withChanges(tokens, mended);
}
