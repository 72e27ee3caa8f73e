import { FilePlus2, Trash2 } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import type { OwnTemplateSummary } from '../../shared/memo/memo-record';
import type { MemoId } from '../../shared/memo/memo-schema';
import type { Result } from '../../shared/result';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { KeptField } from '../ui/KeptField';
import { ModalDialog } from '../ui/ModalDialog';
import { notifyFailure } from '../ui/notices';
import { flushAll } from '../ui/save-state';
import { NotebookFieldsContext } from '../ui/read-only';
import { TextField } from '../ui/TextField';
import { newMemo } from './new-memo';
import { useOwnTemplates } from './use-own-templates';
import './TemplatesDialog.css';

interface TemplatesDialogProps {
  /** The memo that can be saved as a template; null where none is open. */
  readonly memoId: MemoId | null;
  readonly onClose: () => void;
}

/** The analyst's own templates: saved from a memo, used, renamed, deleted; each step can be undone. */
export function TemplatesDialog({ memoId, onClose }: TemplatesDialogProps) {
  const templates = useOwnTemplates();
  const title = useNotebookData((data) => data.memos.find(({ id }) => id === memoId)?.title ?? '');
  return (
    <ModalDialog
      title={message('memo.templates.title')}
      closeLabel={message('memo.templates.close')}
      size="small"
      onClose={onClose}
    >
      <NotebookFieldsContext value>
        <p className="templates__about">{message('memo.templates.about')}</p>
        {memoId === null ? null : <SaveForm memoId={memoId} title={title} />}
        {templates.length === 0 ? <p>{message('memo.templates.none')}</p> : null}
        <ul className="templates__list">
          {templates.map((template) => (
            <TemplateRow key={template.id} template={template} onUsed={onClose} />
          ))}
        </ul>
      </NotebookFieldsContext>
    </ModalDialog>
  );
}

function SaveForm({ memoId, title }: { readonly memoId: MemoId; readonly title: string }) {
  const [name, setName] = useState(title);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (name.trim() === '' || !(await flushAll())) return;
    report(await call('memo.saveTemplate', { id: memoId, name }));
  };
  return (
    <form className="templates__save" onSubmit={(event) => void save(event)}>
      <TextField
        label={message('memo.templates.name')}
        value={name}
        onChange={setName}
        maxLength={120}
        autoFocus
      />
      <Button type="submit" isChange>
        {message('memo.templates.save')}
      </Button>
    </form>
  );
}

interface TemplateRowProps {
  readonly template: OwnTemplateSummary;
  readonly onUsed: () => void;
}

function TemplateRow({ template: { id, name }, onUsed }: TemplateRowProps) {
  const rename = async (typed: string): Promise<boolean> =>
    typed !== '' && report(await call('memo.renameTemplate', { id, name: typed }));
  return (
    <li>
      <KeptField
        label={message('memo.templates.rename', { name })}
        isLabelHidden
        kept={name}
        keep={rename}
        maxLength={120}
      />
      <IconButton
        icon={FilePlus2}
        isChange
        label={message('memo.templates.use', { name })}
        onPress={() => {
          onUsed();
          void newMemo('own', id);
        }}
      />
      <IconButton
        icon={Trash2}
        isChange
        label={message('memo.templates.delete', { name })}
        onPress={() => void call('memo.deleteTemplate', { id }).then(report)}
      />
    </li>
  );
}

function report(answer: Result<unknown>): boolean {
  if (!answer.ok) notifyFailure(answer.failure);
  return answer.ok;
}
