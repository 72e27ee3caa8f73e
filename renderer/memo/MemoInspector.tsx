import type { MemoId } from '../../shared/memo/memo-schema';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { OutlineList } from './outline/OutlineList';
import './MemoInspector.css';

/** What a memo is made of: its outline. */
export function MemoInspector({ memoId }: { readonly memoId: MemoId }) {
  const memo = useNotebookData((data) => data.memos.find(({ id }) => id === memoId));
  if (!memo) return null;
  return (
    <div className="panel__body">
      <div className="memo-inspector">
        <h2 className="memo-inspector__title">{memo.title || message('memo.untitled')}</h2>
        <section className="memo-inspector__part">
          <h3 className="memo-inspector__legend">{message('memo.outline.label')}</h3>
          <OutlineList memoId={memoId} />
        </section>
      </div>
    </div>
  );
}
