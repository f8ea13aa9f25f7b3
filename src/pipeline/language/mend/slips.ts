import type { Token } from '../document.ts';
import { lemmaOf } from '../lemma.ts';
import { type Change, changed } from '../token.ts';

/** Undoes one kind of slip where it is seen from word `i`; changes the sentence in place. */
type Mend = (tokens: Token[], i: number) => void;

/** A sentence with the slips of verbs and clauses undone that the grammar of English rules out. */
export function withoutSlips(tokens: readonly Token[]): Token[] {
  const mended = [...tokens];
  for (const mend of MENDS) for (let i = 0; i < mended.length; i++) mend(mended, i);
  return mended;
}

const MENDS: readonly Mend[] = [
  leads,
  pastWithSubject,
  presentUnderMark,
  infinitiveWithObject,
  secondInfinitive,
  nounsInfinitive,
  gerundAsObject,
  frontedGerund,
  sayingThat,
  possessor,
  takenTo,
  oblique,
  relativeAfterComma,
  toldThat,
  thoughtThat,
  hyphened,
  judged,
];

function change(tokens: Token[], i: number, changes: Change): void {
  tokens[i] = changed(tokens[i]!, changes);
}

function child(tokens: readonly Token[], head: number, deprel: RegExp): number {
  return tokens.findIndex((token) => token.head === head && deprel.test(token.deprel));
}

function asVerb(tokens: Token[], i: number, xpos: string, deprel: string): void {
  const { text } = tokens[i]!;
  change(tokens, i, { upos: 'VERB', xpos, deprel, lemma: lemmaOf(text, xpos) });
}

/** "Following two days of talks": no participle of the days, but a preposition. */
function leads(tokens: Token[], i: number): void {
  const { text, head, deprel } = tokens[i]!;
  if (deprel !== 'amod' || !/^following$/i.test(text) || tokens[i - 1]?.upos === 'DET') return;
  if (head > i && tokens[head]!.deprel.startsWith('obl')) change(tokens, i, { deprel: 'case' });
}

/** "Why Norway | abstained": with a subject and no copula it is a verb, not an adjective. */
function pastWithSubject(tokens: Token[], i: number): void {
  const { xpos, text, deprel } = tokens[i]!;
  if (xpos !== 'JJ' || !/[^e]ed$/.test(text)) return;
  const subject = child(tokens, i, /^nsubj/);
  if (subject < 0 || subject > i || child(tokens, i, /^(?:cop|aux)/) >= 0) return;
  asVerb(tokens, i, 'VBD', deprel);
}

/** "After Kenya | meets to plan the truce": a word in -s that a subordinator marks, right behind a name. */
function presentUnderMark(tokens: Token[], i: number): void {
  const { xpos, deprel, text } = tokens[i]!;
  const name = tokens[i - 1];
  if (xpos !== 'NNS' || !/^[a-z]+s$/.test(text) || name?.upos !== 'PROPN' || name.head !== i) return;
  const mark = child(
    tokens,
    i,
    /^(?:advcl|parataxis|ccomp|conj)/.test(deprel) ? /^(?:mark|case)$/ : /^mark$/,
  );
  const follower = tokens.findIndex(({ head }, at) => at > i && head === i && tokens[at]!.upos !== 'PUNCT');
  if (mark < 0 || mark > i || follower < 0 || child(tokens, i, /^(?:cop|aux|nsubj|acl:relcl|cc$)/) >= 0)
    return;
  asVerb(tokens, i, 'VBZ', /^(?:acl|ccomp)/.test(deprel) ? deprel : 'advcl');
  tokens.forEach((token, at) => {
    if (token.head !== i) return;
    if (at === mark) change(tokens, at, { deprel: 'mark' });
    if (at === i - 1) change(tokens, at, { deprel: 'nsubj' });
    if (at > i && token.deprel === 'acl') change(tokens, at, { deprel: 'xcomp' });
    if (at > i && token.deprel === 'nmod') change(tokens, at, { deprel: 'obl' });
  });
}

/** "Agreed to | trade prisoners": what has an object is no noun, and “to” before it is a particle. */
function infinitiveWithObject(tokens: Token[], i: number): void {
  const { xpos, deprel } = tokens[i]!;
  const to = tokens[i - 1];
  if (xpos !== 'NN' || to?.head !== i || to.deprel !== 'case' || to.text.toLowerCase() !== 'to') return;
  if (child(tokens, i, /^obj$/) < i) return;
  change(tokens, i - 1, { deprel: 'mark', upos: 'PART', xpos: 'TO' });
  asVerb(tokens, i, 'VB', deprel.startsWith('nmod') ? 'acl' : 'xcomp');
}

/** "To train and | arm the rebels": what is joined right to an infinitive is one. */
function secondInfinitive(tokens: Token[], i: number): void {
  const { xpos, deprel, head } = tokens[i]!;
  if (xpos !== 'NN' || deprel !== 'conj' || head !== i - 2 || tokens[head]!.xpos !== 'VB') return;
  if (tokens[i - 1]!.deprel !== 'cc' || tokens[i + 1] === undefined) return;
  asVerb(tokens, i, 'VB', deprel);
  tokens.forEach((token, at) => {
    if (token.head === i && at > i && token.deprel === 'nmod') change(tokens, at, { deprel: 'obl' });
  });
}

const PLANS = new Set(
  'decision plan proposal attempt effort offer promise pledge refusal willingness readiness threat intention bid vow right ability failure commitment determination reluctance desire obligation resolve unwillingness'.split(
    ' ',
  ),
);

/** "Announced a plan | to leave", "his decision | not to go": the infinitive says what the plan is. */
function nounsInfinitive(tokens: Token[], i: number): void {
  const { xpos, deprel, head } = tokens[i]!;
  if (xpos !== 'VB' || !/^(?:advcl|xcomp)$/.test(deprel) || tokens[i - 1]?.xpos !== 'TO') return;
  const noun = /^(?:not|never)$/.test(tokens[i - 2]?.lemma ?? '') ? i - 3 : i - 2;
  const plan = tokens[noun];
  if (plan?.upos !== 'NOUN' || plan.head !== head || plan.deprel !== 'obj') return;
  if (PLANS.has(plan.lemma)) change(tokens, i, { head: noun, deprel: 'acl' });
}

/** Verbs that are completed by a gerund. */
export const TAKES_GERUND: ReadonlySet<string> = new Set(
  'support oppose consider suggest propose recommend favor favour avoid risk rule discuss deny admit stop start begin continue keep resume halt suspend'.split(
    ' ',
  ),
);

/** "Opposes | sending troops": the gerund right after such a verb completes it. */
function gerundAsObject(tokens: Token[], i: number): void {
  const { xpos, deprel, head } = tokens[i]!;
  if (xpos !== 'VBG' || deprel !== 'advcl' || head !== i - 1 || child(tokens, head, /^obj$/) >= 0) return;
  if (TAKES_GERUND.has(tokens[head]!.lemma)) change(tokens, i, { deprel: 'xcomp' });
}

/** "Before meeting Ana Ruiz, | Tom Lee visited Lima": the name before the comma is the gerund's object. */
function frontedGerund(tokens: Token[], i: number): void {
  const { xpos, deprel, head: main } = tokens[i]!;
  const object = i + 1;
  if (xpos !== 'VBG' || deprel !== 'advcl' || main < i || child(tokens, i, /^mark$/) < 0) return;
  if (tokens[object]?.deprel !== 'nsubj' || tokens[object]!.head !== main) return;
  const subject = tokens.findIndex(
    (token, at) => at < main && token.head === object && token.deprel === 'conj' && token.upos === 'PROPN',
  );
  if (subject < 0 || tokens[subject - 1]!.text !== ',' || child(tokens, subject, /^cc$/) >= 0) return;
  change(tokens, object, { head: i, deprel: 'obj' });
  change(tokens, subject, { head: main, deprel: 'nsubj' });
  change(tokens, subject - 1, { head: main });
}

/** "… , | saying the border was closed": the participle is no subject, and its object is one. */
function sayingThat(tokens: Token[], i: number): void {
  const { xpos, deprel, head: verb, lemma } = tokens[i]!;
  if (xpos !== 'VBG' || !deprel.startsWith('nsubj') || !/^(?:say|add|claim|argue)$/.test(lemma)) return;
  const subject = child(tokens, i, /^obj$/);
  const above = tokens[verb]!.head;
  if (subject < i || subject > verb || above < 0 || above > i || tokens[i - 1]?.text !== ',') return;
  change(tokens, i, { head: above, deprel: 'advcl' });
  change(tokens, verb, { head: i, deprel: 'ccomp' });
  change(tokens, subject, { head: verb, deprel });
}

/** "After Norway's | withdrawal ...": with an 's it is no subject, but owns what follows. */
function possessor(tokens: Token[], i: number): void {
  const mark = tokens[i + 1];
  const owned = tokens[i + 2];
  if (!tokens[i]!.deprel.startsWith('nsubj') || mark?.xpos !== 'POS' || mark.head !== i || !owned) return;
  if (owned.upos === 'NOUN' || owned.upos === 'PROPN' || owned.upos === 'ADJ')
    change(tokens, i, { head: i + 2, deprel: 'nmod:poss' });
}

/** "The step was taken | to calm the markets": nobody “takes to” do a thing, so this is why. */
function takenTo(tokens: Token[], i: number): void {
  const { deprel, xpos, head } = tokens[i]!;
  if (deprel === 'xcomp' && xpos === 'VB' && head >= 0 && /^take[ns]?$/.test(tokens[head]!.text))
    change(tokens, i, { deprel: 'advcl' });
}

/** "Met with | Ana Ruiz": what a preposition leads to is no object. */
function oblique(tokens: Token[], i: number): void {
  if (tokens[i]!.deprel !== 'obj' || tokens[i]!.upos !== 'PROPN') return;
  const prep = tokens.find(({ head, deprel, xpos }) => head === i && deprel === 'case' && xpos === 'IN');
  if (prep) change(tokens, i, { deprel: 'obl' });
}

/** "Tariffs on Chile, | which were lifted": such a clause is said of a noun before the comma that agrees with it. */
function relativeAfterComma(tokens: Token[], i: number): void {
  const { text, head: verb, deprel, xpos } = tokens[i]!;
  const parted = tokens[i - 1]?.text === ',' && /^wh(?:ich|o)$/.test(text);
  const close = /^W/.test(xpos) && tokens[i - 1]?.upos === 'NOUN' && /^(?:that|which|who)$/.test(text);
  if (!deprel.startsWith('nsubj') || !(parted || close)) return;
  const clause = tokens[verb]!;
  if (
    verb < i ||
    clause.head < 0 ||
    clause.head >= i ||
    !/^(?:advcl|parataxis|ccomp|conj)/.test(clause.deprel)
  )
    return;
  if (clause.deprel === 'conj' && child(tokens, verb, /^cc$/) >= 0) return;
  const noun = antecedent(tokens, parted ? i - 2 : i - 1, isPlural(tokens, verb));
  if (noun >= 0) change(tokens, verb, { head: noun, deprel: 'acl:relcl' });
}

/** The nearest noun at or above a word that agrees in number, else the nearest noun. */
function antecedent(tokens: readonly Token[], from: number, plural: boolean | undefined): number {
  let nearest = -1;
  for (let at = from; at >= 0 && at <= from; at = tokens[at]!.head) {
    const { upos, xpos, deprel } = tokens[at]!;
    if (upos !== 'NOUN' && upos !== 'PROPN') break;
    if (/^(?:compound|flat)/.test(deprel)) continue;
    if (nearest < 0) nearest = at;
    if (plural === undefined || /S$/.test(xpos) === plural) return at;
  }
  return nearest;
}

/** Whether a finite verb, or its auxiliary, is plural; undefined where its form does not tell. */
function isPlural(tokens: readonly Token[], verb: number): boolean | undefined {
  const helper = child(tokens, verb, /^(?:aux|cop)/);
  const { text, xpos } = tokens[helper < 0 ? verb : helper]!;
  if (/^(?:are|were|have)$/.test(text) || xpos === 'VBP') return true;
  return /^(?:is|was|has)$/.test(text) || xpos === 'VBZ' ? false : undefined;
}

const TELLING = new Set('tell inform assure warn remind notify convince persuade advise'.split(' '));

/** "Told Mr Ruiz | that she was glad": the clause is what was told, and says nothing of the hearer. */
function toldThat(tokens: Token[], i: number): void {
  const { deprel, head: hearer } = tokens[i]!;
  if (!deprel.startsWith('acl') || hearer > i) return;
  const { head: verb, deprel: part, upos } = tokens[hearer]!;
  if (verb < 0 || verb > hearer || !/^i?obj$/.test(part)) return;
  if (!TELLING.has(tokens[verb]!.lemma) && upos !== 'PROPN' && upos !== 'PRON') return;
  if (isMarkedByThat(tokens, i) && child(tokens, i, /^nsubj/) >= 0)
    change(tokens, i, { head: verb, deprel: 'ccomp' });
}

function isMarkedByThat(tokens: readonly Token[], i: number): boolean {
  const mark = child(tokens, i, /^mark$/);
  return mark >= 0 && tokens[mark]!.text === 'that';
}

const THOUGHTS = new Set(
  'hope fear belief view conviction confidence claim concern assurance expectation idea fact news'.split(' '),
);

/** "Voiced hopes | that the truce would hold": the clause says what was hoped. */
function thoughtThat(tokens: Token[], i: number): void {
  const { deprel, head } = tokens[i]!;
  if (deprel !== 'ccomp' || !isMarkedByThat(tokens, i)) return;
  const noun = child(tokens, i, /^mark$/) - 1;
  const thought = tokens[noun];
  if (thought?.head === head && thought.deprel === 'obj' && THOUGHTS.has(thought.lemma))
    change(tokens, i, { head: noun, deprel: 'acl' });
}

/** "A no-go | area": a word with an article and a hyphen before it takes no object. */
function hyphened(tokens: Token[], i: number): void {
  const noun = i + 1;
  const hyphen = tokens[i - 1];
  if (hyphen?.text !== '-' || hyphen.end !== tokens[i]!.start || hyphen.start !== tokens[i - 2]?.end) return;
  if (tokens[noun]?.head !== i || tokens[noun]!.upos !== 'NOUN' || tokens[noun]!.deprel !== 'obj') return;
  if (child(tokens, i, /^det$/) < 0 && tokens[i - 2]!.text !== 'no') return;
  const { head, deprel } = tokens[i]!;
  tokens.forEach((token, at) => {
    if (token.head === i && at !== i - 1 && at !== i - 2) change(tokens, at, { head: noun });
  });
  change(tokens, noun, { head, deprel });
  change(tokens, i, { head: noun, deprel: 'compound' });
}

/** "Deems the aid of its allies | essential": the adjective behind what is judged is the verdict. */
function judged(tokens: Token[], i: number): void {
  const { xpos, deprel, head: noun } = tokens[i]!;
  if (xpos !== 'JJ' || deprel !== 'amod' || noun >= i) return;
  const { head: verb, deprel: part } = tokens[noun]!;
  if (part !== 'obj' || verb < 0 || verb > noun) return;
  if (/^(?:consider|deem|find|think|judge|declare)$/.test(tokens[verb]!.lemma))
    change(tokens, i, { head: verb, deprel: 'xcomp' });
}
