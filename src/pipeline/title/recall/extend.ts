import { LONGEST } from '../fit.ts';
import { spells } from '../keyed.ts';
import { gerund } from '../morphology.ts';
import { nounPhrase } from '../phrase.ts';
import { runAfter } from '../run.ts';
import type { Scene } from '../scene.ts';
import { wholeClause } from '../whole.ts';

/** Nouns that are nothing without what they provide. */
const PROVISIONS =
  /^(?:law|bill|decree|resolution|agreement|accord|deal|pact|treaty|protocol|plan|measure|order|ruling|statement|declaration|letter|motion|referendum|amendment|proposal|document)s?$/i;

/** What laws and pacts do. */
const PROVIDES =
  /^(?:allow|let|ban|bar|require|impose|ratify|make|call|condemn|demand|urge|give|set|end|recognise|recognize|prohibit|permit|authorise|authorize|extend|lift|create|establish|outlaw|oblige|force|grant|limit|cut|halt|declare|annex|suspend|deplore|criticise|criticize|blame|denounce|welcome|approve|protect|regulate|settle|describe|dissolve|open|close|commit|send|deploy|remove|abolish|replace|keep|restore|return)$/;

/** Whose a pact or law is or where it was made, at the end of a title, which can do without it sooner than without what it provides. */
const TAIL = / (?:of|in|at) \p{Lu}[\p{L}’-]*(?: \p{Lu}[\p{L}’-]*)*$/u;

/** Whether a title has such a noun anywhere. */
const namesProvision = spells(new RegExp(PROVISIONS.source.replace('^', '\\b').replace('$', '\\b')));

/** A title that ends in a pact or law with what it provides, told by a relative clause: "approves law allowing it to send troops", "sign pact for troops to leave". */
export function provided(scene: Scene, title: string): string {
  if (!namesProvision(title)) return title;
  for (const head of [title, title.replace(TAIL, '')]) {
    const last = /[\p{L}-]+$/u.exec(head.slice(head.lastIndexOf(' ') + 1))?.[0] ?? '';
    if (!PROVISIONS.test(last)) continue;
    const at = scene.tokens.findLastIndex(({ text }) => text === last);
    const clause = at < 0 ? undefined : clauseBehind(scene, at);
    const text =
      clause === undefined
        ? undefined
        : (doing(scene, clause) ?? effect(scene, clause, LONGEST - head.length - 1));
    if (text && head.length + 1 + text.length <= LONGEST) return `${head} ${text}`;
  }
  return title;
}

/** What a law or pact does, where it stands: "deploring the raid". */
export function doingOf(scene: Scene, at: number): string | undefined {
  const clause = PROVISIONS.test(scene.token(at).text) ? clauseBehind(scene, at) : undefined;
  return clause === undefined ? undefined : doing(scene, clause);
}

/** The relative clause of a noun, which the parser may have tied to the verb before it. */
function clauseBehind(scene: Scene, at: number): number | undefined {
  const own = scene.childrenBy(at, 'acl').find((i) => i > at);
  const { head } = scene.token(at);
  if (own !== undefined || head < 0) return own;
  return scene.childrenBy(head, 'advcl').find((i) => i > at && underWhich(scene, i));
}

function underWhich(scene: Scene, verb: number): boolean {
  return scene
    .childrenBy(verb, 'obl', 'obj')
    .some((i) => i < verb && scene.token(i).text === 'which' && scene.token(i - 1)?.text === 'under');
}

/** "that allows it to send troops" or "that would have allowed it" as "allowing it to send troops"; "dissolving parliament" as it stands. */
function doing(scene: Scene, verb: number): string | undefined {
  const { xpos, lemma } = scene.token(verb);
  const [subject] = scene.childrenBy(verb, 'nsubj');
  const own = subject !== undefined && /^(?:that|which)$/i.test(scene.token(subject).text);
  const helpers = scene.childrenBy(verb, 'aux').map((i) => scene.token(i).text.toLowerCase());
  const plain =
    own &&
    (/^VB[DZP]$/.test(xpos)
      ? helpers.length === 0
      : /^(?:would|will|had)(?: have)?$/.test(helpers.join(' ')));
  const participle = xpos === 'VBG' && subject === undefined && scene.relation(verb) === 'acl';
  if (!(plain || participle) || !PROVIDES.test(lemma) || scene.childrenBy(verb, 'cop').length > 0)
    return undefined;
  if (scene.childrenBy(verb, 'obj', 'ccomp', 'xcomp', 'obl').length === 0) return undefined;
  const context = { people: [], actors: scene.act.sources, also: [] };
  return run(
    gerund(lemma),
    runAfter(scene, verb, context)?.map(({ text }) => text),
  );
}

/** "under which troops will leave by air" as "for troops to leave by air", as much of it as has `room`. */
function effect(scene: Scene, verb: number, room: number): string | undefined {
  if (!underWhich(scene, verb)) return undefined;
  const clause = wholeClause(scene, verb)?.text;
  if (clause && / to /.test(clause) && clause.length + 4 <= room) return `for ${clause}`;
  const [subject] = scene.childrenBy(verb, 'nsubj');
  const ahead = scene.childrenBy(verb, 'aux').some((i) => /^(?:will|would|shall)$/.test(scene.token(i).text));
  const who = ahead && subject !== undefined ? nounPhrase(scene, subject, 1)?.text : undefined;
  const first = who && runAfter(scene, verb, NOBODY)?.[0]?.text;
  const text = first ? `for ${who} to ${scene.token(verb).lemma} ${first}` : undefined;
  return text && text.length <= room ? text : undefined;
}

const NOBODY = { people: [], actors: [], also: [] };

/** A verb with all the stretches behind it that are not too many. */
function run(verb: string, stretches: readonly string[] | undefined): string | undefined {
  return stretches && stretches.length <= 3
    ? [verb, ...stretches].filter((one) => one !== '').join(' ')
    : undefined;
}
