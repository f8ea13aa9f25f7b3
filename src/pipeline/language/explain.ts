import type { Reference, Sentence, Token } from './document.ts';

/** A sentence's tree, a word a line under the word it depends on, and below it whom its words stand for. */
export function drawSentence(sentence: Sentence, references: readonly Reference[]): string {
  const children = sentence.tokens.map((_, i) =>
    sentence.tokens.flatMap(({ head }, j) => (head === i ? [j] : [])),
  );
  const root = sentence.tokens.findIndex(({ head }) => head < 0);
  const rows = root < 0 ? [] : branch(sentence.tokens, children, root, '', '');
  const width = Math.max(0, ...rows.map(([left]) => left.length)) + 2;
  const tree = rows.map(([left, right]) => `${left.padEnd(width)}${right}`);
  const names = references
    .filter(({ start, end }) => sentence.start <= start && end <= sentence.end)
    .map((reference) => nameOf(sentence, reference));
  return [...tree, ...names].join('\n');
}

type Row = readonly [left: string, right: string];

function branch(
  tokens: readonly Token[],
  children: readonly (readonly number[])[],
  at: number,
  lead: string,
  below: string,
): Row[] {
  const { text, upos, xpos, lemma, deprel, sure } = tokens[at]!;
  const own: Row = [`${lead}${text}`, `${deprel}  ${upos} ${xpos} ${lemma} ${Math.round(100 * sure)} %`];
  const last = children[at]!.at(-1);
  const rest = children[at]!.flatMap((child) =>
    child === last
      ? branch(tokens, children, child, `${below}└─ `, `${below}   `)
      : branch(tokens, children, child, `${below}├─ `, `${below}│  `),
  );
  return [own, ...rest];
}

function nameOf(sentence: Sentence, { start, end, kind, id, actors, people, how }: Reference): string {
  const words = sentence.tokens
    .filter((token) => start <= token.start && token.end <= end)
    .map(({ text }) => text);
  const acting = actors.length ? ` for ${actors.join(', ')}` : '';
  const persons = people.filter((person) => person !== id);
  return `“${words.join(' ')}” ${kind} ${id ?? '?'}${acting}${persons.length ? ` (${persons.join(', ')})` : ''}, by ${how}`;
}
