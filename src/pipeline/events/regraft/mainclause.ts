import type { Token } from '../../language/document.ts';
import { changed } from '../../language/token.ts';

/** "Chad, | which abstained, said": the relative clause is not the root, what follows it is. */
export function withMain(tokens: readonly Token[]): readonly Token[] {
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

/** "Chad's president, who hinted that war was near, | called for calm": what follows the relative clause is the main verb. */
export function withPredicate(tokens: readonly Token[]): readonly Token[] {
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

/** "Chad, which resisted, | went along after Mali asked": the verb behind the relative clause is the main one. */
export function withEarlierMain(tokens: readonly Token[]): readonly Token[] {
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

/** "Ottokar, widely considered a rival of Chad, | called a meeting": what stands between the commas only describes him. */
export function withMainBehind(tokens: readonly Token[]): readonly Token[] {
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
