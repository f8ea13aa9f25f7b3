import { type Allegiance, officeAfter, officeBefore } from './allegiance.ts';
import { Cast, genderOfFirstName, genderOfTitle, type Person } from './cast.ts';
import { citiesNamed } from './cities.ts';
import {
  COMPANY,
  COURTESIES,
  FACTION,
  GEOGRAPHY,
  LOCATIVE,
  NOBODY,
  OFFICE_PARTS,
  OFFICES,
  ONLOOKERS,
  SAYING,
  STATE_ORGANS,
} from './cues.ts';
import { slug } from './fold.ts';
import { type Leader, leaders } from './leaders.ts';
import type { Line } from './line.ts';
import { nameOf, type Run } from './runs.ts';

/** Runs with a name that belongs to no person. */
const IMPERSONAL = [COMPANY, STATE_ORGANS, FACTION, GEOGRAPHY, NOBODY];

/** Gathers the persons of an article from its full names and titles, the text before its headlines. */
export function castOf(lines: readonly Line[], runs: readonly (readonly Run[])[]): Cast {
  const cast = new Cast();
  const ordered = [...lines].sort(
    (a, b) => Number(a.sentence.headline) - Number(b.sentence.headline) || a.index - b.index,
  );
  for (const full of [true, false])
    for (const line of ordered)
      for (const run of runs[line.index]!) if (isFull(line, run) === full) introduce(cast, line, run);
  return cast;
}

function isFull(line: Line, run: Run): boolean {
  return run.to - run.name > 1 || line.leaders.some(({ from, to }) => from === run.name && to === run.to);
}

function introduce(cast: Cast, line: Line, run: Run): void {
  if (run.name === run.to) return;
  const before = officeBefore(line, run.name);
  const after = officeAfter(line, run.to);
  const person = someone(cast, line, run, before, after);
  if (!person) return;
  for (const { hit, roles, former } of [before, after]) {
    for (const role of roles) person.roles.add(role);
    if (!hit || roles.every((role) => ONLOOKERS.has(role))) continue;
    const leader = leaders().byId.get(person.id);
    if (person.actors.length === 0 && !(former && leader)) person.actors = hit.sense.actors;
  }
  person.gender ??= genderOfTitle([...before.roles, ...run.titles]);
}

/** The person a run names, if it names one. */
function someone(
  cast: Cast,
  line: Line,
  run: Run,
  before: Allegiance,
  after: Allegiance,
): Person | undefined {
  const name = nameOf(line, run.name, run.to);
  const words = slug(name).split('-').filter(Boolean);
  if (words.length === 0) return undefined;
  const titled = run.titles.length > 0 || before.roles.length > 0;
  const exact = line.leaders.find(({ from, to }) => from >= run.name && to <= run.to)?.leader;
  if (exact) return cast.introduce(exact.name, exact, run.titles);
  const known = cast.find(words);
  if (known) return known;
  if (line.words.slice(run.name, run.to).some((word) => IMPERSONAL.some((set) => set.has(word))))
    return undefined;
  if (!titled && LOCATIVE.has(line.lower[run.name - 1] ?? '') && citiesNamed(name).length > 0)
    return undefined;
  if (words.length === 1) return single(cast, name, words[0]!, isTitled(line, run), before);
  if (line.sentence.headline && !titled) return undefined;
  const seems =
    titled || after.roles.length > 0 || genderOfFirstName(words[0]!) !== undefined || isSpeaker(line, run);
  return seems ? cast.introduce(name, undefined, [...run.titles, ...before.roles]) : undefined;
}

/** A title stands right before the name. */
function isTitled(line: Line, run: Run): boolean {
  const word = line.lower[run.name - 1] ?? '';
  if (OFFICE_PARTS.has(line.lower[run.name]!)) return false;
  return run.titles.length > 0 || OFFICES.has(word) || COURTESIES.has(word);
}

/** A surname on its own: of a leader, or with a title. */
function single(
  cast: Cast,
  name: string,
  word: string,
  titled: boolean,
  before: Allegiance,
): Person | undefined {
  const royal = before.roles.some((role) => ROYAL.has(role));
  const leader = royal ? undefined : leaderOf(word, before);
  if (leader && (titled || !DOUBTFUL.has(word))) return cast.introduce(leader.name, leader, before.roles);
  return titled ? cast.introduce(name, undefined, before.roles) : undefined;
}

/** Surnames of leaders that are other words, first names or places as often. */
const DOUBTFUL = new Set(
  `may major brown rice hill price ford carter king bush park long young may smith jones johnson taylor martin david michael george james
  charles francis albert philip william miller fox snow wood burns power wolf cook reid straw banks day march law lie meir west
  hussein ahmed mohammed mohamed ali hassan abdullah ibrahim khan singh kim lee li wang chen santos lopez garcia franco rodriguez
  fernandez gonzalez moreno morales costa carlos sanchez perez arias jordan chad israel barrow mills harper key clark english
  smith hunt gore baker hadley cohen harris clark graham kelly casey murphy howard keating fraser nelson evans downer bishop payne
  king queen prince pope le to lam u sung ono
  wallace cleverly lammy heath eden grey yi qin gang yu jun fu wu liu lin ma peng no song ri ja jo so an yun cho jung
  roy walker paul peter john sami amin sadr katz levy petersen robinson salam turk ping`.split(/\s+/u),
);

const ROYAL = new Set(['king', 'queen', 'prince', 'princess', 'sultan', 'emir', 'sheikh', 'pope', 'emperor']);

function leaderOf(word: string, { hit }: Allegiance): Leader | undefined {
  const bearers = leaders().bySurname.get(word) ?? [];
  const actors = hit?.sense.actors ?? [];
  return bearers.find(({ actor }) => actors.includes(actor)) ?? (actors.length > 0 ? undefined : bearers[0]);
}

/** Subject of a verb of saying. */
function isSpeaker(line: Line, run: Run): boolean {
  return [line.tokens[run.to], line.tokens[run.from - 1]].some(
    (token) => token?.upos === 'VERB' && SAYING.has(token.lemma),
  );
}
