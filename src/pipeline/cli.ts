#!/usr/bin/env tsx
import { parseArgs } from 'node:util';
import { remembered } from './cache.ts';
import { type Effects, machine } from './effects.ts';
import { timelineFile } from './emit/index.ts';
import { SeedError } from './error.ts';
import { run } from './index.ts';
import { extractLines } from './lines/extract.ts';
import { linkLines } from './lines/link.ts';
import { progressTo } from './progress.ts';
import { explain, explainUnlisted, findEvent } from './report/explain.ts';
import { table } from './report/table.ts';
import { QueryError, selectEvents, selector } from './select.ts';

const USAGE = `Usage:
  demarche extract [FOLDER]               events of a folder of articles (seeds), as a table
  demarche extract [FOLDER] --json        the same, as the published dataset
  demarche extract [FOLDER] --explain ID  why one event was read as it was
  demarche extract --jsonl                a filter: articles as JSON Lines in, events out, line by line
  demarche link --jsonl                   a filter: lines of extract --jsonl in, merged events out

  --filter 'actor:PRK type:mobilize after:2017 status:planned "satellite"'
                                          with any of these: only the events that meet it, as in the page's search
`;

const TABLE_WIDTH = 140;

const effects: Effects = {
  ...machine,
  warn: (message) => console.error(message),
  progress: progressTo(process.stderr),
};

/** Runs one command and returns the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      jsonl: { type: 'boolean', default: false },
      explain: { type: 'string' },
      filter: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const [command, folder = 'seeds'] = positionals;
  if (values.help) return usage(true);
  const select = values.filter === undefined ? undefined : selector(values.filter);
  if (values.jsonl && (command === 'link' || command === 'extract')) {
    const filter = command === 'link' ? linkLines : extractLines;
    return (await filter(process.stdin, process.stdout, select)) > 0 ? 1 : 0;
  }
  if (command !== 'extract') return usage(false);
  const whole = await run(folder, 'Timeline', effects, remembered());
  const dataset = select ? selectEvents(whole, select) : whole;
  if (values.json) return print([...timelineFile(dataset).pieces()].join('').trimEnd());
  if (values.explain === undefined) return print(table(dataset, process.stdout.columns ?? TABLE_WIDTH));
  const event = findEvent(dataset, values.explain);
  const explained = event ? explain(event, dataset) : explainUnlisted(values.explain, dataset);
  if (explained !== undefined) return print(explained);
  console.error(`no event ${values.explain}; \`extract\` lists the ids`);
  return 1;
}

function usage(asked: boolean): number {
  (asked ? process.stdout : process.stderr).write(USAGE);
  return asked ? 0 : 2;
}

function print(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}

/** A reader that has had enough (`| head`) is no failure. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const expected =
    error instanceof SeedError ||
    error instanceof QueryError ||
    (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS');
  if (!expected) throw error;
  console.error((error as Error).message);
  process.exitCode = 1;
}
