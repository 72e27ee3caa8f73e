import { useDeferredValue, useMemo, useState } from 'react';
import { runCommand } from '../commands/command-registry';
import { message } from '../messages/messages';
import { changeSettings, useNotebookData } from '../notebook-data/notebook-data';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { FilterField } from '../ui/FilterField';
import { SelectField } from '../ui/SelectField';
import { SourceRows } from './SourceRows';
import { sourceRows, type SourceOrder } from './source-tree';
import '../ui/RowList.css';
import './SourceList.css';

const orders: readonly SourceOrder[] = ['added', 'title', 'published'];

/** Every source of the notebook in its groups: filter, sort, see what it is, open it, keep it in order. */
export function SourceList() {
  const sources = useNotebookData((data) => data.sources);
  const groups = useNotebookData((data) => data.groups);
  const { sourceOrder, collapsedGroups } = useNotebookData((data) => data.settings);
  const [query, setQuery] = useState('');
  const rows = useMemo(
    () => sourceRows(groups, sources, { query, order: sourceOrder, closed: new Set(collapsedGroups) }),
    [groups, sources, query, sourceOrder, collapsedGroups],
  );
  // The list counts claims: it is drawn again with every tag, and after it.
  const shownRows = useDeferredValue(rows);
  if (sources.length + groups.length === 0) return <NoSources />;
  const shown = rows.filter(({ kind }) => kind === 'source').length;
  return (
    <>
      <div className="source-list__filter">
        <FilterField label={message('source.list.filter')} value={query} onChange={setQuery} />
        <SelectField
          label={message('source.list.order')}
          isLabelHidden
          options={orders.map((id) => ({ id, label: message(`source.list.order.${id}`) }))}
          selected={sourceOrder}
          onSelect={(order) => void changeSettings({ sourceOrder: order as SourceOrder })}
        />
        {query.trim() ? (
          <span className="source-list__count" role="status">
            {message('source.list.count', { shown, total: sources.length })}
          </span>
        ) : null}
      </div>
      {rows.length === 0 ? (
        <EmptyState title={message('source.list.none.title')} text={message('source.list.none.text')} />
      ) : (
        <SourceRows rows={shownRows} />
      )}
    </>
  );
}

function NoSources() {
  return (
    <EmptyState title={message('source.list.empty.title')} text={message('source.list.empty.text')}>
      <Button tone="primary" isChange onPress={() => runCommand('source.import')}>
        {message('source.list.empty.import')}
      </Button>
      <Button isChange onPress={() => runCommand('source.paste')}>
        {message('source.list.empty.paste')}
      </Button>
      <Button onPress={() => runCommand('notebook.openSample')}>{message('source.list.empty.sample')}</Button>
    </EmptyState>
  );
}
