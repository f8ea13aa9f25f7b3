import { expect, test } from 'vitest';
import { gerund, participle, possessive, thirdPerson } from './morphology.ts';

test.each([
  ['accept', 'accepts'],
  ['reach', 'reaches'],
  ['push', 'pushes'],
  ['veto', 'vetoes'],
  ['deny', 'denies'],
  ['deploy', 'deploys'],
  ['seize', 'seizes'],
  ['be', 'is'],
  ['have', 'has'],
  ['go', 'goes'],
  ['dismiss', 'dismisses'],
  ['quiz', 'quizzes'],
])('%s → %s', (verb, expected) => expect(thirdPerson(verb)).toBe(expected));

test.each([
  ['visit', 'visiting'],
  ['cut', 'cutting'],
  ['seize', 'seizing'],
  ['agree', 'agreeing'],
  ['expel', 'expelling'],
  ['lie', 'lying'],
  ['withdraw', 'withdrawing'],
  ['meet', 'meeting'],
  ['open', 'opening'],
  ['be', 'being'],
  ['stop', 'stopping'],
  ['travel', 'travelling'],
  ['develop', 'developing'],
  ['enrich', 'enriching'],
])('%s → %s', (verb, expected) => expect(gerund(verb)).toBe(expected));

test.each([
  ['expel', 'expelled'],
  ['freeze', 'frozen'],
  ['deny', 'denied'],
  ['urge', 'urged'],
  ['hold', 'held'],
  ['bomb', 'bombed'],
  ['destroy', 'destroyed'],
  ['ban', 'banned'],
  ['bar', 'barred'],
  ['visit', 'visited'],
])('%s → %s', (verb, expected) => expect(participle(verb)).toBe(expected));

test.each([
  ['Kim', 'Kim’s'],
  ['United Nations', 'United Nations’'],
  ['Laos', 'Laos’'],
  ['Cyprus', 'Cyprus’s'],
  ['US', 'US’s'],
])('possessive of %s', (name, expected) => expect(possessive(name)).toBe(expected));
