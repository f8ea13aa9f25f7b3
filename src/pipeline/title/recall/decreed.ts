import { type Frame, verbFrame } from '../../events/frame.ts';
import type { Document } from '../../language/document.ts';
import { ofArticle } from '../known.ts';
import { gerund } from '../morphology.ts';
import { verbPhrase } from '../phrase.ts';
import type { Scene } from '../scene.ts';
import { treeAt } from '../trees.ts';
import { subjectIndex } from '../whole.ts';
import { shorter } from './shorter.ts';

/** What bodies and courts give out, and those whose doing it is, by their words or as a body. */
interface Decree {
  readonly nouns: RegExp;
  readonly doers: RegExp;
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
}

/** Nouns for what an article's opening tells that somebody decided: "ruling | rejecting claims". */
export const DECREES: readonly Decree[] = [
  {
    nouns: /^(?:ruling|verdict|judgment|judgement|award|decision)s?$/,
    doers: /^(?:court|tribunal|judges?|arbitrators?|ICJ|ICC|WTO|jury)$/i,
    examples: ['ruling', 'judgment'],
    counterexamples: ['resolution', 'deal'],
  },
  {
    nouns: /^(?:resolution|draft|text|vote|measure|motion|decision)$/,
    doers:
      /^(?:council|assembly|parliament|congress|senate|UN|U\.N\.|UNESCO|OAS|O\.A\.S\.|IAEA|board|organi[sz]ation|lawmakers|knesset|bundestag|duma)$/i,
    examples: ['resolution', 'vote'],
    counterexamples: ['ruling', 'pact'],
  },
];

/** Verbs that lead to what is decided, and such as decide nothing. */
const LEADS = /^(?:vote|decide|agree|move|resolve|choose)$/;
const DECIDES_NOTHING =
  /^(?:say|tell|be|have|meet|hold|convene|open|begin|start|end|adopt|approve|pass|veto|fail|gather|hear|debate|discuss|consider|rule|find|deliver|issue)$/;

/** What an article's opening tells that a court or body decided, as its ruling or resolution: "ruling rejecting claims", the fullest first; nothing where the opening tells no such thing. */
export function decreed(scene: Scene, noun: string): string[] {
  const row = DECREES.find(({ nouns }) => nouns.test(noun));
  if (!row) return [];
  return decisionsIn(scene, row.doers).map((text) => `${noun} ${text}`);
}

/** What an article's opening tells that a body voted to do: "sending observers". */
export function decided(scene: Scene): string[] {
  return decisionsIn(scene, DECREES[1]!.doers, true);
}

function decisionsIn(scene: Scene, doers: RegExp, led = false): string[] {
  const { index } = scene.frame.tree;
  return [0, 1]
    .filter((sentence) => sentence < index)
    .flatMap((sentence) => {
      const found = decisionsOf(scene.document)[sentence];
      return found && doers.test(found.doer) && (found.led || !led)
        ? worded(scene.withFrame(found.frame), found.verb)
        : [];
    });
}

interface Decision {
  readonly doer: string;
  readonly frame: Frame;
  readonly verb: number;
  /** Whether a verb of deciding leads to it. */
  readonly led: boolean;
}

/** What the first two sentences of an article tell that somebody decided. */
const decisionsOf = ofArticle((document) => [0, 1].map((sentence) => decisionIn(document, sentence)));

/** What the main verb of a sentence tells that its subject decided. */
function decisionIn(document: Document, sentence: number): Decision | undefined {
  const tree = treeAt(document, sentence);
  const root = tree?.tokens.findIndex(({ head }) => head < 0) ?? -1;
  const main = tree?.tokens[root];
  if (!tree || main?.upos !== 'VERB' || !/^VB[DZP]$/.test(main.xpos)) return undefined;
  const subject = (tree.children[root] ?? []).find((i) => i < root && tree.tokens[i]!.deprel === 'nsubj');
  if (subject === undefined) return undefined;
  const led = LEADS.test(main.lemma)
    ? (tree.children[root] ?? []).find(
        (i) => i > root && tree.tokens[i]!.xpos === 'VB' && tree.tokens[i - 1]!.text === 'to',
      )
    : root;
  if (led === undefined || DECIDES_NOTHING.test(tree.tokens[led]!.lemma)) return undefined;
  return { doer: tree.tokens[subject]!.text, frame: verbFrame(tree, led), verb: led, led: led !== root };
}

function worded(there: Scene, verb: number): string[] {
  if (there.capitals || there.titleCase) return [];
  const subject = subjectIndex(there, verb);
  const doer = subject === undefined ? undefined : there.referenceAt(subject);
  const context = { people: doer?.people ?? [], actors: doer?.actors ?? [], also: [] };
  const text = verbPhrase(there, verb, 1, context);
  const own = text?.replace(/^(?:to )?\S+/, gerund(there.token(verb).lemma.toLowerCase()));
  return own && / /.test(own) && !UNFIT.test(own) ? shorter(own) : [];
}

/** Phrases that no title may borrow. */
const UNFIT = /[,;:"“”()]|\b(?:its|their|his|her|it|them|him|here)\b/;
