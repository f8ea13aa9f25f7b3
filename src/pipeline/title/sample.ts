import type { Quote } from '../../model/event.ts';
import { when } from '../../model/when.ts';
import type { Document, Reference, Token } from '../language/document.ts';
import type { Act } from './act.ts';

const UPOS: readonly (readonly [RegExp, string])[] = [
  [/^NNPS?$/, 'PROPN'],
  [/^NNS?$/, 'NOUN'],
  [/^VB/, 'VERB'],
  [/^MD$/, 'AUX'],
  [/^JJ/, 'ADJ'],
  [/^RB/, 'ADV'],
  [/^(?:IN|RP)$/, 'ADP'],
  [/^TO$/, 'PART'],
  [/^DT$/, 'DET'],
  [/^(?:PRP\$?|WP|WDT)$/, 'PRON'],
  [/^CD$/, 'NUM'],
  [/^CC$/, 'CCONJ'],
  [/^POS$/, 'PART'],
];

/** A name in a hand-made sentence. */
export type SampleName = Pick<Reference, 'kind' | 'how'> &
  Partial<Pick<Reference, 'id' | 'actors' | 'people'>> & { readonly words: string };

/**
 * A document of one sentence with its tree, each word written `form[:lemma]/penn tag/head, 1-based/relation`; a word that
 * begins with `~` follows the one before without a space.
 */
export function parsed(written: string, names: readonly SampleName[]): Document {
  let text = '';
  const tokens = written.split(/\s+/).map((one): Token => {
    const [word, xpos, head, deprel] = one.replace(/^~/, '').split('/') as [string, string, string, string];
    const [form, lemma] = word.split(':') as [string, string | undefined];
    text += text === '' || one.startsWith('~') ? '' : ' ';
    const start = text.length;
    text += form;
    const auxiliary = /^(?:aux|cop)/.test(deprel);
    return {
      text: form,
      lemma: lemma ?? form.toLowerCase(),
      upos: auxiliary ? 'AUX' : (UPOS.find(([tag]) => tag.test(xpos))?.[1] ?? 'PUNCT'),
      xpos,
      head: Number(head) - 1,
      deprel,
      sure: 1,
      start,
      end: text.length,
    };
  });
  const references = names.map((name) => referenceOf(name, text, tokens));
  const sentence = { start: 0, end: text.length, paragraph: 0, headline: false, tokens };
  return {
    id: 'sample',
    date: '2021-05-04',
    title: null,
    text,
    sentences: [sentence],
    noise: [],
    references,
  };
}

function referenceOf({ words, ...name }: SampleName, text: string, tokens: readonly Token[]): Reference {
  const start = new RegExp(`(?<![\\p{L}])${words}(?![\\p{L}])`, 'u').exec(text)!.index;
  const end = start + words.length;
  const inside = tokens.flatMap((token, i) => (token.start >= start && token.end <= end ? [i] : []));
  const head = inside.find((i) => !inside.includes(tokens[i]!.head))!;
  const plain = { id: null, actors: [], people: [], place: null };
  return { start, end, sentence: 0, head, ...plain, ...name };
}

/** An act for a hand-made sentence; its trigger is the first standing of `on`. */
export function actOf(
  { text, references }: Document,
  on: string,
  given: Partial<Act> & Pick<Act, 'type'>,
): Act & { readonly trigger: Quote } {
  const start = text.indexOf(on);
  const spansOf = (ids: readonly string[] = []) =>
    references.filter(({ actors }) => actors.some((id) => ids.includes(id)));
  return {
    mode: null,
    status: 'occurred',
    sources: [],
    targets: [],
    people: [],
    place: null,
    when: when('2021-05-04', { basis: 'stated' }),
    spans: {
      source: spansOf(given.sources),
      target: spansOf(given.targets),
      place: null,
      time: null,
      speaker: null,
    },
    trigger: { start, end: start + on.length, text: on },
    ...given,
  };
}
