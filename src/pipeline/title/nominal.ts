import type { Draft } from './act.ts';
import { LONGEST, type Thrift } from './fit.ts';
import { groundOf } from './ground.ts';
import { isGuessed } from './guessed.ts';
import { NOUNS } from './nouns.ts';
import { type Pattern, TEMPLATES } from './patterns.ts';
import type { Scene } from './scene.ts';
import { realise, Slots } from './slots.ts';
import { tellingOf } from './telling.ts';

/** How much a noun's own verb is trusted, by how its parties are known. */
const TRUST = { named: 0.75, unreal: 0.68, recalled: 0.66, guessed: 0.49, supposed: 0.42 };

const ROWS = NOUNS.flatMap(({ types, nouns, patterns }) =>
  types.flatMap((type) => nouns.split(' ').map((noun) => ({ key: `${type} ${noun}`, patterns }))),
);

/** For each key, its first row. */
const ROW_OF: ReadonlyMap<string, number> = new Map(
  ROWS.map(({ key }, row) => [key, row] as const).toReversed(),
);

/** Titles told by the verb that belongs to an event noun: "Kim’s visit to Russia" gives "Kim visits Russia"; those trusted no more than `least` says when asked are left out. */
export function* nominalDrafts(scene: Scene, least: () => number): Generator<Draft> {
  const { frame, act } = scene;
  if (frame.pos !== 'noun') return;
  const { lemma, text } = scene.token(frame.trigger);
  const keys = [`${act.type} ${lemma.toLowerCase()}`, `${act.type} ${text.toLowerCase()}`];
  const row = ROWS[Math.min(...keys.map((key) => ROW_OF.get(key) ?? ROWS.length))];
  const named = row?.patterns[0] === 'Q' && scene.token(frame.trigger).upos === 'PROPN';
  if (!row) return;
  for (const draft of drafts(scene, row.patterns, 'noun', named ? 1 : TRUST[groundOf(scene)], least)) {
    yield draft;
    if (named) return;
  }
}

/** Titles by type and parties alone, for acts whose words give none but say who acts; those trusted no more than `least` says when asked are left out. */
export function* templateDrafts(scene: Scene, least: () => number): Generator<Draft> {
  const { type, mode } = scene.act;
  if (isGuessed(scene)) return;
  const patterns = [...(TEMPLATES[`${type} ${mode}`] ?? []), ...TEMPLATES[type]!];
  yield* drafts(scene, patterns, 'template', 0.45, least);
}

const THRIFTS: readonly Thrift[] = [0, 2, 3];
/** What each later pattern is trusted less than the one before. */
const LATER = 0.08;

/** Every pattern that can be filled and fits, the first the most trusted, as long as they are trusted more than `least`. */
function* drafts(
  scene: Scene,
  patterns: readonly Pattern[],
  rule: string,
  greatest: number,
  least: () => number,
): Generator<Draft> {
  let found = 0;
  const slots: Slots[] = [];
  for (const pattern of patterns) {
    const trust = greatest - LATER * found;
    if (trust <= least()) return;
    const text = filledIn(scene, pattern, slots);
    if (text === undefined) continue;
    yield { text, rule, trust };
    found++;
  }
}

/** A pattern as it fits with the richest phrases; `slots`, by thrift, are made when first asked for. */
function filledIn(scene: Scene, pattern: Pattern, slots: Slots[]): string | undefined {
  const telling = tellingOf(scene);
  for (const [i, thrift] of THRIFTS.entries()) {
    slots[i] ??= new Slots(scene, thrift);
    const text = realise(pattern, slots[i], telling);
    if (text && text.length <= LONGEST) return text;
  }
  return undefined;
}
