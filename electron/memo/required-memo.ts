import type { Memo } from '../../shared/memo/memo-schema';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';
import type { Database } from '../notebook-file/database';
import { readMemo } from './memo-table';

/** A memo with its text. Throws not-found where there is none. */
export function requiredMemo(database: Database, id: string): Memo {
  const memo = readMemo(database, id);
  if (!memo) throw new FailureError('not-found', message('memo.notFound'));
  return memo;
}
