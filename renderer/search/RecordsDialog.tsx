import { BookCopy, ClipboardCopy, Search, Trash2 } from 'lucide-react';
import { citationOf } from '../../shared/memo/citation-item';
import type { NoneFound } from '../../shared/search/search-record';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { EmptyState } from '../ui/EmptyState';
import { IconButton } from '../ui/IconButton';
import { ModalDialog } from '../ui/ModalDialog';
import { notify, notifyFailure } from '../ui/notices';
import { appendToMemo } from './append-to-memo';
import { runQuery } from './ask-search';
import { openSearchDialog } from './search-dialog-state';
import { askForFocus } from './search-state';
import { useNoneFound } from './use-search-records';
import './RecordDialogs.css';

const close = (): void => openSearchDialog(null);

/** Everything that was searched for in vain, the newest first; each can be cited. */
export function RecordsDialog() {
  const records = useNoneFound();
  return (
    <ModalDialog
      title={message('search.view.records')}
      closeLabel={message('search.view.close')}
      size="large"
      onClose={close}
    >
      <p className="search-record__lead">{message('search.view.records.lead')}</p>
      {records?.length === 0 ? (
        <EmptyState
          title={message('search.view.records.empty.title')}
          text={message('search.view.records.empty.text')}
        />
      ) : (
        <ul className="search-record__list" aria-label={message('search.view.records.list')}>
          {records?.toReversed().map((record) => (
            <RecordLine key={record.id} record={record} />
          ))}
        </ul>
      )}
    </ModalDialog>
  );
}

function RecordLine({ record }: { readonly record: NoneFound }) {
  const title = useNotebookData(
    ({ sources, binned }) =>
      [...sources, ...binned].find(({ id }) => id === record.sourceId)?.title ??
      message('search.view.records.gone'),
  );
  const isWritable = useNotebookData((data) => data.notebook?.readOnly === null);
  const { query, sourceVersion, searchedBy, note } = record;
  const date = record.at.slice(0, 10);
  const sentence = message('search.noneCitation', { title, version: String(sourceVersion), query, date });
  return (
    <li className="search-record__line">
      <div>
        <code>{query}</code>
        <p className="search-record__source">{title}</p>
        <p className="search-record__note">
          {message('search.view.records.by', { date, version: String(sourceVersion), name: searchedBy })}
          {note === '' ? '' : ` · ${note}`}
        </p>
      </div>
      <div className="search-record__actions">
        <IconButton
          icon={Search}
          label={message('search.view.records.again')}
          onPress={() => {
            close();
            runQuery(query, record.isStemming);
            askForFocus();
          }}
        />
        <IconButton
          icon={ClipboardCopy}
          label={message('search.view.records.copy')}
          onPress={() => void copy(sentence)}
        />
        {isWritable ? (
          <>
            <IconButton
              icon={BookCopy}
              label={message('search.view.records.cite')}
              onPress={() => void cite(record, sentence)}
            />
            <IconButton
              icon={Trash2}
              label={message('search.view.records.delete')}
              onPress={() => void remove(record)}
            />
          </>
        ) : null}
      </div>
    </li>
  );
}

async function copy(text: string): Promise<void> {
  const answer = await call('clipboard.write', { text });
  if (answer.ok) notify({ tone: 'news', text: message('search.view.records.copied') });
  else notifyFailure(answer.failure);
}

async function cite({ sourceId, sourceVersion, query }: NoneFound, sentence: string): Promise<void> {
  const citation = citationOf([{ to: 'source', sourceId, sourceVersion }]);
  const paragraph = {
    kind: 'paragraph' as const,
    children: [{ kind: 'text' as const, text: `${sentence} ` }, citation],
  };
  const failure = await appendToMemo([paragraph], message('search.view.collect.memoTitle', { query }));
  if (failure) return notifyFailure(failure);
  close();
  notify({ tone: 'news', text: message('search.view.records.cited') });
}

async function remove({ id }: NoneFound): Promise<void> {
  const answer = await call('search.deleteNoneFound', { id });
  if (answer.ok) notify({ tone: 'news', text: message('search.view.records.deleted') });
  else notifyFailure(answer.failure);
}
