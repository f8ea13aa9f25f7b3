import type { Article, TimeExpression } from '../model/article.ts';
import type { Mention } from '../model/event.ts';
import { annotate } from './annotate.ts';
import { extract } from './events/index.ts';
import type { Sentence } from './language/document.ts';
import { namesOf } from './language/names/index.ts';
import type { Source } from './read/index.ts';
import { findTimes, type Timex } from './time/index.ts';

/** What the language, time and event stages find in one article. */
export interface Mined extends Pick<Article, 'sentences' | 'times' | 'names' | 'noise'> {
  readonly mentions: readonly Mention[];
}

/** What mining needs of an article. */
export type Minable = Pick<Source, 'id' | 'date' | 'title' | 'lang' | 'text'>;

const NOTHING: Mined = { sentences: [], times: [], names: [], noise: [], mentions: [] };

/** Whether articles in a language (a BCP 47 tag) are mined: English is. */
export function isMined(lang: string): boolean {
  return /^en(?:[-_]|$)/i.test(lang);
}

/** annotate → extract → resolve, for one article; the same article always gives the same. */
export function mine(article: Minable): Mined {
  if (!isMined(article.lang)) return NOTHING;
  const doc = annotate(article);
  const times = findTimes(doc);
  return {
    sentences: doc.sentences.map(bare),
    times: times.map(published),
    names: namesOf(doc.references),
    noise: doc.noise,
    mentions: extract(doc, times),
  };
}

function bare({ start, end }: Sentence): Article['sentences'][number] {
  return { start, end };
}

/** A time expression without its workings. */
function published({ start, end, type, value, mod, edtf }: Timex): TimeExpression {
  return { start, end, type, value, mod, edtf };
}
