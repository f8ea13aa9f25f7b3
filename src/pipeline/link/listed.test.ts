import { expect, test } from 'vitest';
import { mentionsIn } from '../sample.ts';
import { listable, omissionOf } from './listed.ts';
import { untellingBy } from './telling.ts';

/** Triggers of the mentions of a text that an editor would list by themselves. */
function listed(text: string): string[] {
  return mentionsIn(text, null, '2019-05-20')
    .filter((mention) => {
      const sentence = text.slice(mention.sentence.start, mention.sentence.end);
      return listable([{ mention, sentence, echo: false }]).length > 0;
    })
    .map(({ trigger }) => trigger.text);
}

test('a supposition is not listed', () => {
  expect(listed('Kenya will close its border if Somalia attacks Ethiopia.')).toEqual(['close']);
  expect(listed('Kenya would have invaded Somalia in 1990, the general said.')).toEqual([]);
});

test('an act is listed where its sentence names someone in it or its place', () => {
  const text = 'Peru attacked Chile on Monday. The president of Brazil condemned the raid.';
  expect(listed(text)).toContain('condemned');
  expect(listed('Peru attacked Chile on Monday.\n\nThe attack came at dawn.')).toEqual(['attacked']);
  expect(listed('Thousands demonstrated in Lima on Monday.')).toEqual(['demonstrated']);
});

test('an act is listed where its title names someone or somewhere', () => {
  expect(listed('On Friday the sanctions were lifted, Chile said.')).not.toContain('lifted');
  expect(listed('On Friday Mubarak called for a ceasefire, Chile said.')).toContain('called for');
  expect(listed('Chile said the Peruvian base had been destroyed.')).toContain('destroyed');
});

test('what only a person does is not told as a state’s', () => {
  const text = 'President Sebastian Pinera of Chile flew to Lima on Monday.';
  const [mention] = mentionsIn(text);
  const why = (title: string) =>
    untellingBy({ mention: { ...mention!, title }, sentence: text, echo: false });
  expect(why('Chilean president Pinera flies to Lima')).toBeUndefined();
  expect(why('Chile flies to Lima')).toBe('guessed party');
  expect(why('Chile to visit Peru')).toBe('guessed party');
});

test('an act that is left off says why', () => {
  const why = (text: string, on: string, echo = false) => {
    const mention = mentionsIn(text, null, '2019-05-20').find(({ trigger }) => trigger.text === on)!;
    const sentence = text.slice(mention.sentence.start, mention.sentence.end);
    return omissionOf({ mention, sentence, echo });
  };
  const raid = 'Peru attacked Chile on Monday.';
  expect(why(raid, 'attacked')).toBeUndefined();
  expect(why(raid, 'attacked', true)).toBe('told again');
  expect(why(`${raid}\n\nThe attack came at dawn.`, 'attack')).toBe('no party');
  expect(why('Kenya would have invaded Somalia in 1990, the general said.', 'invaded')).toBe('a supposition');
  expect(why('Kenya landed troops in Somalia to disarm the rebels.', 'disarm')).toBe('not done');
  expect(why('Peru and Chile signed it in Lima; Kenya welcomed it.', 'welcomed')).toBe('bare title');
});
