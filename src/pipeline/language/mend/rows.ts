import type { Token } from '../document.ts';

/** For tests: tokens from lines of `text upos xpos head deprel lemma?`, without a space after the text where it ends in "_". */
export function tokensOf(rows: readonly string[]): Token[] {
  let at = 0;
  return rows.map((row) => {
    const [form, upos, xpos, head, deprel, lemma] = row.split(' ') as [
      string,
      string,
      string,
      string,
      string,
      string?,
    ];
    const text = form.replace(/_$/, '');
    const start = at;
    at = start + text.length + (text === form ? 1 : 0);
    const end = start + text.length;
    return { text, upos, xpos, head: Number(head), deprel, lemma: lemma ?? text, start, end, sure: 1 };
  });
}
