import { stemmer } from 'stemmer';
import { lemmaOf } from '../language/lemma.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}’']*/gu;
/** Words before and after a trigger that are taken to tell of its act. */
const BEFORE = 7;
const AFTER = 9;

const EMPTY = new Set(
  (
    'a about after again against ago all also among an and any are around as at be because been before being between ' +
    'both but by can could did do does during each either for from further had has have he her his how however if in ' +
    'into is it its itself just last latest least like may might more most must next no nor not now of off on one only ' +
    'or other our out over own past per same say said says saying she should since so some still such than that the ' +
    'their them then there these they this those through to today told tomorrow too toward towards two under until up ' +
    'upon very was we were what when where which while who whom whose will with within without would yesterday yet you ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september ' +
    'october november december mr mrs ms president minister prime leader leaders government official officials state ' +
    'states country countries according reported statement spokesman spokesperson spokeswoman'
  ).split(' '),
);

/** Stems already worked out: news has few words, told often, and one string for each keeps memory small. */
const KNOWN = new Map<string, string>();
const MOST_KNOWN = 100_000;

/** The stem of one word, lower case (Porter, 1980), irregular pasts undone ("met") and the possessive left off. */
export function stem(word: string): string {
  return stemOf(plain(word));
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[’']s?$/u, '');
}

function stemOf(plainWord: string): string {
  const known = KNOWN.get(plainWord);
  if (known !== undefined) return known;
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  const found = stemmer(lemmaOf(plainWord, 'VBD'));
  KNOWN.set(plainWord, found);
  return found;
}

/** Stems of the telling words of a text, in order, function words and titles of office left out. */
export function stems(text: string): string[] {
  const found: string[] = [];
  for (const [word] of text.matchAll(WORD)) {
    const bare = plain(word);
    if (bare.length > 1 && !EMPTY.has(bare)) found.push(stemOf(bare));
  }
  return found;
}

/** Stems of the telling words that stand near `[start, end)` of a sentence: the words of that act, not of its neighbours. */
export function stemsAround(sentence: string, start: number, end: number): string[] {
  const before = [...sentence.slice(0, start).matchAll(WORD)].slice(-BEFORE);
  const after = [...sentence.slice(end).matchAll(WORD)].slice(0, AFTER);
  return stems([...before, ...after].map(([word]) => word).join(' '));
}
