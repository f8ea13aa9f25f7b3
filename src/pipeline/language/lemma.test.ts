import { describe, expect, it } from 'vitest';
import { lemmaOf } from './lemma.ts';

describe('lemmas by rule', () => {
  const rows = (
    'NNS treaties treaty|NNS ministers minister|NNS churches church|NNS crises crisis|NNS women woman|NNS bases base|NNS buses bus|' +
    'VBZ agrees agree|VBZ denies deny|VBZ passes pass|VBZ is be|VBD agreed agree|VBD met meet|VBD stopped stop|VBD denied deny|' +
    'VBD launched launch|VBD closed close|VBD imposed impose|VBD urged urge|VBD visited visit|VBD ended end|VBD moved move|VBD used use|' +
    'VBD signed sign|VBD killed kill|VBD ruled rule|VBD forced force|VBD called call|VBD added add|VBD raised raise|VBD shared share|' +
    'VBG striking strike|VBG hosting host|VBG running run|VBG making make|VBG being be|VBG seizing seize|VBG voting vote|VBG telling tell|' +
    "VBN sunk sink|VBN taken take|MD wo will|RB n't not|JJR bigger big|JJS largest large|JJR easier easy|JJ Russian russian|NNP Nations Nations"
  )
    .split('|')
    .map((row) => row.split(' ') as [string, string, string]);
  it.each(rows)('%s %s → %s', (xpos, form, lemma) => expect(lemmaOf(form, xpos)).toBe(lemma));
});
