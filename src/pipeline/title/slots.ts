import type { EventType } from '../../model/event.ts';
import { isVerb } from '../events/tree.ts';
import type { Thrift } from './fit.ts';
import { groundOf } from './ground.ts';
import { ofWord } from './known.ts';
import { actorName } from './names.ts';
import { ofNames, partyPhrase } from './party.ts';
import type { Pattern } from './patterns.ts';
import { nounPhrase, verbPhrase } from './phrase.ts';
import type { Scene } from './scene.ts';
import { active, passive, type Telling } from './verb.ts';
import { type Phrase, word } from './words.ts';

/** Types whose undergoer is told only where the sentence names it. */
const FORCE: ReadonlySet<EventType> = new Set([
  'ASSAULT',
  'COERCE',
  'SANCTION',
  'MOBILIZE',
  'AID',
  'THREATEN',
]);

/** What fills the slots of a pattern, each worked out when first asked for. */
export class Slots {
  readonly #scene: Scene;
  readonly #thrift: Thrift;
  readonly source: Phrase | undefined;
  readonly target: Phrase | undefined;

  constructor(scene: Scene, thrift: Thrift) {
    this.#scene = scene;
    this.#thrift = thrift;
    const { sources, targets } = scene.act;
    this.source = partyPhrase(scene, 'source');
    const { spans, type } = scene.act;
    const inward = targets.length > 0 && targets.every((id) => sources.includes(id));
    const named = targets.some((id) => scene.references.some(({ actors }) => actors.includes(id)));
    const guessed = !named && FORCE.has(type) && spans.target.length === 0 && groundOf(scene) !== 'recalled';
    this.target = inward || guessed ? undefined : partyPhrase(scene, 'target');
  }

  /** The words for a slot; `undefined` where there are none. */
  fill(slot: string): Phrase | undefined {
    switch (slot) {
      case 'S':
        return this.source;
      case 'T':
        return this.target;
      case 'ST':
        return this.#both();
      case 'N':
        return this.#noun();
      case 'O':
        return this.#complement(/^(?:of|to|with|on)$/);
      case 'F':
        return this.#complement(/^(?:for|against|on|over|about)$/);
      case 'P':
        return this.#place('in ', [...this.#scene.act.sources, ...this.#scene.act.targets]);
      case 'W':
        return this.#place('', this.#scene.act.sources);
      case 'C':
        return this.#country();
      case 'L':
        return this.#place('in ', []);
      case 'Q':
        return this.#scene.token(this.#scene.frame.trigger).upos === 'PROPN' ? this.#fullName() : undefined;
      case 'D':
        return this.#described();
      case 'X':
        return this.#infinitive();
      default:
        return undefined;
    }
  }

  #both(): Phrase | undefined {
    if (!this.source) return undefined;
    return this.target ? ofNames([this.source, this.target].flatMap(apart)) : this.source;
  }

  /** The noun with what describes it, where many parties stand behind it: "six-party talks". */
  #described(): Phrase | undefined {
    const { sources, targets } = this.#scene.act;
    const noun = new Set([...sources, ...targets]).size > MANY ? this.#noun() : undefined;
    return noun && /[ -]/.test(noun.text) ? noun : undefined;
  }

  /** The noun with what describes it: its own words but for those that name the parties. */
  #noun(): Phrase | undefined {
    const { frame, act } = this.#scene;
    if (frame.pos !== 'noun') return undefined;
    if (this.#scene.token(frame.trigger).upos === 'PROPN') return this.#properNoun();
    const parties = [...act.sources, ...act.targets];
    const words = this.#scene
      .children(frame.trigger)
      .filter((i) => i < frame.trigger && describes(this.#scene, i))
      .filter((i) => !namesParty(this.#scene, i, parties))
      .map((i) =>
        this.#scene
          .subtree(i)
          .map((at) => word(this.#scene, at))
          .join(' ')
          .replace(/ ?([-–/]) ?/g, '$1'),
      )
      .filter((text) => !VAGUE.test(text));
    const { xpos } = this.#scene.token(frame.trigger);
    return { text: [...words, word(this.#scene, frame.trigger)].join(' '), plural: /S$/.test(xpos) };
  }

  /** A whole name such as "Second Congo War". */
  #fullName(): Phrase {
    const scene = this.#scene;
    let first = scene.frame.trigger;
    while (first > 0 && isNamePart(scene, first - 1)) first--;
    const words = Array.from({ length: scene.frame.trigger - first + 1 }, (_, k) => word(scene, first + k));
    return { text: words.join(' ').replace(/ ([-–]) /g, '$1'), plural: false };
  }

  /** A name such as "Climate Change Conference" or "Korean War", without the party it begins with unless it is all there is. */
  #properNoun(): Phrase {
    const scene = this.#scene;
    const { trigger } = scene.frame;
    let first = trigger;
    while (first > 0 && isNamePart(scene, first - 1)) first--;
    const words = Array.from({ length: trigger - first + 1 }, (_, k) => first + k);
    const own = words.filter((i) => !isParty(scene, i));
    const kept = own.length > 1 ? own : words;
    return {
      text: kept
        .map((i) => word(scene, i))
        .join(' ')
        .replace(/ ([-–]) /g, '$1'),
      plural: false,
    };
  }

  #complement(prepositions: RegExp): Phrase | undefined {
    const scene = this.#scene;
    const context = { people: [], actors: scene.act.sources, also: [] };
    for (const { prep, head } of scene.frame.obliques) {
      const own = scene.referenceAt(head)?.actors ?? [];
      const ours = own.length > 0 && own.every((id) => scene.act.sources.includes(id));
      const phrase =
        prepositions.test(prep) && !ours ? nounPhrase(scene, head, this.#thrift, context) : undefined;
      if (phrase) return phrase;
    }
    return undefined;
  }

  /** The place, unless it is the country that a party's name already gives. */
  #place(preposition: string, named: readonly string[]): Phrase | undefined {
    const { place } = this.#scene.act;
    if (isPlaceOfAnother(this.#scene)) return undefined;
    const name = place?.name.replace(/^the /i, '').replace(/, D\.?C\.?$/, '');
    if (!name && preposition === '') return this.#placeBehind();
    if (!name || name.length > 24 || named.map(actorName).includes(name)) return undefined;
    return { text: `${preposition}${name}`, plural: false };
  }

  /** The place named right behind a noun that a headline means as a verb: "Xi visits France". */
  #placeBehind(): Phrase | undefined {
    const scene = this.#scene;
    const next = scene.frame.trigger + 1;
    const reference = next < scene.tokens.length ? scene.referenceAt(next) : undefined;
    return reference?.kind === 'state' || reference?.kind === 'place'
      ? nounPhrase(scene, reference.head, 3)
      : undefined;
  }

  /** The country visited: a visit’s target, though the sentence may name its leader. */
  #country(): Phrase | undefined {
    const [country] = this.target ? this.#scene.act.targets : [];
    return country === undefined ? undefined : { text: actorName(country), plural: false };
  }

  #infinitive(): Phrase | undefined {
    const { frame, act } = this.#scene;
    if (frame.complement === undefined || frame.complementKind !== 'to') return undefined;
    const context = { people: [], actors: act.sources, also: [] };
    const text = verbPhrase(this.#scene, frame.complement, this.#thrift, context);
    return text === undefined ? undefined : { text, plural: false };
  }
}

/** Whether the place of an act is named in another clause: "Oman paused its war in Yemen, it said after talks with Chad". */
function isPlaceOfAnother(scene: Scene): boolean {
  const { place } = scene.act.spans;
  if (!place) return false;
  const own = new Set([scene.frame.trigger]);
  for (let at = scene.frame.trigger; at >= 0 && !isVerb(scene.token(at)); ) {
    at = scene.token(at).head;
    own.add(at);
  }
  let at = scene.tokens.findIndex(({ start, end }) => start < place.end && place.start < end);
  for (let steps = 0; steps < scene.tokens.length && at >= 0; steps++) {
    if (own.has(at)) return false;
    if (isVerb(scene.token(at))) return !own.has(scene.token(at).head);
    at = scene.token(at).head;
  }
  return false;
}

/** More parties than this make a list too long to read. */
const MANY = 3;

/** Describing words that say nothing in a title. */
const VAGUE =
  /^(?:first|second|third|latest|last|recent|new|own|such|same|further|next|current|ongoing|upcoming|previous|several|many|particular|similar|so-called|held|said|planned|possible|proposed)$/i;

/** Whether a word before a noun belongs to its name: an adjective, a compound, a number, the "no" of "no-fly". */
function describes(scene: Scene, i: number): boolean {
  const { deprel, end } = scene.token(i);
  if (/^(?:amod|compound|nummod)/.test(deprel)) return true;
  const next = scene.tokens[i + 1];
  return deprel.startsWith('det') && next !== undefined && next.text === '-' && next.start === end;
}

/** Whether a describing word only names a party ("Russian talks"), rather than says how many there are ("six-party talks"). */
function namesParty(scene: Scene, at: number, parties: readonly string[]): boolean {
  const references = scene.referencesBelow(at);
  return references.some(({ actors }) => actors.length <= MANY && actors.some((id) => parties.includes(id)));
}

function isNamePart(scene: Scene, i: number): boolean {
  const { upos, text } = scene.token(i);
  return (upos === 'PROPN' || upos === 'ADJ') && /^\p{Lu}/u.test(text);
}

function isParty(scene: Scene, i: number): boolean {
  const reference = scene.referenceAt(i);
  return reference?.how === 'name' && reference.actors.some((id) => scene.act.sources.includes(id));
}

function apart(phrase: Phrase): Phrase[] {
  return phrase.text.split(/, | and /).map((text) => ({ text, plural: false }));
}

const partsOf = ofWord((pattern: Pattern): readonly string[] => pattern.split(' '));

/** The words of a pattern; `undefined` where a slot cannot be filled. */
export function realise(pattern: Pattern, slots: Slots, telling: Telling): string | undefined {
  const words: string[] = [];
  let plural = false;
  for (const [i, part] of partsOf(pattern).entries()) {
    if (part.length <= 2 && /^(?:ST|[STNOFPWXLDQC])$/.test(part)) {
      const phrase = slots.fill(part);
      if (!phrase) return undefined;
      if (i === 0) plural = phrase.plural;
      words.push(phrase.text);
    } else if (part.endsWith('-ed~')) words.push(passive(part.slice(0, -4), telling));
    else if (part.endsWith('~'))
      words.push(active(part.slice(0, -1), telling, plural || words[0] === 'Protesters'));
    else words.push(part);
  }
  return words.join(' ');
}
