import type { ClaimId } from '../../shared/claim/claim-schema';
import { replaceCitations } from '../../shared/memo/replace-citations';
import type { Database } from '../notebook-file/database';
import type { Touch } from '../notebook-file/notebook-change';
import { listMemoIdsCiting, readMemo, saveMemo } from './memo-table';

/** Lets every memo that cites one of some claims cite another in its place; answers how many memos that were. */
export function followMergedClaims(
  database: Database,
  { from, to, now }: { from: readonly ClaimId[]; to: ClaimId; now: Date },
  touch: Touch,
): number {
  const ids = listMemoIdsCiting(database, from);
  const gone = new Set(from);
  for (const id of ids) {
    const memo = readMemo(database, id);
    if (!memo) continue;
    touch('memo', id);
    saveMemo(database, {
      ...memo,
      document: replaceCitations(memo.document, gone, to),
      modifiedAt: now.toISOString(),
      revision: memo.revision + 1,
    });
  }
  return ids.length;
}
