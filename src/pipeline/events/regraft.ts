import type { Token } from '../language/document.ts';
import { changed } from '../language/token.ts';

/**
 * Mends what the parser ties wrongly in sentences of any kind: a noun right before a word of time is no part of it
 * ("had planned its own | summit | today"), and a past tense between its subject and object is a verb, not an adjective
 * ("unless Sudan | lifted | sanctions"), a clause of "which" is no main clause, and who speaks in a participle is who acts
 * in the main clause ("urged Oman to leave, | accusing Yemen of").
 */
export function regrafted(tokens: readonly Token[]): readonly Token[] {
  const times = tokens.flatMap((_, i) => (isSwallower(tokens, i) ? [i] : []));
  const free = times.reduce(freed, tokens);
  const verbs = free.flatMap((_, i) => (isSwallowed(free, i) ? [i] : []));
  const mended = withFiring(
    withEarlierMain(
      withOwnSubject(withPassedOver(withPredicate(withMain(withObjectBack(verbs.reduce(raised, free)))))),
    ),
  );
  return withPastApart(withMainBehind(withPeopleTold(withSpeech(withInnerObject(mended)))));
}

/** "Shot by | firing squad": what the parser took for a verb says what kind of squad. */
function withFiring(tokens: readonly Token[]): readonly Token[] {
  const firing = tokens.findIndex(({ text }, i) => text === 'firing' && tokens[i + 1]?.lemma === 'squad');
  if (firing < 0 || tokens[firing]!.head === firing + 1) return tokens;
  const { head } = tokens[firing]!;
  return tokens.map((token, i): Token => {
    if (i === firing)
      return changed(token, { head: firing + 1, deprel: 'compound', upos: 'NOUN', xpos: 'NN' });
    if (i === firing + 1) return changed(token, { head, deprel: 'obl' });
    if (token.head !== firing) return token;
    return i < firing ? changed(token, { head: firing + 1, deprel: 'case' }) : changed(token, { head });
  });
}

/** "Chad accused Mali of letting rebels sell arms | and warned of war": a past tense goes on with what happened, not with an infinitive. */
function withPastApart(tokens: readonly Token[]): readonly Token[] {
  const joined = tokens.findIndex(
    ({ deprel, xpos, head }, i) =>
      deprel === 'conj' &&
      /^VB[DN]$/.test(xpos) &&
      tokens[head]?.xpos === 'VB' &&
      tokens[i - 1]?.deprel === 'cc' &&
      !tokens.some((token) => token.head === i && /^(?:nsubj|aux|obl:agent)/.test(token.deprel)),
  );
  if (joined < 0) return tokens;
  let { head } = tokens[joined]!;
  while (head >= 0 && !isPastMain(tokens, head)) head = tokens[head]!.head;
  return head < 0
    ? tokens
    : tokens.map((token, i) => (i === joined ? changed(token, { head, xpos: 'VBD' }) : token));
}

/** A verb that tells what happened, with a subject or "has" of its own. */
function isPastMain(tokens: readonly Token[], verb: number): boolean {
  const { xpos, deprel } = tokens[verb]!;
  if (!/^VB[DN]$/.test(xpos) || !/^(?:root|ccomp|conj|parataxis)$/.test(deprel)) return false;
  return !tokens.some(
    ({ head, lemma, deprel: how }) => head === verb && how === 'aux:pass' && lemma === 'be',
  );
}

/** "Ottokar, widely considered a rival of Chad, | called a meeting": what stands between the commas only describes him. */
function withMainBehind(tokens: readonly Token[]): readonly Token[] {
  const top = tokens.findIndex(({ head }) => head < 0);
  if (top < 0) return tokens;
  const named = /^(?:PROPN|NOUN)$/.test(tokens[top]!.upos);
  const root = named ? tokens.findIndex(({ head, deprel }) => head === top && deprel.startsWith('acl')) : top;
  if (root < 2 || !/^VB[DN]$/.test(tokens[root]!.xpos)) return tokens;
  const subject = named
    ? top
    : tokens.findIndex(({ head, deprel }, i) => i < root && head === root && deprel === 'nsubj');
  const main = tokens.findIndex(
    ({ head, deprel, xpos }, i) =>
      i > root + 1 &&
      head === root &&
      deprel === 'conj' &&
      /^VB[DZ]$/.test(xpos) &&
      tokens[i - 1]!.text === ',',
  );
  if (subject < 0 || main < 0) return tokens;
  const has = (above: number, kind: RegExp) =>
    tokens.some(({ head, deprel }) => head === above && kind.test(deprel));
  if (has(root, named ? /^(?:aux|mark|nsubj)/ : /^(?:aux|mark)/) || has(main, /^(?:nsubj|cc|aux)/))
    return tokens;
  const comma = tokens.findIndex(({ text }, i) => i > subject && i < root && text === ',');
  const between = tokens.slice(comma + 1, root);
  if (comma < 0 || between.some(({ xpos }) => xpos !== 'RB')) return tokens;
  return tokens.map((token, i): Token => {
    if (i === root) return changed(token, { head: subject, deprel: 'acl', xpos: 'VBN' });
    if (i === subject) return changed(token, { head: main, deprel: 'nsubj' });
    if (i === main) return changed(token, { head: -1, deprel: 'root' });
    return token.head === root && i > main ? changed(token, { head: main }) : token;
  });
}

/** "Most of whom were | Kurds convicted of theft": the participle tells of the people, who do nothing. */
function withPeopleTold(tokens: readonly Token[]): readonly Token[] {
  const verb = tokens.findIndex(
    ({ xpos, deprel, head }, i) =>
      i > 1 &&
      /^VB[DN]$/.test(xpos) &&
      head >= 0 &&
      deprel !== 'acl' &&
      tokens[i - 1]!.head === i &&
      tokens[i - 1]!.deprel === 'nsubj' &&
      tokens.some((token) => token.head === i - 1 && token.deprel === 'cop') &&
      !tokens.some((token) => token.head === i && token.deprel.startsWith('aux')),
  );
  if (verb < 0) return tokens;
  const { head, deprel } = tokens[verb]!;
  return tokens.map((token, i): Token => {
    if (i === verb - 1) return changed(token, { head, deprel });
    return i === verb ? changed(token, { head: verb - 1, deprel: 'acl' }) : token;
  });
}

/** "Chad, | which abstained, said": the relative clause is not the root, what follows it is. */
function withMain(tokens: readonly Token[]): readonly Token[] {
  const relative = tokens.findIndex(({ head }) => head < 0);
  const pronoun = tokens.findIndex(({ head, deprel, text }, i) => {
    if (i < 2) return false;
    if (text === 'whose') return deprel === 'nmod:poss' && tokens[head]!.head === relative;
    return head === relative && deprel === 'nsubj' && /^wh(?:ich|o)$/.test(text);
  });
  if (pronoun < 0) return tokens;
  const named = tokens.findIndex(
    ({ head, upos }, i) => i < pronoun && head === relative && (upos === 'PROPN' || upos === 'NOUN'),
  );
  const main = tokens.findIndex(
    (token, i) =>
      i > relative &&
      ((token.head === relative && token.deprel === 'conj' && /^VB[DZP]$/.test(token.xpos)) ||
        isResumed(tokens, i, relative)),
  );
  const own = tokens.some(({ head, deprel }) => head === main && deprel.startsWith('nsubj'));
  if (named < 0 || main < 0 || own || tokens[pronoun - 1]!.text !== ',') return tokens;
  return tokens.map((token, i): Token => {
    if (i === relative) return changed(token, { head: named, deprel: 'acl:relcl' });
    if (i === named) return changed(token, { head: main, deprel: 'nsubj' });
    if (i === main) return changed(token, { head: -1, deprel: 'root' });
    return token.head === relative && i > main ? changed(token, { head: main }) : token;
  });
}

/** "King X, who knows the emir, | praised him": a past tense right behind the comma that closes the relative clause. */
function isResumed(tokens: readonly Token[], verb: number, relative: number): boolean {
  const { xpos, deprel, head } = tokens[verb]!;
  return (
    xpos === 'VBD' &&
    tokens[verb - 1]!.text === ',' &&
    head > relative &&
    /^(?:conj|acl|advcl|ccomp|parataxis)$/.test(deprel) &&
    !tokens.some(({ head: above, deprel: how }) => above === verb && /^(?:nsubj|mark|aux|cc)/.test(how))
  );
}

/** "Chad, whose envoys had left, | imposed sanctions": a participle right behind a comma, before a noun that nothing else ties in, is a verb. */
function withObjectBack(tokens: readonly Token[]): readonly Token[] {
  const verb = tokens.findIndex(({ xpos, deprel, head }, i) => {
    if (xpos !== 'VBN' || deprel !== 'amod' || head !== i + 1 || tokens[i - 1]?.text !== ',') return false;
    const { head: above, deprel: how } = tokens[head]!;
    const tied = tokens.some(
      (token) => token.head === head && /^(?:case|conj|cc|nmod:poss)/.test(token.deprel),
    );
    return /^ob[lj]$/.test(how) && above >= 0 && above < i && !tied && /^VB/.test(tokens[above]!.xpos);
  });
  if (verb < 0) return tokens;
  const noun = tokens[verb]!.head;
  const { head } = tokens[noun]!;
  return tokens.map((token, i): Token => {
    if (i === verb) return changed(token, { head, deprel: 'conj', upos: 'VERB', xpos: 'VBD' });
    return i === noun ? changed(token, { head: verb, deprel: 'obj' }) : token;
  });
}

/** A verb taken for an adjective of its object, though a conjunction and its subject, or its "has", stand before it. */
function isSwallowed(tokens: readonly Token[], verb: number): boolean {
  const { xpos, deprel, head: noun } = tokens[verb]!;
  if (deprel !== 'amod' || noun <= verb || !/^VB[DN]$/.test(xpos)) return false;
  const before = (kind: RegExp): number =>
    tokens.findIndex(
      ({ head, deprel: how }, i) => (head === noun || head === verb) && i < verb && kind.test(how),
    );
  const subject = before(/^nsubj/);
  const has = tokens.some(
    ({ head, deprel: how, lemma }) => head === verb && how === 'aux' && lemma === 'have',
  );
  const mark = before(/^mark$/);
  return subject >= 0 && (has || (xpos === 'VBD' && mark >= 0 && mark < subject));
}

/** The verb heads its clause; what stood before it under the noun hangs from it. */
function raised(tokens: readonly Token[], verb: number): readonly Token[] {
  const noun = tokens[verb]!.head;
  const { head, deprel } = tokens[noun]!;
  const kind = /^(?:obj|obl|nmod)/.test(deprel) ? 'advcl' : deprel;
  return tokens.map((token, i): Token => {
    if (i === verb) return changed(token, { head, deprel: kind, upos: 'VERB' });
    if (i === noun) return changed(token, { head: verb, deprel: 'obj' });
    return token.head === noun && i < verb ? changed(token, { head: verb }) : token;
  });
}

const DAYS = new Set(
  'today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday'.split(' '),
);

/** A word of time that the parser made the head of the noun before it. */
function isSwallower(tokens: readonly Token[], i: number): boolean {
  const { text, head } = tokens[i]!;
  const before = tokens[i - 1];
  return (
    head >= 0 &&
    head < i &&
    before?.head === i &&
    before.deprel === 'compound' &&
    DAYS.has(text.toLowerCase()) &&
    (before.upos === 'NOUN' || before.upos === 'PROPN')
  );
}

/** The noun takes the place of the word of time, which dates what stands above it. */
function freed(tokens: readonly Token[], time: number): readonly Token[] {
  const noun = time - 1;
  const { head, deprel } = tokens[time]!;
  const marked = tokens.some((token) => token.head === time && token.deprel === 'case');
  const bare = !marked && deprel.startsWith('obl');
  return tokens.map((token, i): Token => {
    if (i === noun) return changed(token, { head, deprel: bare ? 'obj' : deprel });
    if (i === time) return changed(token, { head, deprel: 'obl:unmarked' });
    return token.head === time && i < noun ? changed(token, { head: noun }) : token;
  });
}

/** "Chad's president, who hinted that war was near, | called for calm": what follows the relative clause is the main verb. */
function withPredicate(tokens: readonly Token[]): readonly Token[] {
  const root = tokens.findIndex(({ head }) => head < 0);
  if (root < 0 || !/^(?:PROPN|NOUN)$/.test(tokens[root]!.upos)) return tokens;
  const relative = tokens.findIndex(({ head, deprel }) => head === root && deprel === 'acl:relcl');
  if (relative < root || !tokens.some(({ head, text }) => head === relative && /^wh(?:o|ich)$/.test(text)))
    return tokens;
  const main = tokens.findIndex(
    ({ xpos, deprel }, i) =>
      i > relative + 1 &&
      tokens[i - 1]!.text === ',' &&
      (deprel === 'conj' ? /^VB[DN]$/.test(xpos) : deprel === 'parataxis' && xpos === 'VBD'),
  );
  if (main < 0 || tokens.some(({ head, deprel }) => head === main && /^(?:nsubj|aux)/.test(deprel)))
    return tokens;
  return tokens.map((token, i): Token => {
    if (i === root) return changed(token, { head: main, deprel: 'nsubj' });
    return i === main ? changed(token, { head: -1, deprel: 'root', xpos: 'VBD' }) : token;
  });
}

/** "Chad agreed to pay Niger; | Mali refused": the name between the semicolon and the verb is its subject. */
function withOwnSubject(tokens: readonly Token[]): readonly Token[] {
  const stop = tokens.findIndex(({ text }) => text === ';');
  if (stop < 0) return tokens;
  let verb = stop + 1;
  while (tokens[verb]?.upos === 'PROPN') verb++;
  const named = verb > stop + 1;
  while (/^aux/.test(tokens[verb]?.deprel ?? '') && tokens[verb]!.head > verb) verb++;
  const isVerb = /^VB[DZN]$/.test(tokens[verb]?.xpos ?? '') && named;
  if (!isVerb || tokens.some(({ head, deprel }) => head === verb && deprel.startsWith('nsubj')))
    return tokens;
  const head = tokens.findIndex(
    (token, i) => i > stop && i < verb && (token.head <= stop || token.head >= verb),
  );
  return head < 0
    ? tokens
    : tokens.map((token, i) => (i === head ? changed(token, { head: verb, deprel: 'nsubj' }) : token));
}

/**
 * "Passed a motion on | Sunday that demands": a relative clause tells of the thing, not of the day; "hoped | Oman would
 * stop": the name before a modal verb without subject is its subject; "left ten soldiers | dead" tells what became of them.
 */
function withPassedOver(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, i): Token => {
    if (token.deprel === 'acl:relcl' && DAYS.has(tokens[token.head]?.lemma.toLowerCase() ?? '')) {
      const verb = tokens[tokens[token.head]!.head];
      const thing = tokens.findLastIndex(
        ({ head, deprel }, j) => j < i && deprel === 'obj' && tokens[head] === verb,
      );
      return thing < 0 ? token : changed(token, { head: thing });
    }
    if (token.deprel === 'amod' && token.head === i - 1 && RESULTS.has(token.text)) {
      const { deprel, head } = tokens[i - 1]!;
      return deprel === 'obj' && tokens[head]!.lemma === 'leave'
        ? changed(token, { head, deprel: 'xcomp' })
        : token;
    }
    if (token.deprel === 'obj' && token.upos === 'PROPN' && token.head < i) {
      const modal = tokens[i + 1];
      if (modal?.xpos !== 'MD' || modal.deprel !== 'aux') return token;
      const { head, deprel } = tokens[modal.head]!;
      return head === token.head && deprel === 'ccomp'
        ? changed(token, { head: modal.head, deprel: 'nsubj' })
        : token;
    }
    return token;
  });
}

/** What an attack leaves people. */
const RESULTS = new Set(['dead', 'wounded', 'injured', 'homeless', 'stranded']);

/** "Chad, which resisted, | went along after Mali asked": the verb behind the relative clause is the main one. */
function withEarlierMain(tokens: readonly Token[]): readonly Token[] {
  const root = tokens.findIndex(({ head }) => head < 0);
  const relative = tokens.findIndex(
    ({ deprel, head }) => deprel === 'acl:relcl' && tokens[head]!.head === root,
  );
  if (relative < 0 || tokens[tokens[relative]!.head]!.deprel !== 'nsubj') return tokens;
  const named = tokens[relative]!.head;
  const main = tokens.findIndex((_, i) => i > relative && i < root && isResumed(tokens, i, relative - 1));
  const own = tokens.findIndex(({ head, deprel }, i) => i > main && head === root && deprel === 'nsubj');
  if (main < 0 || own < 0) return tokens;
  return tokens.map((token, i): Token => {
    if (i === main) return changed(token, { head: -1, deprel: 'root' });
    if (i === root) return changed(token, { head: main, deprel: 'advcl' });
    return i === named ? changed(token, { head: main }) : token;
  });
}

/** "A plan to withdraw troops | was dropped": of two subjects the second is what the infinitive of the first acts on. */
function withInnerObject(tokens: readonly Token[]): readonly Token[] {
  const inner = tokens.findIndex(
    ({ head, deprel, xpos }, i) =>
      xpos === 'VB' &&
      deprel === 'acl' &&
      head < i &&
      /^nsubj/.test(tokens[head]?.deprel ?? '') &&
      tokens[i - 1]?.xpos === 'TO',
  );
  if (inner < 0) return tokens;
  const { head, deprel } = tokens[tokens[inner]!.head]!;
  const second = tokens.findIndex(
    (token, i) => i > inner && i < head && token.head === head && token.deprel === deprel,
  );
  return second < 0
    ? tokens
    : tokens.map((token, i) => (i === second ? changed(token, { head: inner, deprel: 'obj' }) : token));
}

/** Participles of speech, which go with the verb that reports rather than with what is asked for. */
const SPEAKING = new Set(
  'accuse say warn blame cite call urge threaten condemn denounce criticise criticize demand vow describe argue insist add stress note claim'.split(
    ' ',
  ),
);

function withSpeech(tokens: readonly Token[]): readonly Token[] {
  const isInfinitive = (verb: number): boolean =>
    /^(?:xcomp|ccomp|advcl|acl)$/.test(tokens[verb]!.deprel) &&
    tokens.some(({ head, deprel, lemma }) => head === verb && deprel === 'mark' && lemma === 'to');
  return tokens.map((token, i): Token => {
    if (token.xpos !== 'VBG' || token.deprel !== 'advcl' || tokens[i - 1]?.text !== ',') return token;
    if (!SPEAKING.has(token.lemma) || token.head < 0 || token.head > i) return token;
    let { head } = token;
    while (tokens[head]!.head >= 0 && isInfinitive(head)) head = tokens[head]!.head;
    return head === token.head ? token : changed(token, { head });
  });
}
