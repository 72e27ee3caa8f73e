import { memoSubjectSchema, type MemoSubject } from '../../shared/memo/memo-subject';
import type { Database } from '../notebook-file/database';
import type { Touch } from '../notebook-file/notebook-change';
import { listMemoIdsAbout, readMemo, saveMemo } from './memo-table';

/**
 * Lets the notes on some things be about others, where they were merged into those or got other ids; inside a change.
 * `into` names the new id of each. Texts and revisions stay, so that nobody who writes is overtaken.
 */
export function followSubjects(
  database: Database,
  kind: MemoSubject['kind'],
  into: ReadonlyMap<string, string>,
  touch: Touch,
): void {
  const followed = [...into].flatMap(([from, to]) =>
    listMemoIdsAbout(database, { kind, id: from }).map((id) => ({ id, about: { kind, id: to } })),
  );
  for (const { id, about } of followed) {
    const memo = readMemo(database, id);
    if (!memo) continue;
    touch('memo', id);
    saveMemo(database, { ...memo, about: memoSubjectSchema.parse(about) });
  }
}
