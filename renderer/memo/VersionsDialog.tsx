import { useState, type FormEvent } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { MemoVersionId } from '../../shared/memo/memo-record';
import type { MemoId } from '../../shared/memo/memo-schema';
import type { MemoVersionSummary } from '../../shared/memo/memo-version-operations';
import type { Result } from '../../shared/result';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { useAnswer } from '../notebook-data/use-answer';
import { useNotebookData } from '../notebook-data/notebook-data';
import { Button } from '../ui/Button';
import { KeptField } from '../ui/KeptField';
import { ModalDialog } from '../ui/ModalDialog';
import { notify, notifyFailure } from '../ui/notices';
import { flushAll } from '../ui/save-state';
import { useTypedWords } from '../ui/typed-words';
import { TextField } from '../ui/TextField';
import { shownSecond } from '../ui/shown-instant';
import { VersionDifferences } from './VersionDifferences';
import './VersionsDialog.css';

interface VersionsDialogProps {
  readonly memoId: MemoId;
  readonly onClose: () => void;
}

/** What a memo was at each pause: compared with what it is now, named, restored. */
export function VersionsDialog({ memoId, onClose }: VersionsDialogProps) {
  const versions = useVersions(memoId);
  const [chosen, setChosen] = useState<MemoVersionId | null>(null);
  const version = versions.find(({ id }) => id === chosen) ?? versions[0];
  const isReadOnly = useNotebookData((data) => Boolean(data.notebook?.readOnly));
  return (
    <ModalDialog
      title={message('memo.versions.title')}
      closeLabel={message('memo.versions.close')}
      size="large"
      onClose={onClose}
    >
      <div className="versions">
        <div className="versions__list">
          {isReadOnly ? null : <KeepForm memoId={memoId} />}
          {versions.length === 0 ? (
            <p className="versions__note">{message('memo.versions.none')}</p>
          ) : (
            <ListBox
              className="list-box"
              aria-label={message('memo.versions.label')}
              selectionMode="single"
              disallowEmptySelection
              selectedKeys={version ? [version.id] : []}
              onSelectionChange={(keys) =>
                keys !== 'all' && setChosen((keys.values().next().value as MemoVersionId | undefined) ?? null)
              }
            >
              {versions.map((entry) => (
                <ListBoxItem
                  key={entry.id}
                  id={entry.id}
                  textValue={nameOf(entry)}
                  className="list-box__item"
                >
                  {entry.name ? <strong>{entry.name} </strong> : null}
                  <span>{shownSecond(entry.at)}</span>
                </ListBoxItem>
              ))}
            </ListBox>
          )}
          <p className="versions__note">{message('memo.versions.about')}</p>
        </div>
        {version ? (
          <ChosenVersion
            key={version.id}
            memoId={memoId}
            version={version}
            isReadOnly={isReadOnly}
            onRestored={onClose}
          />
        ) : null}
      </div>
    </ModalDialog>
  );
}

function nameOf({ name, at }: MemoVersionSummary): string {
  return [name, shownSecond(at)].filter(Boolean).join(' ');
}

function useVersions(id: MemoId): readonly MemoVersionSummary[] {
  const read = useNotebookData((data) => data.memoRecordsRead);
  const revision = useNotebookData((data) => data.memos.find((memo) => memo.id === id)?.revision);
  const answer = useAnswer(`${id} ${read} ${revision}`, () => call('memo.versions', { id }));
  return answer?.ok ? answer.value : [];
}

function KeepForm({ memoId }: { readonly memoId: MemoId }) {
  const [name, setName] = useTypedWords(`version ${memoId}`);
  const keep = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (name.trim() === '' || !(await flushAll())) return;
    if (report(await call('memo.keepVersion', { id: memoId, name }))) setName('');
  };
  return (
    <form className="versions__keep" onSubmit={(event) => void keep(event)}>
      <TextField label={message('memo.versions.keepName')} value={name} onChange={setName} maxLength={120} />
      <Button type="submit">{message('memo.versions.keep')}</Button>
    </form>
  );
}

interface ChosenVersionProps {
  readonly memoId: MemoId;
  readonly version: MemoVersionSummary;
  readonly isReadOnly: boolean;
  readonly onRestored: () => void;
}

function ChosenVersion({ memoId, version, isReadOnly, onRestored }: ChosenVersionProps) {
  const rename = async (typed: string): Promise<boolean> =>
    report(await call('memo.nameVersion', { id: version.id, name: typed || null }));
  const restore = async (): Promise<void> => {
    if (!(await flushAll())) return notify({ tone: 'warning', text: message('memo.versions.unsaved') });
    if (!report(await call('memo.restoreVersion', { id: version.id }))) return;
    notify({ tone: 'news', text: message('memo.versions.restored') });
    onRestored();
  };
  return (
    <div className="versions__chosen">
      {isReadOnly ? null : (
        <div className="versions__actions">
          <KeptField
            label={message('memo.versions.name')}
            kept={version.name ?? ''}
            keep={rename}
            maxLength={120}
          />
          <Button tone="primary" onPress={() => void restore()}>
            {message('memo.versions.restore')}
          </Button>
        </div>
      )}
      <VersionDifferences memoId={memoId} versionId={version.id} />
    </div>
  );
}

function report(answer: Result<unknown>): boolean {
  if (!answer.ok) notifyFailure(answer.failure);
  return answer.ok;
}
