import { civil, type Day, dayOf, plusDays, plusYears } from '../../model/day.ts';
import type { Status } from '../../model/event.ts';
import { type Basis, type When, when } from '../../model/when.ts';
import type { Document, Sentence } from '../language/document.ts';
import {
  type Aspect,
  ancestors,
  aspectOf,
  clauseOf,
  distance,
  headOf,
  levelOf,
  markOf,
} from './attach/clauses.ts';
import { withPreposition } from './attach/prepositions.ts';
import type { Timex } from './index.ts';

/** When an event happened, with the expression it was read from; `time` is null where none was. */
export interface Placed {
  readonly when: When;
  readonly time: Timex | null;
  /** How it was found. */
  readonly why: string;
}

/** When an event at a word of a sentence happened, given its status. */
export type DateOf = (sentence: number, token: number, status: Status) => When;

/** Dates the events of an article: by tree, clause and distance, then by the passage, then by publication (GUIDE.md). */
export function datesOf(doc: Document, times: readonly Timex[]): DateOf {
  const place = placesOf(doc, times);
  return (sentence, token, status) => place(sentence, token, status).when;
}

/** Like `datesOf`, with the expression used and the reason. */
export function placesOf(
  doc: Document,
  times: readonly Timex[],
): (sentence: number, token: number, status: Status) => Placed {
  const passages = new Passages(doc, times);
  return (sentence, token, status) => passages.place(sentence, token, status);
}

/** A dated expression in its sentence. */
interface Standing {
  readonly time: Timex;
  readonly when: When;
  readonly head: number;
  readonly clause: number;
}

class Passages {
  private readonly doc: Document;
  private readonly published: Day;
  private readonly bySentence: readonly (readonly Standing[])[];
  private readonly scene: Day | undefined;

  constructor(doc: Document, times: readonly Timex[]) {
    this.doc = doc;
    this.published = dayOf(doc.date);
    this.bySentence = doc.sentences.map((sentence) => standing(sentence, times));
    this.scene = this.sceneOf();
  }

  place(index: number, token: number, status: Status): Placed {
    const sentence = this.doc.sentences[index]!;
    const own = this.own(sentence, index, token, status);
    if (own) return own;
    if (status === 'possible' && isAlleged(sentence, token))
      return this.publication(`../${this.doc.date}`, 'alleged, undated');
    if (status === 'planned' || status === 'possible')
      return this.publication(`${this.doc.date}/..`, 'ahead, undated');
    if (status === 'ongoing') return this.publication(`../${this.doc.date}`, 'going on, undated');
    const aspect = aspectOf(sentence, token);
    if (status === 'denied' && aspect !== 'past' && aspect !== 'past perfect')
      return this.publication(`${this.doc.date}/..`, 'denied, undated');
    return this.undated(sentence, index, token, aspect);
  }

  /** The date that the event's own clause gives it. */
  private own(sentence: Sentence, index: number, token: number, status: Status): Placed | undefined {
    const ranked = (this.bySentence[index] ?? [])
      .map((standing) => ({ standing, cost: costOf(sentence, token, standing) }))
      .filter(({ cost, standing }) => cost < TOO_FAR && this.suits(sentence, token, status, standing))
      .sort((a, b) => a.cost - b.cost || a.standing.time.start - b.standing.time.start);
    const nearest = ranked[0]?.standing;
    const best =
      nearest && (ranked.find(({ standing }) => isFiner(standing.when, nearest.when))?.standing ?? nearest);
    return (
      best && {
        when: this.meant(best, status, isModifier(sentence, token, best.head)),
        time: best.time,
        why: 'own clause',
      }
    );
  }

  /** What has happened has no coming date, and what is only to come no past one, unless the date hangs from the word itself. */
  private suits(
    sentence: Sentence,
    token: number,
    status: Status,
    { when: w, head, time }: Standing,
  ): boolean {
    const turns = time.rule.endsWith('weekday') || time.rule.endsWith('month');
    const over = w.end !== null && dayOf(w.end) <= this.published;
    const ahead = w.start !== null && dayOf(w.start) > this.published;
    if (status === 'occurred' || status === 'denied')
      return !ahead || turns || distance(sentence, token, head) === 1;
    if (status === 'ongoing') return true;
    if (status === 'possible' && !ahead && distance(sentence, token, head) > 2) return false;
    return !over || (turns && status === 'planned') || distance(sentence, token, head) === 1;
  }

  /** The expression's date as the event has it: its preposition, its range, and the direction the status asks for. */
  private meant({ time, when: said }: Standing, status: Status, isPart: boolean): When {
    const ahead = status === 'planned' || status === 'possible';
    const turned = this.turned(time, said, status);
    const lead =
      /^(?:as early as|as soon as)\s/i.exec(this.doc.text.slice(time.start, time.end))?.[0].length ?? 0;
    const before = this.doc.text.slice(Math.max(0, time.start - 40), time.start + lead);
    if (turned.start === null || turned.end === null || turned.extent === 'lasting') return turned;
    const date = {
      edtf: turned.edtf,
      first: dayOf(turned.start),
      last: dayOf(turned.end) - 1,
      published: this.published,
      ahead,
    };
    const edtf = isPart ? turned.edtf : withPreposition(before, date);
    if (edtf === turned.edtf) return turned;
    return when(edtf, { basis: turned.basis, text: time ? this.doc.text.slice(time.start, time.end) : null });
  }

  /** A weekday or month read as past that a plan must mean as coming, or the other way round. */
  private turned(time: Timex, said: When, status: Status): When {
    if (said.start === null || said.end === null || !/(?:^|\+ )(?:weekday|month)$/.test(time.rule))
      return said;
    const gone = dayOf(said.end) <= this.published;
    const ahead = dayOf(said.start) > this.published;
    const turn = status === 'planned' && gone ? 1 : status === 'occurred' && ahead ? -1 : 0;
    if (turn === 0) return said;
    const move = (day: Day): Day =>
      time.rule.endsWith('weekday') ? plusDays(day, 7 * turn) : plusYears(day, turn);
    const from = civil(move(dayOf(said.start)));
    return when(time.rule.endsWith('weekday') ? from : from.slice(0, -3), {
      basis: said.basis,
      text: said.text,
    });
  }

  /** Past events whose clause has no date: by the passage, else by how far the grammar lets publication tell. */
  private undated(sentence: Sentence, index: number, token: number, aspect: Aspect): Placed {
    const { date } = this.doc;
    if (sentence.headline) return this.now('headline');
    const level = levelOf(sentence, token);
    const before = this.publication(`../${date}`, 'background');
    if (level === 'aside' || isBackground(sentence, token)) return before;
    const said =
      level === 'reported' || isQuoted(sentence, token) || /\baccording to\b/i.test(this.textOf(sentence));
    if (aspect === 'past perfect' && !said) return before;
    if (aspect === 'perfect')
      return said || index < LEAD || isSaid(sentence, token) ? this.now('just reported') : before;
    const thread = this.thread(sentence, index);
    if (thread !== undefined) return this.passage(thread, 'same passage');
    return this.now('same scene');
  }

  private textOf({ start, end }: Sentence): string {
    return this.doc.text.slice(start, end);
  }

  /** The day the article is about, else about the day of publication. */
  private now(why: string): Placed {
    return this.scene === undefined
      ? this.publication(`${this.doc.date}~`, 'just reported')
      : this.passage(this.scene, why);
  }

  /** The last day told before a sentence in its paragraph, or elsewhere in the sentence. */
  private thread(sentence: Sentence, index: number): Day | undefined {
    for (let at = index; at >= 0 && this.doc.sentences[at]!.paragraph === sentence.paragraph; at--) {
      if (/^(?:Initially|Earlier|Previously|Originally)\b/.test(this.textOf(this.doc.sentences[at]!)))
        continue;
      const told = this.bySentence[at]!.filter(
        ({ when: w }) => isDay(w) && dayOf(w.start!) <= this.published,
      ).at(-1);
      if (told) return dayOf(told.when.start!);
    }
    return undefined;
  }

  /** Whether a date is a past day of its sentence's main clause. */
  private isTold(sentence: Sentence, { when: w, clause }: Standing): boolean {
    return isDay(w) && dayOf(w.start!) <= this.published && levelOf(sentence, clause) === 'main';
  }

  /** The day the article is about: the first recent one told in its opening. */
  private sceneOf(): Day | undefined {
    const opening = this.doc.sentences.filter((s) => !s.headline).slice(0, 3);
    for (const sentence of opening) {
      for (const standing of this.bySentence[this.doc.sentences.indexOf(sentence)]!) {
        if (!isDay(standing.when)) continue;
        const gap = this.published - dayOf(standing.when.start!);
        if (gap >= 0 && (gap < 2 || (gap < 4 && this.isTold(sentence, standing))))
          return dayOf(standing.when.start!);
      }
    }
    return undefined;
  }

  private passage(day: Day, why: string): Placed {
    return { when: when(civil(day), { basis: 'passage' }), time: null, why };
  }

  private publication(edtf: string, why: string): Placed {
    const basis: Basis = 'publication';
    return { when: when(edtf, { basis }), time: null, why };
  }
}

function isDay({ start, end, extent, edtf }: When): boolean {
  return (
    extent === 'within' &&
    start !== null &&
    end !== null &&
    !edtf.includes('/') &&
    dayOf(end) - dayOf(start) === 1
  );
}

/** Whether a closed date lies within another and is shorter. */
function isFiner(a: When, b: When): boolean {
  if (!a.start || !a.end || !b.start || !b.end) return false;
  const inside = dayOf(b.start) <= dayOf(a.start) && dayOf(a.end) <= dayOf(b.end);
  return inside && dayOf(a.end) - dayOf(a.start) < dayOf(b.end) - dayOf(b.start);
}

const ALLEGE: ReadonlySet<string> = new Set([
  'accuse',
  'blame',
  'claim',
  'allege',
  'suspect',
  'charge',
  'denounce',
]);

/** Whether an act is one that someone is said to have done or to be doing. */
function isAlleged(sentence: Sentence, token: number): boolean {
  return ancestors(sentence, token)
    .slice(1)
    .some((at) => ALLEGE.has(sentence.tokens[at]!.lemma));
}

/** Sentences that tell the news itself, the headline among them. */
const LEAD = 4;
const SAY: ReadonlySet<string> = new Set([
  'say',
  'state',
  'tell',
  'announce',
  'urge',
  'thank',
  'warn',
  'condemn',
  'welcome',
  'call',
  'declare',
  'add',
  'comment',
  'report',
  'deny',
  'confirm',
  'praise',
  'demand',
]);

function isSaid(sentence: Sentence, token: number): boolean {
  return SAY.has(sentence.tokens[token]!.lemma);
}

/** Whether a word stands between quotation marks. */
function isQuoted({ tokens }: Sentence, token: number): boolean {
  const marks = tokens.slice(0, token).filter(({ text }) => /^["“”]$|^``$|^''$/.test(text)).length;
  return marks % 2 === 1;
}

const LONG_AGO =
  /^(?:already|repeatedly|several|recently|long|past|never|originally|previously|earlier|once|many|numerous)$/i;

/** Whether the clause tells of something done before, or many times, rather than the news. */
function isBackground(sentence: Sentence, token: number): boolean {
  const clause = clauseOf(sentence, token);
  return sentence.tokens.some(
    (word, i) => LONG_AGO.test(word.text) && (word.head === clause || word.head === token || i === token),
  );
}

function standing(sentence: Sentence, times: readonly Timex[]): readonly Standing[] {
  return times.flatMap((time) => {
    if (!time.when || time.start < sentence.start || time.end > sentence.end) return [];
    const head = headOf(sentence, time.start, time.end);
    return head === undefined ? [] : [{ time, when: time.when, head, clause: clauseOf(sentence, head) }];
  });
}

/** Whether a date stands before its noun as part of it ("the 2000 summit"). */
function isModifier({ tokens }: Sentence, token: number, head: number): boolean {
  const { head: governor, deprel } = tokens[head]!;
  return governor === token && head < token && /^(?:compound|nummod|amod|nmod)/.test(deprel);
}

const TOO_FAR = 12;
const HANDED_DOWN: ReadonlySet<string> = new Set(['conj', 'xcomp', 'advcl']);

/** How far a date is from a word, in steps of the tree; each clause between them costs more the less it hands dates on. */
function costOf(sentence: Sentence, token: number, { head, clause }: Standing): number {
  const own = clauseOf(sentence, token);
  const steps = distance(sentence, token, head);
  if (own === clause) return steps;
  const up = ancestors(sentence, own);
  const toClause = up.indexOf(clause);
  if (toClause > 0) {
    const through = up.slice(0, toClause);
    const kinds = through.map((at) => sentence.tokens[at]!.deprel.split(':')[0]!);
    const marked = through.some((at, i) => kinds[i] === 'advcl' && markOf(sentence, at) !== undefined);
    if (through.length === 1 && markOf(sentence, through[0]!) === 'where') return steps + 2;
    return !marked && kinds.every((kind) => HANDED_DOWN.has(kind)) ? steps + 2 : TOO_FAR;
  }
  const down = ancestors(sentence, clause);
  const toOwn = down.indexOf(own);
  const through = down.slice(0, Math.max(0, toOwn)).map((at) => sentence.tokens[at]!.deprel);
  return toOwn > 0 && through.every((kind) => /^(?:xcomp|acl|obj|obl|nmod)$/.test(kind))
    ? steps + 4
    : TOO_FAR;
}
