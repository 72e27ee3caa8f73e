import { useMemo } from 'react';
import type { MemoVersionId } from '../../shared/memo/memo-record';
import type { MemoId } from '../../shared/memo/memo-schema';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { useAnswer } from '../notebook-data/use-answer';
import { useNotebookData } from '../notebook-data/notebook-data';
import { WordDiff } from '../ui/WordDiff';
import { compareVersions } from './compare-versions';

interface VersionDifferencesProps {
  readonly memoId: MemoId;
  readonly versionId: MemoVersionId;
}

/** What changed from a version to what the memo is now, word by word. */
export function VersionDifferences({ memoId, versionId }: VersionDifferencesProps) {
  const revision = useNotebookData((data) => data.memos.find((memo) => memo.id === memoId)?.revision);
  const then = useAnswer(versionId, () => call('memo.version', { id: versionId }));
  const now = useAnswer(`${memoId} ${revision}`, () => call('memo.get', { id: memoId }));
  const differences = useMemo(
    () =>
      then?.ok && now?.ok
        ? [
            { before: then.value.title, after: now.value.title },
            ...compareVersions(then.value.document, now.value.document),
          ].filter(({ before, after }) => before !== after)
        : null,
    [then, now],
  );
  if (differences === null) return null;
  return (
    <section className="versions__differences" aria-label={message('memo.versions.differences')} tabIndex={0}>
      <h3>
        {differences.length === 0
          ? message('memo.versions.same')
          : message('memo.versions.since', { count: differences.length })}
      </h3>
      {differences.map(({ before, after }, index) => (
        <WordDiff key={index} before={before} after={after} language={undefined} />
      ))}
    </section>
  );
}
