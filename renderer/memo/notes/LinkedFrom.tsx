import type { MemoId } from '../../../shared/memo/memo-schema';
import { call } from '../../desktop/desktop';
import { message } from '../../messages/messages';
import { useAnswer } from '../../notebook-data/use-answer';
import { useNotebookData } from '../../notebook-data/notebook-data';
import { MemoLinks } from './MemoLinks';

/** The memos that link to a memo. */
export function LinkedFrom({ memoId }: { readonly memoId: MemoId }) {
  const state = useNotebookData((data) => data.memos.map(({ id, revision }) => `${id} ${revision}`).join());
  const answer = useAnswer(`${memoId} ${state}`, () => call('memo.linksTo', { id: memoId }));
  if (!answer?.ok) return null;
  return (
    <section className="memo-links" aria-label={message('memo.link.from')}>
      <h3 className="memo-links__legend">{message('memo.link.from')}</h3>
      {answer.value.length === 0 ? (
        <p className="memo-links__note">{message('memo.link.none')}</p>
      ) : (
        <MemoLinks memos={answer.value} />
      )}
    </section>
  );
}
