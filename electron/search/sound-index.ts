import { FailureError } from '../../shared/result';
import type { SearchIndex } from './search-index';

/** Runs on the index as it is; where it turns out to be damaged, once more on one that is made anew. */
export async function onSoundIndex<T>(index: SearchIndex, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof FailureError) || error.failure.code !== 'notebook-damaged') throw error;
    await index.rebuild();
    return run();
  }
}
