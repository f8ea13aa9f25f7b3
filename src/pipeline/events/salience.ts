import type { Tree } from './tree.ts';

/** How present each actor is around a sentence; nearer and earlier names weigh more. */
export class Salience {
  readonly #trees: readonly Tree[];

  constructor(trees: readonly Tree[]) {
    this.#trees = trees;
  }

  /** Actors by presence at a sentence, most present first, `except` left out, and bodies such as the UN if asked. */
  around(sentence: number, except: readonly string[], withoutBodies = false): string[] {
    const weights = new Map<string, number>();
    this.#trees.forEach((tree, index) => {
      const weight = nearness(index - sentence) + (tree.sentence.headline ? 0.6 : 0.05);
      const add = (id: string, share: number): void => {
        if (!except.includes(id)) weights.set(id, (weights.get(id) ?? 0) + share);
      };
      for (const { actors, place, kind } of tree.references) {
        if (withoutBodies && kind === 'body') continue;
        for (const id of actors) add(id, weight);
        if (actors.length === 0 && place?.country) add(place.country, weight / 3);
      }
    });
    return [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
  }
}

/** 1 for the sentence itself, less for those before, little for those after. */
function nearness(distance: number): number {
  if (distance > 0) return distance > 2 ? 0 : 0.15;
  return distance < -6 ? 0 : 1 / (1 - distance);
}
