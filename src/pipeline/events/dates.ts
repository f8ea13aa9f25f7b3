import type { Status } from '../../model/event.ts';
import { type When, when } from '../../model/when.ts';
import type { Document } from '../language/document.ts';
import type { Timex } from '../time/index.ts';

/** When an event at a token happened, given its status: the nearest date of its sentence, else what publication allows. */
export function datesOf(doc: Document, times: readonly Timex[]): (sentence: number, token: number, status: Status) => When {
  return (sentence, token, status) => {
    const { start, end, tokens } = doc.sentences[sentence]!;
    const at = tokens[token]!.start;
    const near = times
      .filter((time) => time.when && time.start >= start && time.end <= end)
      .sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0];
    if (near?.when) return near.when;
    const open = status === 'planned' || status === 'possible' || status === 'denied';
    const edtf = open ? `${doc.date}/..` : status === 'ongoing' ? `../${doc.date}` : `${doc.date}~`;
    return when(edtf, { basis: 'publication' });
  };
}
