import { bench, describe } from 'vitest';
import { findTimes } from './index.ts';
import { CHRONO, OURS, RECOGNIZERS } from './measure/peers.ts';
import { setsIn } from './measure/sets.ts';
import { type System, scoresOf, shareRight } from './measure/timex.ts';
import { RULES } from './rules/index.ts';

const SYSTEMS: readonly System[] = [OURS, CHRONO, RECOGNIZERS];
const sets = setsIn(process.env.DEMARCHE_DATES);
const row = (cells: readonly string[]): string =>
  cells.map((cell, i) => (i ? cell.padStart(9) : cell.padEnd(18))).join('');
const pc = (share: number): string => share.toFixed(1);

if (sets) {
  const lines = SYSTEMS.map((system) => {
    const narrative = scoresOf(system, sets.narrative);
    const alone = sets.negatives.filter(
      (text) => system.find(text, '2013-02-12', 'past').length === 0,
    ).length;
    return row([
      system.name,
      pc(narrative.strict),
      pc(narrative.relaxed),
      pc(narrative.value),
      pc(shareRight(system, sets.newswire, 'past')),
      pc(shareRight(system, sets.reminders, 'future')),
      `${alone}/${sets.negatives.length}`,
    ]);
  });
  console.log(
    [row(['', 'strict', 'relaxed', 'value', 'newswire', 'reminders', 'left']), ...lines].join('\n'),
  );
} else {
  console.log(
    'No annotated dates: set DEMARCHE_DATES to their folder to compare values with chrono-node and recognizers-text.',
  );
}

const TEXT = RULES.flatMap((rule) => rule.examples.map(([sentence]) => sentence.replace(/[[\]]/g, ''))).join(
  ' ',
);
const NEWS = sets
  ? sets.narrative
      .map(({ text }) => text)
      .join('\n\n')
      .slice(0, 20_000)
  : TEXT;

describe(`${NEWS.length} characters`, () => {
  bench('demarche', () => {
    findTimes({ text: NEWS, date: '2023-09-14' });
  });
  for (const system of [CHRONO, RECOGNIZERS]) {
    bench(
      system.name,
      () => {
        system.find(NEWS, '2023-09-14', 'past');
      },
      { iterations: 2, time: 0, warmupIterations: 0, warmupTime: 0 },
    );
  }
});
