import type { Site } from '../model/site.ts';
import { Articles } from '../state/articles.ts';
import type { Data } from '../state/data.ts';

/** Fetches what opening event `i` will need; what does not arrive is told when the event is opened. */
export async function foresee(data: Data, { files }: Pick<Site, 'files'>, i: number): Promise<void> {
  try {
    const { mentions } = await data.loadEvent(i);
    if (mentions[0]) await new Articles(data.files, files).load(mentions[0].article);
  } catch {
    // The reader shows the failure, with a way to try again.
  }
}
