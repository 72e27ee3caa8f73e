import type { MemoInline } from '../../shared/memo/memo-document';
import { mapRuns } from '../../shared/memo/map-runs';
import type { Memo } from '../../shared/memo/memo-schema';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';
import type { Database } from '../notebook-file/database';
import { readMemo, readMemoTitles } from './memo-table';

/** A memo exactly as it was saved, which its hash is of. Throws not-found where there is none. */
export function keptMemo(database: Database, id: string): Memo {
  return existing(readMemo(database, id));
}

/** A memo with its text, in which links name other memos by what they are called now. Throws not-found where there is none. */
export function requiredMemo(database: Database, id: string): Memo {
  return existing(readShownMemo(database, id));
}

function existing(memo: Memo | undefined): Memo {
  if (!memo) throw new FailureError('not-found', message('memo.notFound'));
  return memo;
}

/** The same; undefined where there is none. */
export function readShownMemo(database: Database, id: string): Memo | undefined {
  const memo = readMemo(database, id);
  if (!memo || !JSON.stringify(memo.document).includes('"memo-link"')) return memo;
  const titles = readMemoTitles(database);
  return { ...memo, document: mapRuns(memo.document, (inlines) => withTitles(inlines, titles)) };
}

function withTitles<T extends MemoInline>(inlines: readonly T[], titles: ReadonlyMap<string, string>): T[] {
  return inlines.map((inline) => {
    if (inline.kind === 'footnote') return { ...inline, children: withTitles(inline.children, titles) };
    if (inline.kind !== 'memo-link' || inline.memoId === null) return inline;
    return { ...inline, title: titles.get(inline.memoId) || inline.title };
  });
}
