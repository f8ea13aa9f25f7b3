import { civil, type Day, dayOf, plusDays } from '../../model/day.ts';
import type { Status } from '../../model/event.ts';
import { type Basis, type When, when } from '../../model/when.ts';
import type { Document, Sentence } from '../language/document.ts';
import {
  type Aspect,
  ancestors,
  aspectOf,
  clauseOf,
  headOf,
  isBehindModal,
  isContinued,
  levelOf,
  markOf,
  verbOf,
} from './attach/clauses.ts';
import { countedFrom, countedOf, dayIn, landmarkOf, ordered } from './attach/order.ts';
import { type Case, ownDate } from './attach/own.ts';
import { isQuotation, isTold, landmarksOf, sceneOf } from './attach/scene.ts';
import { fills, spellOf } from './attach/spell.ts';
import { type Standing, standingIn } from './attach/standing.ts';
import {
  isAlleged,
  isAnswered,
  isAttributed,
  isBackground,
  isOfAnAge,
  isQuoted,
  isRemembered,
  isReport,
  isSaid,
  isUnwanted,
  isYetToCome,
} from './attach/told.ts';
import type { Timex } from './index.ts';

/** When an event happened, with the expression it was read from (`null` where none was) and how. */
export interface Placed {
  readonly when: When;
  readonly time: Timex | null;
  readonly why: string;
}

/**
 * Dates the events of an article, each at a word of a sentence (both by index) and with its status: by the tree, clause
 * and distance; against another event of the article; by the passage; and last by publication, as the annotation guide
 * has it (`../DATE`, `DATE~`, `DATE/..`).
 */
export function placesOf(
  doc: Document,
  times: readonly Timex[],
): (sentence: number, token: number, status: Status) => Placed {
  const passages = new Passages(doc, times);
  return (sentence, token, status) => passages.place(sentence, token, status);
}

/** How a day was read that is counted from another act's. */
export const COUNTED = 'counted from another act';

/** Sentences that tell the news itself, the headline among them. */
const LEAD = 4;

class Passages {
  private readonly doc: Document;
  private readonly times: readonly Timex[];
  private readonly published: Day;
  private readonly bySentence: readonly (readonly Standing[])[];
  private readonly scene: Day | undefined;
  /** Days of the article's events by the lemma that names them. */
  private readonly landmarks: ReadonlyMap<string, Day>;

  constructor(doc: Document, times: readonly Timex[]) {
    this.doc = doc;
    this.times = times;
    this.published = dayOf(doc.date);
    this.bySentence = doc.sentences.map((sentence) => standingIn(doc.text, sentence, times));
    this.scene = sceneOf(doc, this.bySentence);
    this.landmarks = landmarksOf(doc, this.bySentence);
  }

  place(index: number, token: number, status: Status): Placed {
    const sentence = this.doc.sentences[index]!;
    const event: Case = { text: this.doc.text, published: this.published, sentence, token, status };
    const led = this.ledTo(index, token);
    if (led) return led;
    const own = ownDate(event, this.bySentence[index]!);
    const counted = own && isOf(event, own.time) ? undefined : this.counted(event, index);
    if (counted) return counted;
    if (own && status === 'occurred' && isAnswered(sentence, token)) return this.answered(event, own);
    if (own) return { when: own.when, time: own.time, why: 'own clause' };
    if (isRemembered(sentence, token)) return this.remembered(event);
    return this.against(event) ?? this.ahead(event) ?? this.undated(event, index);
  }

  /** Long ago: as many years as the anniversary counts, where it counts them. */
  private remembered({ sentence, token }: Case): Placed {
    const feast = sentence.tokens[sentence.tokens[token]!.head]!;
    const time = this.times.find(
      ({ rule, start, end }) => rule === 'anniversary' && start <= feast.start && feast.end <= end,
    );
    if (!time?.edtf) return this.publication(`../${this.doc.date}`, 'remembered');
    const text = this.doc.text.slice(time.start, time.end);
    return { when: when(time.edtf, { basis: 'relative', text }), time, why: 'remembered' };
  }

  /** What was answered on a day came before it, unless the day is its own. */
  private answered(event: Case, own: { readonly when: When; readonly time: Timex }): Placed {
    const { end } = own.when;
    if (end === null || isOf(event, own.time)) return { ...own, why: 'own clause' };
    const text = this.doc.text.slice(own.time.start, own.time.end);
    const before = `../${civil(plusDays(dayOf(end), -1))}`;
    return { when: when(before, { basis: own.when.basis, text }), time: own.time, why: 'answered' };
  }

  /** "After two weeks of talks they signed": up to the day of what came of it. */
  private ledTo(index: number, token: number): Placed | undefined {
    const sentence = this.doc.sentences[index]!;
    const spell = spellOf(sentence, token);
    const result = spell && clauseOf(sentence, spell.token);
    if (spell === undefined || result === undefined || result === token) return undefined;
    const edtf = fills(spell, this.place(index, result, 'occurred').when);
    return edtf === undefined
      ? undefined
      : { when: when(edtf, { basis: 'event' }), time: null, why: 'before what it led to' };
  }

  /** "Five days after the test the Council met": as far from the day of what its sentence tells. */
  private counted({ text, sentence, token }: Case, index: number): Placed | undefined {
    const counted = countedOf(text, sentence, token);
    const from = counted && clauseOf(sentence, counted.from);
    if (!counted || from === undefined || from === token) return undefined;
    const { when: there } = this.place(index, from, 'occurred');
    const day = /^\d{4}-\d\d-\d\d~?$/.test(there.edtf) ? dayOf(there.edtf.slice(0, 10)) : undefined;
    if (day === undefined) return undefined;
    const edtf = countedFrom(counted, day, there.edtf.endsWith('~'));
    return { when: when(edtf, { basis: 'event' }), time: null, why: COUNTED };
  }

  /** By another event whose day the article gives. */
  private against({ sentence, token, status }: Case): Placed | undefined {
    const landmark = landmarkOf(this.doc.text, sentence, token);
    const day = landmark && this.landmarks.get(sentence.tokens[landmark.token]!.lemma);
    if (!landmark || (sentence.headline && landmark.order === 'after')) return undefined;
    if (day === undefined && landmark.order === 'before' && aspectOf(sentence, token) === 'past perfect')
      return this.publication(`../${this.doc.date}`, 'background');
    if (day === undefined) return undefined;
    const ahead = status === 'planned' || status === 'possible';
    const edtf = ordered(landmark, day, this.published);
    if (ahead ? day < this.published : day > this.published && landmark.order === 'after') return undefined;
    return { when: when(edtf, { basis: 'event' }), time: null, why: `${landmark.order} another event` };
  }

  /** What is not yet over: open towards the future, or from the past. */
  private ahead({ sentence, token, status }: Case): Placed | undefined {
    const { date } = this.doc;
    if (status === 'ongoing') return this.publication(`../${date}`, 'going on, undated');
    if (status === 'possible' && (isAlleged(sentence, token) || this.isSaidToBeOver(sentence, token))) {
      return this.publication(`../${date}`, 'alleged, undated');
    }
    if (status === 'planned' || status === 'possible')
      return this.publication(`${date}/..`, 'ahead, undated');
    const aspect = aspectOf(sentence, token);
    if (status === 'denied' && (aspect === 'perfect' || isYetToCome(sentence, token)))
      return this.publication(`../${date}`, 'not so far');
    const past = aspect === 'past' || aspect === 'past perfect' || aspect === 'perfect';
    return status === 'denied' && (!past || isUnwanted(sentence, token))
      ? this.publication(`${date}/..`, 'denied, undated')
      : undefined;
  }

  /** "Said that it had shipped arms": what is not sure is whether it was so, not whether it will be. */
  private isSaidToBeOver(sentence: Sentence, token: number): boolean {
    const clause = clauseOf(sentence, token);
    if (clause !== token || markOf(sentence, clause) === 'if') return false;
    const aspect = aspectOf(sentence, token);
    return aspect === 'perfect' || aspect === 'past perfect' || isBehindModal(sentence, token);
  }

  /** Past events whose clause has no date: by the passage, else by how far the grammar lets publication tell. */
  private undated({ sentence, token }: Case, index: number): Placed {
    if (isAnswered(sentence, token)) return this.publication(`../${this.doc.date}`, 'answered');
    if (sentence.headline) return this.now('headline');
    const level = levelOf(sentence, token);
    const aspect = aspectOf(sentence, token);
    const quoted = isQuoted(sentence, token) && isQuoted(sentence, verbOf(sentence, token));
    const said =
      level === 'reported' ||
      quoted ||
      isAttributed(sentence, token) ||
      /\baccording to\b/i.test(this.textOf(sentence));
    const news = quoted || isSaid(sentence, token) || index < LEAD;
    const remembered = quoted && aspect === 'past' && sentence.tokens[token]!.xpos === 'VBD';
    const before = remembered && !isReport(this.textOf(sentence));
    const earlier = isOver(aspect, said, news) || (aspect === 'past perfect' && isContinued(sentence, token));
    const over = earlier || isOfAnAge(sentence, token);
    if (level === 'aside' || before || isBackground(sentence, token) || over) {
      return this.publication(`../${this.doc.date}`, 'background');
    }
    const thread = aspect === 'perfect' ? undefined : this.thread(sentence, index);
    const passive = aspect === 'past' && !said && isPassive(sentence, token);
    if (thread === undefined && index >= LEAD && passive)
      return this.publication(`../${this.doc.date}`, 'background');
    return thread === undefined ? this.now('same scene') : this.passage(thread, 'same passage');
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
      const other = this.doc.sentences[at]!;
      if (/^(?:Initially|Earlier|Previously|Originally)\b/.test(this.textOf(other))) continue;
      const told = this.bySentence[at]!.filter(
        (standing) => isTold(other, standing, this.published) && !isQuotation(other, standing.clause),
      ).at(-1);
      if (told) return dayIn(told.when);
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

/** Whether a date hangs from a word itself. */
function isOf({ sentence, token }: Case, { start, end }: Timex): boolean {
  const head = headOf(sentence, start, end);
  return head !== undefined && ancestors(sentence, head).includes(token);
}

/** Whether a verb stands in the passive. */
function isPassive({ tokens }: Sentence, token: number): boolean {
  return tokens.some(({ head, deprel }) => head === token && deprel === 'aux:pass');
}

/** Whether a tense tells of what lies before the news. */
function isOver(aspect: Aspect, said: boolean, news: boolean): boolean {
  return (aspect === 'past perfect' && !said) || (aspect === 'perfect' && !news);
}
