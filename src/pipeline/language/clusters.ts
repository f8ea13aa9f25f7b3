import { hashText } from './hash.ts';

/** Words used alike share a cluster: a fine one, and two coarser ones that hold it. All −1 where nothing is known. */
export interface Cluster {
  readonly fine: number;
  readonly mid: number;
  readonly gross: number;
}

/** The cluster of words not met in the texts that the clusters were made from. */
export const NO_CLUSTER: Cluster = { fine: -1, mid: -1, gross: -1 };

/**
 * Reads a list of clusters, one a line: the numbers of the two coarser ones, then the words, lower case, apart by
 * blanks; the fine number is the line's. Keys are `WordAtoms.word`.
 */
export function readClusters(text: string): Map<number, Cluster> {
  const clusters = new Map<number, Cluster>();
  text.split('\n').forEach((line, fine) => {
    const [mid, gross, ...words] = line.split(' ');
    const cluster = { fine, mid: Number(mid), gross: Number(gross) };
    for (const word of words) clusters.set(hashText(word), cluster);
  });
  return clusters;
}
