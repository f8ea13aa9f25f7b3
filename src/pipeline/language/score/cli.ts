import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Analyser } from '../analyse.ts';
import { readConllu } from '../conllu.ts';
import { model } from '../weights.ts';
import { analysed, analysedRaw } from './analysed.ts';
import { type Rate, score } from './score.ts';

/** `npm run score:language -- FILE.conllu [--raw] [--json]`: scores the committed model on treebanks. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { raw: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
});
if (positionals.length === 0)
  throw new Error('usage: npm run score:language -- FILE.conllu [--raw] [--json]');

const figure = (value: number): string => value.toFixed(2).padStart(7);
const line = (name: string, rate: Rate): string =>
  `${name.padEnd(16)}${figure(rate.precision)}${figure(rate.recall)}${figure(rate.f1)}${String(rate.gold).padStart(8)}`;

for (const file of positionals) {
  const gold = readConllu(readFileSync(file, 'utf8'));
  const analyser = new Analyser(model());
  const result = score(gold, values.raw ? analysedRaw(gold, analyser) : analysed(gold, analyser));
  if (values.json) console.log(JSON.stringify({ file, raw: values.raw, ...result }));
  else {
    const { relations, ...measures } = result;
    console.log(`\n${file}, ${values.raw ? 'raw text' : 'gold tokens'}`);
    console.log(`${''.padEnd(16)}  prec.   rec.     F1    gold`);
    for (const [name, rate] of Object.entries(measures)) console.log(line(name, rate));
    console.log('by relation (head and universal relation)');
    for (const [name, rate] of Object.entries(relations)) console.log(line(`  ${name}`, rate));
  }
}
