import type { CitationItem } from '../../shared/memo/citation-item';
import { message } from '../messages/messages';
import { useNoneFound } from '../notebook-data/none-found';
import { useNotebookData } from '../notebook-data/notebook-data';

interface CitedSearchProps {
  readonly item: Extract<CitationItem, { to: 'search' }>;
}

/** What was searched for in vain, in which source, when and by whom. */
export function CitedSearch({ item }: CitedSearchProps) {
  const records = useNoneFound();
  const record = records?.find(({ id }) => id === item.searchId);
  const source = useNotebookData((data) => data.sources.find(({ id }) => id === record?.sourceId));
  if (records === null) return null;
  if (!record) return <p className="citation-card__state">{message('memo.editor.card.missingSearch')}</p>;
  const { query, at, searchedBy, sourceVersion, note } = record;
  const standing = { version: String(sourceVersion), date: at.slice(0, 10), name: searchedBy };
  return (
    <>
      <p className="citation-card__statement">{message('memo.editor.card.searched', { query })}</p>
      {source ? (
        <p className="citation-card__source" lang={source.language ?? undefined}>
          {[source.title, source.publisher, source.published].filter(Boolean).join(' · ')}
        </p>
      ) : (
        <p className="citation-card__state">{message('memo.editor.card.missingSource')}</p>
      )}
      <p className="citation-card__source">{message('memo.editor.card.searchedBy', standing)}</p>
      {note.trim() === '' ? null : <p className="citation-card__source">{note}</p>}
    </>
  );
}
