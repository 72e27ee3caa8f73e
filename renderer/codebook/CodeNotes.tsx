import { Trash2 } from 'lucide-react';
import type { Code } from '../../shared/codebook/codebook-schema';
import { message } from '../messages/messages';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { TextField } from '../ui/TextField';
import { shownDay } from '../ui/shown-instant';
import { useTypedWords } from '../ui/typed-words';
import { editCodebook } from './codebook-state';

/** Remarks on a code, each with its day and author, the newest first. */
export function CodeNotes({ code }: { readonly code: Code }) {
  const [typed, setTyped] = useTypedWords(`remark ${code.guid}`);
  const notes = (code.notes ?? []).map((note, index) => ({ ...note, index })).toReversed();
  const add = async (): Promise<void> => {
    if (typed.trim() === '') return;
    const kept = await editCodebook({ kind: 'addNote', codeId: code.id, text: typed.trim() });
    if (kept === true) setTyped('');
  };
  return (
    <section className="code-notes">
      <h4>{message('codebook.notes')}</h4>
      <div className="code-notes__new">
        <TextField label={message('codebook.notes.new')} rows={2} value={typed} onChange={setTyped} />
        <Button isChange isDisabled={typed.trim() === ''} onPress={() => void add()}>
          {message('codebook.notes.add')}
        </Button>
      </div>
      <ul className="code-notes__list">
        {notes.map(({ at, author, text, index }) => (
          <li key={`${at} ${index}`} className="code-notes__note">
            <p className="code-notes__head">
              <time dateTime={at}>{shownDay(at)}</time> {author}
              <IconButton
                icon={Trash2}
                isChange
                size={14}
                label={message('codebook.notes.delete')}
                onPress={() => void editCodebook({ kind: 'deleteNote', codeId: code.id, index })}
              />
            </p>
            <p className="code-notes__text">{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
