import { numberCitations } from '../../shared/memo/citation-numbering';
import { linkedMemoIds } from '../../shared/memo/memo-inlines';
import { memoSchema, type Memo } from '../../shared/memo/memo-schema';
import type { VerificationProblem } from '../../shared/notebook/notebook-schema';
import { message } from '../messages/messages';
import type { Database } from '../notebook-file/database';
import {
  compareWithLog,
  type VerificationCheck,
  type VerificationContext,
} from '../notebook-file/verification';
import { listRecordedHashes } from '../notebook-file/recorded-hashes';
import { memoSha256 } from './memo-hash';
import {
  listLinkTargets,
  listMissingCitations,
  listMissingSearchCitations,
  listMissingSourceCitations,
  readMemo,
} from './memo-table';

/** Checks every memo against its hash and the log, and that every claim, whole source and search it cites is there. */
export const checkMemos: VerificationCheck = async (context) => {
  const recorded = listRecordedHashes(context.database, 'memo', 'created_at, id');
  const titles = new Map<string, string>();
  for (const id of recorded.keys()) {
    await context.pause();
    const memo = readIntact(context.database, id);
    titles.set(id, memo?.title || message('memo.untitled'));
    if (!memo) report(context, 'memo-hash-differs', id, message('notebook.verify.memo', { memo: id }));
  }
  for (const { memoId } of listMissingCitations(context.database)) {
    const memo = titles.get(memoId) ?? memoId;
    report(context, 'missing-claim', memoId, message('notebook.verify.missingCitedClaim', { memo }));
  }
  for (const { memoId } of listMissingSourceCitations(context.database)) {
    const memo = titles.get(memoId) ?? memoId;
    report(context, 'missing-source', memoId, message('notebook.verify.missingCitedSource', { memo }));
  }
  for (const { memoId } of listMissingSearchCitations(context.database)) {
    const memo = titles.get(memoId) ?? memoId;
    report(context, 'missing-search-record', memoId, message('notebook.verify.missingCitedSearch', { memo }));
  }
  compareWithLog(context.log, 'memo', recorded, {
    missing: (id) => report(context, 'missing-memo', id, message('notebook.verify.missingMemo')),
    differs: (id) =>
      report(
        context,
        'memo-hash-differs',
        id,
        message('notebook.verify.memo', { memo: titles.get(id) ?? id }),
      ),
  });
  return { memos: recorded.size };
};

/** A memo if it is what was saved; undefined where its text, its subject, its hash or what it cites or links to was changed. */
function readIntact(database: Database, id: string): Memo | undefined {
  try {
    const memo = memoSchema.parse(readMemo(database, id));
    const { claimIds, sourceIds, searchIds } = numberCitations(memo.document);
    const links = linkedMemoIds(memo.document).sort();
    const isIntact =
      memoSha256(memo) === memo.sha256 &&
      claimIds.length + sourceIds.length + searchIds.length === memo.citationCount &&
      links.join() === listLinkTargets(database, memo.id).join();
    return isIntact ? memo : undefined;
  } catch {
    return undefined;
  }
}

function report(
  context: VerificationContext,
  code: VerificationProblem['code'],
  id: string,
  text: string,
): void {
  context.report({ code, kind: 'memo', id, message: text });
}
