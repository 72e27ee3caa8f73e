import { Trash2 } from 'lucide-react';
import { GridList, GridListItem } from 'react-aria-components';
import type { MemoId, MemoSummary } from '../../shared/memo/memo-schema';
import { message } from '../messages/messages';
import { activeDocument, closeDocument, openMemo, useNavigation } from '../navigation/navigation-state';
import { useNotebookData } from '../notebook-data/notebook-data';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { IconButton } from '../ui/IconButton';
import { notify, notifyFailure } from '../ui/notices';
import { shownInstant } from '../ui/shown-instant';
import { deleteMemo } from './memo-drafts';
import { newMemo } from './new-memo';
import { useSubjectName } from './notes/subject-name';
import { TemplateMenu } from './TemplateMenu';
import './MemoList.css';

async function removeMemo(memo: MemoSummary): Promise<void> {
  const answer = await deleteMemo(memo.id);
  if (!answer.ok) return notifyFailure(answer.failure);
  closeDocument({ kind: 'memo', id: memo.id });
  notify({
    tone: 'news',
    text: message('memo.list.deleted', { title: memo.title || message('memo.untitled') }),
  });
}

/** Every memo of the notebook, the one changed last first. */
export function MemoList() {
  const memos = useNotebookData((data) => data.memos);
  const isReadOnly = useNotebookData((data) => Boolean(data.notebook?.readOnly));
  const openIds = useNavigation((navigation) =>
    navigation.panes.map((pane) => activeDocument(pane)?.id ?? '').join(),
  );
  const sorted = [...memos].sort((a, b) => b.modifiedAt.localeCompare(a.modifiedAt));
  const make = isReadOnly ? null : <NewMemoButtons />;
  if (memos.length === 0) {
    return (
      <EmptyState title={message('memo.list.empty.title')} text={message('memo.list.empty.text')}>
        {make}
      </EmptyState>
    );
  }
  return (
    <>
      <div className="memo-list__new">{make}</div>
      <GridList
        className="memo-list"
        aria-label={message('memo.list.label')}
        items={sorted}
        dependencies={[openIds, isReadOnly]}
        onAction={(key) => openMemo(String(key) as MemoId)}
      >
        {(memo) => (
          <GridListItem
            id={memo.id}
            textValue={memo.title || message('memo.untitled')}
            className={openIds.includes(memo.id) ? 'memo-list__row memo-list__row--open' : 'memo-list__row'}
          >
            <MemoRow memo={memo} isReadOnly={isReadOnly} />
          </GridListItem>
        )}
      </GridList>
    </>
  );
}

function NewMemoButtons() {
  return (
    <>
      <Button onPress={() => void newMemo('evidence')}>{message('memo.list.newEvidence')}</Button>
      <Button tone="quiet" onPress={() => void newMemo('empty')}>
        {message('memo.list.newEmpty')}
      </Button>
      <TemplateMenu />
    </>
  );
}

function MemoRow({ memo, isReadOnly }: { readonly memo: MemoSummary; readonly isReadOnly: boolean }) {
  const title = memo.title || message('memo.untitled');
  const subject = useSubjectName(memo.about);
  return (
    <>
      <div className="memo-list__text">
        <p className="memo-list__title">{title}</p>
        {subject ? <p className="memo-list__note">{subject}</p> : null}
        <p className="memo-list__note">
          {message('memo.list.note', {
            date: shownInstant(memo.modifiedAt),
            citations: memo.citationCount,
          })}
        </p>
      </div>
      {isReadOnly ? null : (
        <IconButton
          icon={Trash2}
          size={14}
          label={message('memo.list.delete', { title })}
          onPress={() => void removeMemo(memo)}
        />
      )}
    </>
  );
}
