import { civil, type Day, dayOf, plusDays, plusYears } from '../../model/day.ts';
import type { Status } from '../../model/event.ts';
import { type Basis, type When, when } from '../../model/when.ts';
import type { Document, Sentence } from '../language/document.ts';
import { type Aspect, ancestors, aspectOf, clauseOf, distance, headOf } from './attach/clauses.ts';
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
      .filter(({ cost }) => cost < TOO_FAR)
      .sort((a, b) => a.cost - b.cost || a.standing.time.start - b.standing.time.start);
    const best = ranked[0]?.standing;
    return best && { when: this.meant(best, status), time: best.time, why: 'own clause' };
  }

  /** The expression's date as the event has it: its preposition, its range, and the direction the status asks for. */
  private meant({ time, when: said }: Standing, status: Status): When {
    const ahead = status === 'planned' || status === 'possible';
    const turned = this.turned(time, said, status);
    const before = this.doc.text.slice(Math.max(0, time.start - 30), time.start);
    if (turned.start === null || turned.end === null || turned.extent === 'lasting') return turned;
    const date = {
      edtf: turned.edtf,
      first: dayOf(turned.start),
      last: dayOf(turned.end) - 1,
      published: this.published,
      ahead,
    };
    const edtf = withPreposition(before, date);
    if (edtf === turned.edtf) return turned;
    return when(edtf, { basis: turned.basis, text: time ? this.doc.text.slice(time.start, time.end) : null });
  }

  /** A weekday or month read as past that a plan must mean as coming, or the other way round. */
  private turned(time: Timex, said: When, status: Status): When {
    if (said.start === null || said.end === null || (time.rule !== 'weekday' && time.rule !== 'month'))
      return said;
    const gone = dayOf(said.end) <= this.published;
    const ahead = dayOf(said.start) > this.published;
    const turn = status === 'planned' && gone ? 1 : status === 'occurred' && ahead ? -1 : 0;
    if (turn === 0) return said;
    const move = (day: Day): Day =>
      time.rule === 'weekday' ? plusDays(day, 7 * turn) : plusYears(day, turn);
    const from = civil(move(dayOf(said.start)));
    return when(time.rule === 'weekday' ? from : from.slice(0, -3), { basis: said.basis, text: said.text });
  }

  /** Past events whose clause has no date: by the passage, else by how far the grammar lets publication tell. */
  private undated(sentence: Sentence, index: number, token: number, aspect: Aspect): Placed {
    const { date } = this.doc;
    if (sentence.headline)
      return this.scene === undefined
        ? this.publication(`${date}~`, 'headline')
        : this.passage(this.scene, 'headline');
    if (aspect === 'perfect' || aspect === 'present' || aspect === 'progressive')
      return this.publication(`${date}~`, 'just reported');
    const thread = this.thread(sentence, index);
    if (aspect === 'past perfect')
      return this.publication(`../${thread === undefined ? date : civil(thread)}`, 'earlier');
    if (thread !== undefined) return this.passage(thread, 'same passage');
    if (this.scene !== undefined) return this.passage(this.scene, 'same scene');
    const noun = sentence.tokens[token]!.upos === 'NOUN';
    return noun
      ? this.publication(`../${date}`, 'background')
      : this.publication(`${date}~`, 'just reported');
  }

  /** The last day told before a sentence in its paragraph, or elsewhere in the sentence. */
  private thread(sentence: Sentence, index: number): Day | undefined {
    for (let at = index; at >= 0 && this.doc.sentences[at]!.paragraph === sentence.paragraph; at--) {
      const told = this.bySentence[at]!.filter(
        ({ when: w }) => isDay(w) && dayOf(w.start!) <= this.published,
      ).at(-1);
      if (told) return dayOf(told.when.start!);
    }
    return undefined;
  }

  /** The day the article is about: the first recent one told in its opening. */
  private sceneOf(): Day | undefined {
    const opening = this.doc.sentences.filter((s) => !s.headline).slice(0, 3);
    for (const sentence of opening) {
      for (const { when: w } of this.bySentence[this.doc.sentences.indexOf(sentence)]!) {
        if (!isDay(w)) continue;
        const day = dayOf(w.start!);
        if (day <= this.published && this.published - day < 8) return day;
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

function standing(sentence: Sentence, times: readonly Timex[]): readonly Standing[] {
  return times.flatMap((time) => {
    if (!time.when || time.start < sentence.start || time.end > sentence.end) return [];
    const head = headOf(sentence, time.start, time.end);
    return head === undefined ? [] : [{ time, when: time.when, head, clause: clauseOf(sentence, head) }];
  });
}

const TOO_FAR = 12;

/** How far a date is from a word, in steps of the tree; each clause between them costs more the less it hands dates on. */
function costOf(sentence: Sentence, token: number, { head, clause }: Standing): number {
  const own = clauseOf(sentence, token);
  const steps = distance(sentence, token, head);
  if (own === clause) return steps;
  const up = ancestors(sentence, own);
  const toClause = up.indexOf(clause);
  if (toClause > 0) {
    const through = up.slice(0, toClause).map((at) => sentence.tokens[at]!.deprel.split(':')[0]!);
    if (through.every((deprel) => deprel === 'conj' || deprel === 'xcomp' || deprel === 'advcl'))
      return steps + 2;
    return TOO_FAR;
  }
  return TOO_FAR;
}
