import type { MemoId } from '../../shared/memo/memo-schema';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { LinkedFrom } from './notes/LinkedFrom';
import { SubjectLink } from './notes/SubjectLink';
import { OutlineList } from './outline/OutlineList';
import './MemoInspector.css';

/** What a memo is on and made of, and which memos link to it. */
export function MemoInspector({ memoId }: { readonly memoId: MemoId }) {
  const memo = useNotebookData((data) => data.memos.find(({ id }) => id === memoId));
  if (!memo) return null;
  return (
    <div className="panel__body">
      <div className="memo-inspector">
        <header>
          <h2 className="memo-inspector__title">{memo.title || message('memo.untitled')}</h2>
          {memo.about ? <SubjectLink about={memo.about} /> : null}
        </header>
        <section className="memo-inspector__part">
          <h3 className="memo-inspector__legend">{message('memo.outline.label')}</h3>
          <OutlineList memoId={memoId} />
        </section>
        <LinkedFrom memoId={memoId} />
      </div>
    </div>
  );
}
