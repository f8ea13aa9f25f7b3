import { actorName } from './names.ts';
import { ofNames, partyPhrase } from './party.ts';
import type { Pattern } from './patterns.ts';
import { nounPhrase, type Phrase, type Thrift, verbPhrase, word } from './phrase.ts';
import type { Scene } from './scene.ts';
import { active, passive, type Telling } from './verb.ts';

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
    const inward = targets.length > 0 && targets.every((id) => sources.includes(id));
    this.target = inward ? undefined : partyPhrase(scene, 'target');
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
        return this.#place(true);
      case 'W':
        return this.#place(false);
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

  /** The noun with what describes it: its own words but for those that name the parties. */
  #noun(): Phrase | undefined {
    const { frame, act } = this.#scene;
    if (frame.pos !== 'noun') return undefined;
    const parties = [...act.sources, ...act.targets];
    const words = this.#scene
      .children(frame.trigger)
      .filter((i) => i < frame.trigger && /^(?:amod|compound|nummod)/.test(this.#scene.token(i).deprel))
      .filter(
        (i) =>
          !this.#scene.referencesBelow(i).some(({ actors }) => actors.some((id) => parties.includes(id))),
      )
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

  #complement(prepositions: RegExp): Phrase | undefined {
    const scene = this.#scene;
    const context = { people: scene.act.people, actors: scene.act.sources };
    for (const { prep, head } of scene.frame.obliques) {
      const own = scene.referenceAt(head)?.actors ?? [];
      const ours = own.length > 0 && own.every((id) => scene.act.sources.includes(id));
      const phrase =
        prepositions.test(prep) && !ours ? nounPhrase(scene, head, this.#thrift, context) : undefined;
      if (phrase) return phrase;
    }
    return undefined;
  }

  #place(withPreposition: boolean): Phrase | undefined {
    const { place, targets, sources } = this.#scene.act;
    if (!place || place.name.length > 24) return undefined;
    const known = [...targets, ...(withPreposition ? [] : sources)].map(actorName);
    if (known.includes(place.name)) return undefined;
    return { text: withPreposition ? `in ${place.name}` : place.name, plural: false };
  }

  #infinitive(): Phrase | undefined {
    const { frame, act } = this.#scene;
    if (frame.complement === undefined || frame.complementKind !== 'to') return undefined;
    const context = { people: act.people, actors: act.sources };
    const text = verbPhrase(this.#scene, frame.complement, this.#thrift, context);
    return text === undefined ? undefined : { text, plural: false };
  }
}

/** Describing words that say nothing in a title. */
const VAGUE =
  /^(?:first|second|third|latest|last|recent|new|own|such|same|further|next|current|ongoing|upcoming|previous|several|many|particular|similar|so-called)$/i;

function apart(phrase: Phrase): Phrase[] {
  return phrase.text.split(/, | and /).map((text) => ({ text, plural: false }));
}

/** The words of a pattern; `undefined` where a slot cannot be filled. */
export function realise(pattern: Pattern, slots: Slots, telling: Telling): string | undefined {
  const words: string[] = [];
  let plural = false;
  for (const [i, part] of pattern.split(' ').entries()) {
    if (/^(?:ST|[STNOFPWX])$/.test(part)) {
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
