import { lookup } from '../../model/lookup.ts';
import type { Token } from '../language/document.ts';
import { isPassive } from './arguments.ts';
import { auxiliaries, type Bearing, condition, negation } from './auxiliaries.ts';
import { isLight } from './light.ts';
import {
  GOVERNING_ADJECTIVES,
  GOVERNING_NOUNS,
  GOVERNING_PREPOSITIONS,
  GOVERNING_VERBS,
  LASTING,
  OFF,
  type Outlook,
} from './outlooks.ts';
import { caseOf, dependents, isVerb, relation, type Tree } from './tree.ts';

/** Verbs that say of an act that it goes on. */
export const GOES_ON = new Set(
  'continue keep maintain wage face remain persist engage sustain endure rage grow intensify deepen widen increase escalate spread drag'.split(
    ' ',
  ),
);

/** Whether a verb is an infinitive with "to". */
export function hasTo(tree: Tree, verb: number): boolean {
  return dependents(tree, verb, 'mark', 'aux').some((i) => tree.tokens[i]!.lemma === 'to');
}

/** Verbs and nouns above a noun that make its act wished, feared or planned: "called for a truce", "threat of war". */
export function governors(tree: Tree, noun: number, depth: number): Bearing[] {
  const token = tree.tokens[noun]!;
  const above = tree.tokens[token.head];
  if (!above || depth > 4) return [];
  const kind = relation(token);
  if (kind === 'conj') return governors(tree, token.head, depth + 1);
  const led = ledBy(tree, noun);
  if (led) return [led];
  if (isSetting(tree, noun)) return [];
  if (kind === 'nmod' || kind === 'acl') {
    const outlook = outlookOf(tree, token.head);
    const own: Bearing[] = outlook ? [{ outlook, rule: `${outlook} after a noun`, word: above }] : [];
    if (outlook === 'ongoing') return [...ended(tree, token.head), ...own];
    return (above.upos === 'NOUN' || above.upos === 'PROPN') && outlook === undefined
      ? governors(tree, token.head, depth + 1)
      : own;
  }
  if (kind === 'obl' && above.upos === 'ADJ') {
    const outlook = GOVERNING_ADJECTIVES[above.lemma.toLowerCase()];
    if (outlook) return [{ outlook, rule: `${outlook} after "${above.lemma}"`, word: above }];
  }
  if (kind !== 'obj' && kind !== 'obl' && token.deprel !== 'nsubj:pass') return [];
  if (
    kind === 'obl' &&
    caseOf(tree, noun) === 'under' &&
    STAYS.has(above.lemma) &&
    /^VB[ZP]$/.test(above.xpos)
  )
    return [{ outlook: 'ongoing', rule: 'goes on', word: above }];
  if (kind === 'obl' && (!WISHED_BY.has(caseOf(tree, noun)) || isWhere(tree, noun))) return [];
  if (!isVerb(above)) return [];
  if (kind === 'obj' && HOLDS_ON.has(above.lemma))
    return [{ outlook: 'ongoing', rule: 'goes on', word: above }];
  const outlook = phrasal(tree, token.head) ?? governing(above);
  if (outlook === 'ongoing') return endedBy(tree, noun, token.head);
  if (token.deprel === 'nsubj:pass')
    return outlook === 'planned' || outlook === 'denied'
      ? [{ outlook, rule: `${outlook} after a verb`, word: above }]
      : [];
  if (outlook) return [{ outlook, rule: `${outlook} after a verb`, word: above }];
  if (kind === 'obl' && STAYS.has(above.lemma)) return [{ outlook: 'ongoing', rule: 'goes on', word: above }];
  if (REACTS.has(above.lemma)) return [];
  const shared = kind === 'obl' ? besideNoun(tree, noun) : undefined;
  if (shared) return [shared];
  return isLight(above.lemma) && depth === 0
    ? []
    : verbBearings(tree, token.head, false, depth + 1).filter(
        (each) => each.outlook === 'planned' || each.outlook === 'possible',
      );
}

/** "At a summit the leaders called for talks", "announced it at the summit": where it was said, not what is wished. */
function isWhere(tree: Tree, noun: number): boolean {
  const { head } = tree.tokens[noun]!;
  return noun < head || (caseOf(tree, noun) === 'at' && tree.tokens[head]!.lemma !== 'aim');
}

/** A verb's outlook, also where its dictionary form was guessed without its last letter. */
function governing({ lemma }: Token): Outlook | undefined {
  const word = lemma.toLowerCase();
  return GOVERNING_VERBS[word] ?? GOVERNING_VERBS[`${word}e`];
}

/** Verbs of which the object is there already, whoever wants or agrees to it. */
export const HOLDS_ON = new Set(['keep', 'maintain', 'retain', 'prolong', 'uphold']);

/** "Called off the visit": the particle makes the verb's meaning. */
function phrasal(tree: Tree, verb: number): Outlook | undefined {
  const { tokens } = tree;
  const particle = tokens.find(
    ({ head, lemma }, i) =>
      i > verb && (head === verb || i === verb + 1) && OFF[`${tokens[verb]!.lemma}_${lemma}`],
  );
  return particle && OFF[`${tokens[verb]!.lemma}_${particle.lemma}`];
}

/** "Ahead of the summit", "in exchange for aid", "without talks": what the preposition makes of the act. */
function ledBy(tree: Tree, noun: number): Bearing | undefined {
  const marks = dependents(tree, noun, 'case', 'mark').filter((i) => i < noun);
  const before = marks[0];
  if (before === undefined) return undefined;
  const first = /^(?:ahead|short)$/i.test(tree.tokens[before - 1]?.text ?? '') ? before - 1 : before;
  const words = tree.tokens.slice(first, first + 4).map(({ text }) => text.toLowerCase());
  for (let length = words.length; length > 0; length--) {
    const outlook = GOVERNING_PREPOSITIONS[words.slice(0, length).join('_')];
    if (outlook)
      return {
        outlook,
        rule: `${outlook} after "${words.slice(0, length).join(' ')}"`,
        word: tree.tokens[first]!,
      };
  }
  return undefined;
}

/** Verbs whose object has already happened, whatever becomes of them ("to protest the arrest"). */
const REACTS = new Set(
  'protest condemn denounce mourn avenge celebrate commemorate mark deplore criticise criticize praise welcome probe investigate regret decry'.split(
    ' ',
  ),
);

const STAYS = new Set(['remain', 'stay', 'continue']);

const MIDST = new Set(['midst', 'middle', 'course', 'face', 'light', 'wake', 'shadow', 'context']);

const SCENES = new Set([
  'in',
  'during',
  'amid',
  'amidst',
  'over',
  'throughout',
  'since',
  'despite',
  'through',
]);

/** "Its role in the conflict", "weapons for its war": a lasting state that the sentence takes as given. */
function isSetting(tree: Tree, noun: number): boolean {
  const token = tree.tokens[noun]!;
  if (!LASTING.has(token.lemma.toLowerCase())) return false;
  const definite = dependents(tree, noun, 'det', 'nmod:poss').some(
    (i) => !/^(?:an?|any|no)$/i.test(tree.tokens[i]!.text),
  );
  if (definite && MIDST.has(tree.tokens[token.head]!.lemma)) return true;
  return (
    definite &&
    (SCENES.has(caseOf(tree, noun)) ||
      (caseOf(tree, noun) === 'for' && dependents(tree, noun, 'nmod:poss').length > 0))
  );
}

/** "Set a date for talks", "put a timetable on the withdrawal": the object beside the noun says what becomes of it. */
function besideNoun(tree: Tree, noun: number): Bearing | undefined {
  const object = dependents(tree, tree.tokens[noun]!.head, 'obj').find((i) => i < noun);
  const outlook = object === undefined ? undefined : outlookOf(tree, object);
  const verb = tree.tokens[tree.tokens[noun]!.head]!;
  if (outlook === 'ongoing')
    return verb.xpos === 'VBD' ? { outlook: 'occurred', rule: 'ended', word: verb } : undefined;
  return outlook ? { outlook, rule: `${outlook} after a noun`, word: tree.tokens[object!]! } : undefined;
}

const SINCE = new Set(['after', 'since', 'following', 'before', 'until', 'at', 'with']);

/** "Since the end of the war": over. */
function ended(tree: Tree, noun: number): Bearing[] {
  const word = tree.tokens[noun]!;
  const above = tree.tokens[word.head];
  const past = above && relation(word) === 'obj' && /^VB[DN]$/.test(above.xpos) && isLight(above.lemma);
  return SINCE.has(caseOf(tree, noun)) || past ? [{ outlook: 'occurred', rule: 'ended', word }] : [];
}

/** "Ended the siege" is past; "must stop the attacks" and "unless they stopped the attacks" still go on. */
function endedBy(tree: Tree, noun: number, at: number): Bearing[] {
  const verb = tree.tokens[at]!;
  const kind = tree.tokens[noun]!.deprel;
  if (!kind.startsWith('obj') && kind !== 'nsubj:pass') return [];
  const { headline } = tree.sentence;
  const under = tree.tokens[verb.head]?.xpos === 'VBD' && relation(verb) === 'advcl' && verb.xpos === 'VBG';
  const told = verb.xpos === 'VBD' || under || (headline && verb.xpos === 'VBZ');
  const past = told || (verb.xpos === 'VBN' && tree.tokens[noun]!.deprel === 'obj');
  return past && condition(tree, at).length === 0 && !(relation(verb) === 'advcl' && isAhead(tree, at))
    ? [{ outlook: 'occurred', rule: 'ended', word: verb }]
    : [{ outlook: 'ongoing', rule: 'ongoing after a verb', word: verb }];
}

/** What a noun makes of the act named after it; a plan, wish or hope that is not had denies it. */
function outlookOf(tree: Tree, noun: number): Outlook | undefined {
  const lemma = tree.tokens[noun]!.lemma;
  const outlook = lemma === 'way' && caseOf(tree, noun) === 'on' ? 'planned' : GOVERNING_NOUNS[lemma];
  const none = dependents(tree, noun, 'det').some((i) => tree.tokens[i]!.lemma.toLowerCase() === 'no');
  return outlook && none ? 'denied' : outlook;
}

const WISHED_BY = new Set(['for', 'of', 'on', 'to', 'against', 'about', 'from', 'in', 'at', 'with']);

/** What negation, auxiliaries, tense and the clauses above say. */
export function verbBearings(tree: Tree, verb: number, viaNoun: boolean, depth: number): Bearing[] {
  const word = tree.tokens[verb]!;
  if (depth > 5) return [];
  if (!isVerb(word) && word.upos !== 'ADJ' && word.upos !== 'AUX' && viaNoun) {
    const predicate = dependents(tree, verb, 'cop').length > 0;
    return [
      ...subjectBearings(tree, verb, depth),
      ...(predicate ? auxiliaries(tree, verb).filter(({ outlook }) => outlook !== 'ongoing') : []),
    ];
  }
  return [
    ...negation(tree, verb),
    ...allegedly(tree, verb),
    ...stillUndone(tree, verb),
    ...auxiliaries(tree, verb),
    ...condition(tree, verb),
    ...aboveClause(tree, verb, depth),
  ];
}

/** "Allegedly met the rebels": a claim that nobody need own to. */
function allegedly(tree: Tree, verb: number): Bearing[] {
  const adverb = dependents(tree, verb, 'advmod').find((i) =>
    ALLEGES.has(tree.tokens[i]!.text.toLowerCase()),
  );
  return adverb === undefined ? [] : [{ outlook: 'possible', rule: 'alleged', word: tree.tokens[adverb]! }];
}

const ALLEGES = new Set(['allegedly', 'supposedly', 'purportedly']);

/** "Has yet to ratify", "nearly signed", "came close to signing": not done. */
function stillUndone(tree: Tree, verb: number): Bearing[] {
  const to = dependents(tree, verb, 'mark', 'case').find((i) => tree.tokens[i]!.lemma === 'to');
  const before = tree.tokens[to === undefined ? verb - 1 : to - 1];
  const almost = to === undefined ? ALMOST : SHORT_OF;
  return before && almost.has(before.text.toLowerCase())
    ? [{ outlook: 'denied', rule: 'not so far', word: before }]
    : [];
}

const ALMOST = new Set(['almost', 'nearly']);
const SHORT_OF = new Set(['yet', 'close']);

/** A noun that is itself the subject takes plans and tense from its verb ("the summit will be held"). */
function subjectBearings(tree: Tree, noun: number, depth: number): Bearing[] {
  const token = tree.tokens[noun]!;
  const above = tree.tokens[token.head];
  if (!above || relation(token) !== 'nsubj') return [];
  if (above.upos === 'ADJ') {
    const coming = auxiliaries(tree, token.head).filter(({ outlook }) => outlook === 'planned');
    return [...predicated(above), ...coming];
  }
  if (!isVerb(above)) return [];
  if (
    GOES_ON.has(above.lemma) &&
    depth < 2 &&
    !dependents(tree, token.head, 'aux').some((i) => tree.tokens[i]!.xpos === 'MD')
  )
    return [{ outlook: 'ongoing', rule: 'goes on', word: above }];
  return verbBearings(tree, token.head, false, depth + 1).filter(
    ({ outlook, rule }) =>
      outlook === 'planned' ||
      (HAPPENS.has(above.lemma) && !(above.lemma === 'follow' && rule === 'standing, in the present')) ||
      (outlook === 'possible' && isIndefinite(tree, noun)),
  );
}

const AHEAD: Readonly<Record<string, Outlook>> = lookup({
  due: 'planned',
  imminent: 'planned',
  set: 'planned',
  certain: 'planned',
  poised: 'planned',
  likely: 'possible',
  unlikely: 'possible',
  possible: 'possible',
  impossible: 'denied',
  necessary: 'possible',
  needed: 'possible',
});

/** "The truce is due to begin", "talks are likely". */
function predicated(word: Token): Bearing[] {
  const outlook = AHEAD[word.lemma.toLowerCase()];
  return outlook ? [{ outlook, rule: `${outlook} by "${word.lemma}"`, word }] : [];
}

/** "A launch would show": no launch in particular. */
function isIndefinite(tree: Tree, noun: number): boolean {
  return dependents(tree, noun, 'det').some((i) =>
    /^(?:a|an|any)$/.test(tree.tokens[i]!.lemma.toLowerCase()),
  );
}

/** Verbs that say of an act that it takes place. */
export const HAPPENS = new Set(
  'restart reopen proceed ensue reconvene take occur hold begin start resume continue go last break erupt end happen follow remain'.split(
    ' ',
  ),
);

const MOTION = new Set('travel fly go come arrive visit head return meet gather'.split(' '));

const ASPECT = new Set('begin start continue resume keep proceed'.split(' '));

/** What governs the clause: "plans to", "was expected to", "accused of", "threat to", purpose. */
function aboveClause(tree: Tree, verb: number, depth: number): Bearing[] {
  const token = tree.tokens[verb]!;
  const above = tree.tokens[token.head];
  const infinitive = token.xpos !== 'VBG' && hasTo(tree, verb);
  if (!above) return infinitive ? [{ outlook: 'planned', rule: 'to come', word: token }] : [];
  const having = above.text.toLowerCase() === 'having' && token.xpos === 'VBN';
  switch (relation(token)) {
    case 'conj': {
      const mark = markBefore(tree, verb);
      if (mark !== undefined && LATER.has(mark) && /^VB[ZP]$/.test(token.xpos))
        return [{ outlook: 'planned', rule: 'once it happens', word: token }];
      if (dependents(tree, verb, 'aux', 'nsubj').length > 0 || !isVerb(above)) return [];
      return token.xpos === above.xpos || infinitive
        ? verbBearings(tree, token.head, false, depth + 1).filter(({ rule }) => rule !== 'negated')
        : [];
    }
    case 'xcomp':
    case 'ccomp':
      return governed(
        tree,
        verb,
        token.head,
        infinitive || having || (token.xpos === 'VBG' && dependents(tree, verb, 'aux', 'nsubj').length === 0),
        depth,
      );
    case 'advcl':
      return adverbial(tree, verb, infinitive, depth);
    case 'acl':
      return token.deprel === 'acl:relcl' ? [] : afterNoun(tree, verb, infinitive, depth);
    default:
      return infinitive && tree.sentence.headline
        ? [{ outlook: 'planned', rule: 'to come', word: token }]
        : [];
  }
}

/** "Stopped sharing intelligence": done no longer. */
const QUITS = new Set(['stop', 'cease', 'halt', 'discontinue']);

/** Verbs whose that-clause is not told as fact. */
const FINITE = new Set(
  'demand urge ask request propose recommend insist fear worry hope warn threaten suspect doubt allege claim believe wish deny want require'.split(
    ' ',
  ),
);

function governed(
  tree: Tree,
  clause: number,
  governor: number,
  nonfinite: boolean,
  depth: number,
): Bearing[] {
  const word = tree.tokens[governor]!;
  if (word.lemma === 'go' && word.xpos === 'VBG') return [{ outlook: 'planned', rule: 'going to', word }];
  const thought = nonfinite ? undefined : thatClause(tree, governor);
  if (thought) return [thought];
  const outlook = nonfinite
    ? (phrasal(tree, governor) ?? (isBroughtAbout(tree, governor) ? undefined : governing(word)))
    : FINITE.has(word.lemma)
      ? governing(word)
      : undefined;
  const own: Bearing[] = outlook ? [{ outlook, rule: `${outlook} after "${word.lemma}"`, word }] : [];
  if (nonfinite && QUITS.has(word.lemma) && /^VB[DN]$/.test(word.xpos) && tree.tokens[clause]!.xpos === 'VBG')
    return [{ outlook: 'denied', rule: 'no longer', word }];
  if (CONSIDERS.has(word.lemma) && !isVerb(tree.tokens[clause]!))
    return /^VB[ZP]$/.test(word.xpos) && !tree.sentence.headline
      ? [{ outlook: 'ongoing', rule: 'standing, in the present', word }]
      : [];
  if (!nonfinite && !outlook) return [];
  if (
    !outlook &&
    hasTo(tree, clause) &&
    isVerb(word) &&
    !FACTUAL.has(word.lemma) &&
    !isPassive(tree, governor)
  )
    return [
      { outlook: 'planned', rule: 'purpose', word: tree.tokens[clause]! },
      ...verbBearings(tree, governor, false, depth + 1).filter(({ outlook: theirs }) => theirs !== 'ongoing'),
    ];
  const outer = verbBearings(tree, governor, false, depth + 1).filter(({ rule, outlook: theirs }) =>
    outlook
      ? theirs === 'denied' || theirs === 'possible'
      : rule !== 'standing, in the present' || ASPECT.has(word.lemma),
  );
  if (outlook === 'denied' && outer.some(({ rule }) => rule === 'negated'))
    return [
      ...outer.filter(({ rule }) => rule !== 'negated'),
      ...(OPEN.has(word.lemma) ? [{ outlook: 'possible' as const, rule: 'not excluded', word }] : []),
    ];
  return [...own, ...outer];
}

/** "Helped to end the war", "persuaded them to leave": told as past, it came about. */
function isBroughtAbout(tree: Tree, verb: number): boolean {
  const { lemma, xpos } = tree.tokens[verb]!;
  if (!BRINGS_ABOUT.has(lemma) || isPassive(tree, verb) || negation(tree, verb).length > 0) return false;
  return xpos === 'VBD' || (xpos === 'VBN' && dependents(tree, verb, 'aux').length > 0);
}

const BRINGS_ABOUT = new Set(['help', 'persuade', 'convince', 'induce', 'oblige']);

/** Nouns of what is said, thought or feared, whose that-clause is not told as fact. */
const THOUGHTS = new Set(
  'report claim allegation accusation charge suggestion rumour rumor speculation belief view fear worry concern doubt hope demand condition proposal possibility risk impression notion'.split(
    ' ',
  ),
);
const DISOWNS = new Set('reject deny dismiss refute dispute rebut'.split(' '));
const VOICES = new Set('express voice raise reiterate repeat have share'.split(' '));

/** "Rejected reports that it had armed them", "expressed doubts that they would": what the noun makes of the clause. */
function thatClause(tree: Tree, governor: number): Bearing | undefined {
  const word = tree.tokens[governor]!;
  const at = THOUGHTS.has(word.lemma) && !isVerb(word) ? governor : voiced(tree, governor);
  if (at === undefined) return undefined;
  const above = tree.tokens[tree.tokens[at]!.head];
  const disowned = at === governor && above !== undefined && DISOWNS.has(above.lemma);
  return disowned
    ? { outlook: 'denied', rule: 'denied after a noun', word: above }
    : { outlook: 'possible', rule: 'possible after a noun', word: tree.tokens[at]! };
}

/** The thought that a verb voices: "expressed doubts that". */
function voiced(tree: Tree, verb: number): number | undefined {
  return VOICES.has(tree.tokens[verb]!.lemma)
    ? dependents(tree, verb, 'obj').find((i) => THOUGHTS.has(tree.tokens[i]!.lemma))
    : undefined;
}

/** Verbs whose infinitive tells of the same act or of what came of it ("began to", "came to", "went on to"). */
const FACTUAL = new Set(
  'begin start continue resume keep proceed go come manage happen dare serve combine hasten rush get help cause lead force compel make have use tend appear seem prove turn remain be travel fly arrive visit head return meet gather join succeed cease stop finish end'.split(
    ' ',
  ),
);

/** Verbs whose object and its predicate are an opinion ("considers aid essential"). */
const CONSIDERS = new Set(['consider', 'view', 'regard', 'deem']);

/** Verbs of refusal that leave the act open once they are negated ("did not rule out sending troops"). */
const OPEN = new Set([
  'rule',
  'exclude',
  'preclude',
  'reject',
  'forbid',
  'ban',
  'prohibit',
  'bar',
  'oppose',
  'deny',
]);

/** Marks of clauses whose present tense lies ahead ("after the council meets"). */
const LATER = new Set(['after', 'when', 'once', 'before', 'until']);

/** Passives whose infinitive tells what is so, not what for ("was forced to withdraw", "is known to have met"). */
const RAISED = new Set([
  'say',
  'report',
  'know',
  'see',
  'find',
  'understand',
  'force',
  'compel',
  'make',
  'show',
  'hear',
]);

function markBefore(tree: Tree, verb: number): string | undefined {
  return dependents(tree, verb, 'mark', 'case', 'advmod')
    .map((i) => tree.tokens[i]!)
    .find(({ upos, lemma }) => upos !== 'ADV' || lemma === 'when' || lemma === 'once')
    ?.lemma.toLowerCase();
}

function adverbial(tree: Tree, verb: number, infinitive: boolean, depth: number): Bearing[] {
  const token = tree.tokens[verb]!;
  const above = tree.tokens[token.head]!;
  const mark = markBefore(tree, verb);
  if (infinitive) {
    const measured = measure(tree, token.head);
    if (measured) return [measured];
    if (MOTION.has(above.lemma) || isTool(tree, token.head))
      return verbBearings(tree, token.head, false, depth + 1);
    return governing(above) ||
      above.upos === 'ADJ' ||
      (isPassive(tree, token.head) && RAISED.has(above.lemma))
      ? governed(tree, verb, token.head, true, depth)
      : [{ outlook: 'planned', rule: 'purpose', word: token }];
  }
  const felt = token.xpos === 'VBG' ? GOVERNING_ADJECTIVES[above.lemma.toLowerCase()] : undefined;
  if (mark !== undefined && felt && above.upos === 'ADJ')
    return [{ outlook: felt, rule: `${felt} after "${above.lemma}"`, word: above }];
  if (mark === 'against' && token.xpos === 'VBG' && DECIDES.has(above.lemma))
    return [{ outlook: 'denied', rule: 'decided against', word: above }];
  if (mark === 'for' && NEEDED.has(above.lemma))
    return [{ outlook: 'possible', rule: `possible after "${above.lemma}"`, word: above }];
  if (mark === 'in' && token.xpos === 'VBG' && TAKES_PART.has(above.lemma))
    return verbBearings(tree, token.head, false, depth + 1);
  if (mark !== undefined && LEADS_TO.has(mark)) {
    const outlook = governing(above);
    return outlook ? [{ outlook, rule: `${outlook} after "${above.lemma}"`, word: above }] : [];
  }
  if (mark !== undefined && LATER.has(mark) && isAhead(tree, verb))
    return [{ outlook: 'planned', rule: 'once it happens', word: token }];
  if (mark === 'before') return [];
  if (token.xpos === 'VBG' && mark !== undefined && ABOUT.has(mark)) return topical(tree, verb);
  return token.xpos === 'VBG' && mark === undefined
    ? verbBearings(tree, token.head, false, depth + 1).filter(({ outlook }) => outlook !== 'denied')
    : [];
}

/** "Strong enough to attack", "too weak to attack": nobody has said that it is done. */
function measure(tree: Tree, above: number): Bearing | undefined {
  const word = dependents(tree, above, 'advmod')
    .map((i) => tree.tokens[i]!)
    .find(({ lemma }) => lemma === 'enough' || lemma === 'too');
  return word && { outlook: word.lemma === 'too' ? 'denied' : 'possible', rule: 'enough for it', word };
}

const ABOUT = new Set(['on', 'about', 'over']);
const DECIDES = new Set(['vote', 'decide', 'choose', 'opt', 'rule']);
const NEEDED = new Set('necessary needed essential vital crucial required suitable useful fit'.split(' '));
const TAKES_PART = new Set('join help assist participate cooperate unite'.split(' '));

/** "Began talks on | taking the state off the list": the noun before the preposition says what becomes of the act. */
function topical(tree: Tree, verb: number): Bearing[] {
  const at = dependents(tree, verb, 'mark', 'case')[0]! - 1;
  const outlook = at < 0 ? undefined : GOVERNING_NOUNS[tree.tokens[at]!.lemma];
  return outlook ? [{ outlook, rule: `${outlook} after a noun`, word: tree.tokens[at]! }] : [];
}

/** Prepositions of a gerund that its verb governs ("committed to sending", "accused of bombing"). */
const LEADS_TO = new Set(['of', 'for', 'from', 'against', 'to']);

/** A present or, after "would", a past tense that looks ahead ("would not talk until they left", "once it has been signed"). */
function isAhead(tree: Tree, verb: number): boolean {
  const { xpos, head } = tree.tokens[verb]!;
  const helpers = dependents(tree, head, 'aux').map((i) => tree.tokens[i]!);
  const own = dependents(tree, verb, 'aux');
  const plain = own.length === 0;
  if (xpos === 'VBN' && own.some((i) => /^(?:has|have|is|are)$/.test(tree.tokens[i]!.text)))
    return helpers.some(({ text }) => AHEAD_OF.test(text)) || hasTo(tree, head);
  return (
    /^VB[ZP]$/.test(xpos) ||
    (xpos === 'VBD' && plain && helpers.some(({ text }) => /^(?:would|['’]d)$/i.test(text)))
  );
}

const AHEAD_OF = /^(?:will|would|shall|must|['’](?:ll|d))$/i;

/** "Used force to free them": the infinitive tells what was done with it. */
function isTool(tree: Tree, verb: number): boolean {
  return (
    tree.tokens[verb]!.lemma === 'use' && dependents(tree, verb, 'obj').length > 0 && !isPassive(tree, verb)
  );
}

function isVerbless({ tokens }: Tree): boolean {
  return !tokens.some(({ xpos }) => /^(?:VB[DZP]|MD)$/.test(xpos));
}

/** "The first leader to call": told as done. */
const FIRST = new Set(['first', 'last', 'only', 'second', 'third', 'latest']);

function modifiedBy(tree: Tree, noun: number, words: ReadonlySet<string>): boolean {
  return (tree.children[noun] ?? []).some((i) => words.has(tree.tokens[i]!.lemma.toLowerCase()));
}

function afterNoun(tree: Tree, verb: number, infinitive: boolean, depth: number): Bearing[] {
  const token = tree.tokens[verb]!;
  const above = tree.tokens[token.head]!;
  const outlook = outlookOf(tree, token.head);
  const marked = dependents(tree, verb, 'mark', 'case').length > 0;
  if (token.xpos === 'VBG' && !marked) return [];
  const dropped = outlook && infinitive ? givenUp(tree, token.head) : undefined;
  if (dropped) return [dropped];
  if (outlook && (infinitive || token.xpos === 'VBG')) {
    const carrier = tree.tokens[above.head];
    if (carrier?.lemma === 'accept' && outlook === 'possible')
      return [{ outlook: 'planned', rule: 'accepted', word: carrier }];
    return [{ outlook, rule: `${outlook} after "${above.lemma}"`, word: above }];
  }
  const mark = markBefore(tree, verb);
  if (mark !== undefined && BESIDES.has(mark) && dependents(tree, verb, 'nsubj').length > 0) return [];
  if (mark === 'that') {
    const thought = thatClause(tree, token.head);
    if (thought) return [thought];
  }
  if (token.xpos === 'VBG' && mark !== undefined && ABOUT.has(mark) && TALKS.has(above.lemma))
    return [{ outlook: 'possible', rule: `possible after "${above.lemma}"`, word: above }];
  if (infinitive && above.head < 0 && (tree.sentence.headline || isVerbless(tree)))
    return [{ outlook: 'planned', rule: 'to come', word: token }];
  if (infinitive && modifiedBy(tree, token.head, FIRST)) return [];
  if (infinitive) return [{ outlook: 'possible', rule: 'infinitive after a noun', word: token }];
  return token.xpos === 'VBN' ? [] : governors(tree, token.head, depth + 1);
}

/** Marks of clauses that tell of something besides what is above them. */
const BESIDES = new Set(['while', 'because', 'although', 'though', 'since', 'as', 'whereas']);

/** Nouns of talks, which are about acts that are yet to be agreed. */
const TALKS = new Set('discussion negotiation talk consultation dialogue conversation'.split(' '));

const GIVES_UP = new Set('drop abandon scrap shelve cancel discard jettison reject withdraw'.split(' '));

/** "A plan to restart the plant was dropped", "abandoned plans to dock": what was planned will not be done. */
function givenUp(tree: Tree, noun: number): Bearing | undefined {
  const { head, deprel } = tree.tokens[noun]!;
  const word = tree.tokens[head];
  return word && (deprel === 'obj' || deprel === 'nsubj:pass') && GIVES_UP.has(word.lemma)
    ? { outlook: 'denied', rule: 'given up', word }
    : undefined;
}
