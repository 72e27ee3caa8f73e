import type { MemoSubject } from '../../../shared/memo/memo-subject';
import { message } from '../../messages/messages';
import { useNotebookData } from '../../notebook-data/notebook-data';
import { Button } from '../../ui/Button';
import { MemoLinks } from './MemoLinks';
import { writeNote } from './write-note';

/** The notes on a source, a code or an entity, the latest first, and where another is begun. */
export function NotesOn({ about }: { readonly about: MemoSubject }) {
  const memos = useNotebookData((data) => data.memos);
  const isReadOnly = useNotebookData((data) => Boolean(data.notebook?.readOnly));
  const notes = memos
    .filter((memo) => memo.about?.kind === about.kind && memo.about.id === about.id)
    .toSorted((a, b) => b.modifiedAt.localeCompare(a.modifiedAt));
  return (
    <section className="memo-links" aria-label={message('memo.note.list')}>
      <h3 className="memo-links__legend">{message('memo.note.list')}</h3>
      <MemoLinks memos={notes} />
      {isReadOnly ? null : (
        <Button onPress={() => void writeNote(about)}>{message('memo.note.write')}</Button>
      )}
    </section>
  );
}
