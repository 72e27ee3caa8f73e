import type { FailureCode } from '../../shared/result';
import type { SourceId } from '../../shared/source/source-schema';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { notify, notifyFailure } from '../ui/notices';
import { useSearch } from './search-state';

/** What is recorded beside the query. */
export interface NoneRecord {
  /** Null: each of all sources. */
  readonly sourceId: SourceId | null;
  /** Codes that the search was about. */
  readonly codeIds: readonly string[];
  readonly note: string;
}

/** Failures that are about one source, so that the others are gone on with. */
const leavesOthers: readonly FailureCode[] = ['search-found', 'no-text'];

/** Records that the search in the box found nothing; says where it did. True where anything was recorded. */
export async function recordNone({ sourceId, codeIds, note }: NoneRecord): Promise<boolean> {
  const { query, isStemming } = useSearch.getState();
  const { sources } = useNotebookData.getState();
  const ids = sourceId === null ? sources.map(({ id }) => id) : [sourceId];
  let done = 0;
  for (const id of ids) {
    const answer = await call('search.recordNone', {
      sourceId: id,
      query,
      isStemming,
      codeIds: [...codeIds],
      note,
    });
    if (answer.ok) done++;
    else if (!leavesOthers.includes(answer.failure.code) || sourceId !== null) {
      notifyFailure(answer.failure);
      return done > 0;
    }
  }
  const left = ids.length - done;
  notify({
    tone: left > 0 ? 'warning' : 'news',
    text: message(left > 0 ? 'search.view.record.some' : 'search.view.record.done', {
      count: done,
      done,
      left,
    }),
  });
  return done > 0;
}
