import { BookCopy, ClipboardCopy, Search, Trash2 } from 'lucide-react';
import { Link } from 'react-aria-components';
import { groupBy } from '../../shared/grouping/group-by';
import { citationOf } from '../../shared/memo/citation-item';
import type { MemoId } from '../../shared/memo/memo-schema';
import type { NoneFound } from '../../shared/search/search-record';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { copyOut } from '../notebook-data/copy-out';
import { useNoneFound } from '../notebook-data/none-found';
import { useNotebookData } from '../notebook-data/notebook-data';
import { useAnswer } from '../notebook-data/use-answer';
import { openMemo } from '../navigation/navigation-state';
import { EmptyState } from '../ui/EmptyState';
import { IconButton } from '../ui/IconButton';
import { ModalDialog } from '../ui/ModalDialog';
import { notify, notifyFailure } from '../ui/notices';
import { appendToMemo } from './append-to-memo';
import { runQuery } from './ask-search';
import { openSearchDialog } from './search-dialog-state';
import { askForFocus } from './search-state';
import './RecordDialogs.css';

const close = (): void => openSearchDialog(null);

/** Everything that was searched for in vain, the newest first; each can be cited. */
export function RecordsDialog() {
  const records = useNoneFound();
  const citing = useCitingMemos();
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
            <RecordLine key={record.id} record={record} citing={citing.get(record.id) ?? []} />
          ))}
        </ul>
      )}
    </ModalDialog>
  );
}

interface CitingMemo {
  readonly memoId: MemoId;
  readonly title: string;
}

/** The memos that cite each search, by its id. */
function useCitingMemos(): ReadonlyMap<string, readonly CitingMemo[]> {
  const memos = useNotebookData((data) => data.memos);
  const key = memos.map(({ id, revision }) => `${id} ${revision}`).join();
  const answer = useAnswer(key, () => call('memo.citedSearches', {}));
  return groupBy(answer?.ok ? answer.value : [], ({ searchId }) => searchId);
}

function RecordLine({
  record,
  citing,
}: {
  readonly record: NoneFound;
  readonly citing: readonly CitingMemo[];
}) {
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
        <CitedIn memos={citing} />
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

function CitedIn({ memos }: { readonly memos: readonly CitingMemo[] }) {
  if (memos.length === 0) return null;
  return (
    <p className="search-record__note">
      {message('search.view.records.citedIn')}{' '}
      {memos.map(({ memoId, title }) => (
        <Link
          key={memoId}
          className="search-record__memo"
          onPress={() => {
            close();
            openMemo(memoId);
          }}
        >
          {title.trim() || message('memo.untitled')}
        </Link>
      ))}
    </p>
  );
}

function copy(text: string): Promise<void> {
  return copyOut({ text }, message('search.view.records.copied'));
}

async function cite({ id, query }: NoneFound, sentence: string): Promise<void> {
  const citation = citationOf([{ to: 'search', searchId: id }]);
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
