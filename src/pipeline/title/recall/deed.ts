import { verbFrame } from '../../events/frame.ts';
import { verbPhrase } from '../phrase.ts';
import type { Scene } from '../scene.ts';
import { treeAt } from '../trees.ts';
import { subjectIndex } from '../whole.ts';
import { ownerOf } from './deverbal.ts';
import { shorter } from './shorter.ts';

/** What an article opens with, as someone's choice: "decision to grant asylum to Assange"; nothing where that is the doing of the act's own doer. */
export function openingDeed(scene: Scene, noun: string): string[] {
  const { index } = scene.frame.tree;
  return [0, 1].filter((sentence) => sentence < index).flatMap((sentence) => deedOf(scene, sentence, noun));
}

/** Verbs that tell of no deed of one's own. */
const NO_DEED =
  /^(?:say|tell|be|have|meet|hold|accuse|blame|condemn|urge|call|warn|open|end|begin|collapse)$/;

function deedOf(scene: Scene, sentence: number, noun: string): string[] {
  const tree = treeAt(scene.document, sentence);
  const root = tree?.tokens.findIndex(({ head }) => head < 0) ?? -1;
  const verb = tree?.tokens[root];
  if (!tree || verb?.upos !== 'VERB' || !/^VB[DZP]$/.test(verb.xpos) || NO_DEED.test(verb.lemma)) return [];
  const there = scene.withFrame(verbFrame(tree, root));
  const subject = subjectIndex(there, root);
  const doer = subject === undefined ? undefined : there.referenceAt(subject);
  if (doer?.actors.length !== 1 || doer.actors.some((id) => scene.act.sources.includes(id))) return [];
  // What a vote decides is the doing of a body.
  if (/^(?:resolution|vote)/.test(noun) && /^[A-Z]{3}$/.test(doer.actors[0]!)) return [];
  if (there.childrenBy(root, 'obj').length !== 1) return [];
  const context = { people: doer.people, actors: doer.actors, also: [] };
  const owner = ownerOf(there, root);
  const texts = ([1, 2] as const).flatMap((thrift) => verbPhrase(there, root, thrift, context) ?? []);
  const [last] = texts.toReversed();
  return [...texts, ...(last === undefined ? [] : shorter(last).slice(1))].flatMap((text) => {
    const deed = `${noun} ${text.replace(/^\S+/, `to ${verb.lemma}`)}`;
    if (deed.lastIndexOf(noun) > 0) return [];
    const plain = /\b(?:its|his|her|their)\b/.test(deed) ? [] : [deed];
    return [...(owner ? [`${owner} ${deed}`] : []), ...plain];
  });
}
