import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';
import type { Database } from '../notebook-file/database';
import { listCitingMemos } from './claim-table';

/** Throws claim-cited and names a memo where one cites the claim. */
export function refuseIfCited(
  database: Database,
  claimId: string,
  key: 'claim.failure.cited' | 'claim.failure.lastPassage',
): void {
  const memos = listCitingMemos(database, claimId);
  const [memo] = memos;
  if (memo === undefined) return;
  throw new FailureError(
    'claim-cited',
    message(key, { count: memos.length, memo: memo || message('memo.untitled') }),
  );
}
