import { headlineOf } from '../digest.ts';
import { LONGEST } from '../fit.ts';
import { anyKeyed } from '../keyed.ts';
import { actorName, demonym } from '../names.ts';
import type { Scene } from '../scene.ts';
import { timesIn } from '../times.ts';
import { AIMED, aimed } from './aimed.ts';
import { decided, decreed } from './decreed.ts';
import { openingDeed } from './deed.ts';
import { happening } from './happening.ts';
import { asHeaded } from './headed.ts';
import { familyOf, type Site, toldOf, wordsIn } from './told.ts';

/** Nouns that say nothing without what they are about, at the end of a title, with the preposition that leads to it. */
const WANTING: readonly { readonly ends: RegExp; readonly link: string; readonly decided?: true }[] = [
  { ends: / (?:inquiry|investigation|probe)$/, link: 'into' },
  {
    ends: / (?:concern|alarm|outrage|shock|anger|dismay|regret|condolences|sympathy|protest|relief|satisfaction|(?:hasty|premature) conclusions)$/,
    link: 'over',
    decided: true,
  },
  { ends: / (?:response|reaction)$/, link: 'to' },
  { ends: / (?:condemnation)$/, link: 'of' },
  { ends: / (?:responsibility|blame|explanation)$/, link: 'for' },
  { ends: / (?:involvement|role|part)$/, link: 'in' },
  { ends: / (?:intercede|hypocrisy|double standards)$/, link: 'over' },
  {
    ends: / (?:urges?|(?:calls?|appeals?|pleads?) for)(?: \p{Ll}+){0,2} (?:restraint|calm|moderation|diplomacy|sobriety|dialogue)$/u,
    link: 'after',
  },
  {
    ends: / (?:meets?|convenes?) (?:on|at) (?:\p{L}+’s? )?request(?: of [\p{L} ]+)?$/u,
    link: 'on',
  },
  {
    ends: / (?:arrests?|detains?) (?:(?:more than|about|at least|some) )?(?:\p{Ll}+|[\d,]+)(?: more)? (?:people|suspects|men|protesters|demonstrators)$/u,
    link: 'over',
  },
  {
    ends: / (?:revenge|vengeance|retaliation|retaliate|reprisals|apologi[sz]e|apology|compensation|reparations)$/,
    link: 'for',
  },
  {
    ends: / (?:emergency|urgent|extraordinary|special|crisis)(?: cabinet)? (?:meeting|session|summit|talks)(?: of (?:UN )?Security Council)?(?: (?:in|at) \p{Lu}[\p{L}’ -]*| (?:on|at) (?:\p{L}+’s? )?request(?: of [\p{L} ]+)?)?$/u,
    link: 'on',
  },
];

/** At whose request a body meets, which can be spared sooner than on what. */
const ON_REQUEST = / (?:on|at) (?:\p{L}+’s? )?request(?: of [\p{L} ]+)?$/u;

/** What becomes of talks, where the article opens with some. */
const COURSE = / (?:collapse|failure|breakdown|resumption|outcome|suspension)(?= as |$)/;

/** A round that is not said to be one of talks. */
const ROUND = / (?:new|earlier|previous|next|second|third|fourth|fifth|sixth|final|further) rounds?$/;

/** How someone votes, without on what. */
const VOTES = / (?:abstains?|votes? (?:in favou?r|against)|(?:does|do|did) not (?:take part|vote))$/;

/** A title that ends in a noun of response ("orders inquiry") with what the article is about: "into killing of Hariri". */
export function completed(scene: Scene, title: string): string {
  const headed = asHeaded(scene, title);
  if (headed !== title) return headed;
  if (!isWanting(title)) return title;
  if (COURSE.test(title) && / as /.test(title)) return withCourse(scene, title);
  if (goesOn(scene, title)) return title;
  if (COURSE.test(title)) return withCourse(scene, title);
  if (ROUND.test(title)) {
    const whole = `${title} of talks`;
    return wordsIn(scene.document).nouns.has(familyOf('talk')) && whole.length <= LONGEST ? whole : title;
  }
  const whole = aimed(scene, title);
  if (whole !== title) return whole;
  if (TAKES_PART.test(title)) return withParley(scene, title);
  const voted = VOTES.exec(title);
  if (voted) return withDraft(scene, title, voted[0]);
  const row = WANTING.find(({ ends }) => ends.test(title));
  if (!row) return title;
  for (const phrase of happening(scene).filter((text) => / /.test(text))) {
    const told = named(scene, title, phrase) ? phrase.replace(OWNER, '') : phrase;
    const whole = `${title.replace(ON_REQUEST, '')} ${row.link} ${told}`;
    if (row.link === 'on' && !/\p{Lu}/u.test(told) && !isHeaded(scene, told)) continue;
    if (/ /.test(told) && whole.length <= LONGEST && !named(scene, title, told)) return whole;
  }
  if (!row.decided) return title;
  const decisions = openingDeed(scene, 'decision').map((deed) => `${title} over ${deed}`);
  return decisions.find(({ length }) => length <= LONGEST) ?? title;
}

/** Somebody who is there, without at what. */
const TAKES_PART = / (?:takes?|to take) part$/;

/** A title of who takes part with the talks or meeting that the article opens with. */
function withParley(scene: Scene, title: string): string {
  const { nouns } = wordsIn(scene.document);
  const sites = ['talk', 'meeting'].flatMap((noun) => nouns.get(familyOf(noun)) ?? []);
  const site = sites.find(
    ({ tree: { index, sentence } }) => index < 2 && index < scene.frame.tree.index && !sentence.headline,
  );
  if (!site) return title;
  return (
    toldOf(scene, site)
      .map((text) => `${title} in ${text}`)
      .find(({ length }) => length <= LONGEST) ?? title
  );
}

/** Whether a title may end in something that wants to be told further. */
const isWanting = anyKeyed([
  COURSE,
  ROUND,
  VOTES,
  TAKES_PART,
  ...WANTING.map(({ ends }) => ends),
  ...AIMED.map(({ ends }) => ends),
]);

/** Whose outcome is told: the parley or poll that the article opens with. */
function withCourse(scene: Scene, title: string): string {
  const { nouns } = wordsIn(scene.document);
  const noun = ['talks', 'summit', 'meeting', 'conference', 'election', 'referendum'].find((one) =>
    (nouns.get(familyOf(one.replace(/ks$/, 'k'))) ?? []).some(
      ({ tree, at }) => tree.index < 2 && tree.tokens[at]!.text.toLowerCase() === one,
    ),
  );
  const whole = noun && title.replace(COURSE, (words) => `${words} of ${noun}`);
  return whole && whole.length <= LONGEST ? whole : title;
}

/** How many sentences back a draft stands that is voted on. */
const VOTED_BEFORE = 3;

/** A title of a vote with the draft that was voted on, where the article says just before or in its opening what that provides, or what the body decided: "abstains on resolution deploring raid". */
function withDraft(scene: Scene, title: string, vote: string): string {
  const { index } = scene.frame.tree;
  const absent = / not /.test(vote);
  const link = vote.endsWith('against')
    ? ''
    : / favou?r$/.test(vote)
      ? ' of'
      : absent
        ? ' in vote on'
        : ' on';
  const drafts = (wordsIn(scene.document).nouns.get(familyOf('resolution')) ?? []).filter(
    ({ tree }) => tree.index <= index && (tree.index >= index - VOTED_BEFORE || tree.index < 2),
  );
  const told = drafts.toReversed().flatMap((site) => drafted(scene, site));
  const opened = told.length > 0 ? [] : fullestFirst(decreed(scene, 'resolution'), decided(scene));
  const phrases = [...told, ...opened, ...numbered(scene)];
  const whole = phrases.map((phrase) => `${title}${link} ${phrase}`).find(({ length }) => length <= LONGEST);
  return whole === undefined ? title : aimed(scene, whole);
}

/** Two ways to tell a decision, by turns, each from its fullest on. */
function fullestFirst(one: readonly string[], other: readonly string[]): string[] {
  return one.flatMap((text, i) => [text, ...(other[i] === undefined ? [] : [other[i]])]);
}

/** The numbered resolution that the article named last. */
function numbered({ document, frame }: Scene): string[] {
  const { index, sentence } = frame.tree;
  const { start } = document.sentences[Math.max(0, index - VOTED_BEFORE)]!;
  const [last] = [...document.text.slice(start, sentence.end).matchAll(NUMBER)].toReversed();
  return last ? [`Resolution ${last[1]}`] : [];
}

const NUMBER = /\b[Rr]esolution (\d+)\b/g;

/** What an article says of a draft where it stands: what it provides, or its name. */
function drafted(scene: Scene, site: Site): string[] {
  const told = toldOf(scene, site).filter((text) => PROVIDING.test(text));
  const short = told.map((text) => text.replace(/^.*\b(?=(?:resolution|draft|motion)\b)/, ''));
  const { start, end, headline } = site.tree.sentence;
  const headed = headline ? HEADED.exec(scene.document.text.slice(start, end))?.[0] : undefined;
  return [...told, ...short, ...(headed ? [headed] : [])];
}

/** A headline's words behind its "resolution", whatever the parser took them for. */
const HEADED = /\b(?:[Rr]esolution|[Mm]otion) (?:\p{Ll}+ing|on|against) [^,;:]+$/u;

/** What a draft provides, what it is on, or a name in the words before it. */
const PROVIDING =
  / (?:\p{Ll}+ing|on|against|for) |^(?!UN |Security |UN Security Council |draft |U)(?:\p{Lu}\S*) .*(?:resolution|draft|motion)$/u;

/** Whether the sentence goes on behind the title's last word, and so tells itself what it is about. */
function goesOn(scene: Scene, title: string): boolean {
  const last = /[\p{L}-]+$/u.exec(title.slice(title.lastIndexOf(' ') + 1))?.[0];
  const at = scene.tokens.findLastIndex(({ text }) => text === last);
  if (at < 0) return false;
  const times = timesIn(scene, at + 1, scene.tokens.length);
  const next = scene.tokens.find((_, i) => i > at && !times.has(i));
  return next !== undefined && !/^(?:PUNCT|CCONJ)$/.test(next.upos) && !ASIDE.test(next.text);
}

/** Words by which a sentence goes on without telling what the act was about. */
const ASIDE =
  /^(?:after|before|when|while|as|because|although|though|since|until|if|unless|hours|days|weeks|said|says|even|also|yesterday|immediately)$/i;

/** Whether the headline has the last word of a phrase. */
function isHeaded({ document }: Scene, phrase: string): boolean {
  const last = phrase.slice(phrase.lastIndexOf(' ') + 1);
  return headlineOf(document)?.toLowerCase().includes(last.toLowerCase()) === true;
}

/** Whose a deed is, at the beginning of a phrase. */
const OWNER = /^\p{Lu}\S* (?=\p{Ll})/u;

/** Whether a phrase names a party that the title has named. */
function named({ act }: Scene, title: string, phrase: string): boolean {
  return [...act.sources, ...act.targets].some((id) => {
    const names = [actorName(id), demonym(id)];
    return names.some((name) => title.includes(name)) && names.some((name) => phrase.includes(name));
  });
}
