import { ClipboardCopy, Columns3, FoldVertical, ListFilter, UnfoldVertical } from 'lucide-react';
import { Dialog, DialogTrigger, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import {
  claimColumnSchema,
  claimGroupingSchema,
  type ClaimColumn,
  type ClaimGrouping,
} from '../../../shared/claim/claim-query';
import { call } from '../../desktop/desktop';
import { message } from '../../messages/messages';
import { useNotebookData } from '../../notebook-data/notebook-data';
import { Button } from '../../ui/Button';
import { FilterField } from '../../ui/FilterField';
import { IconButton } from '../../ui/IconButton';
import { SelectField } from '../../ui/SelectField';
import { copyAsTable } from './table-actions';
import { openTableDialog } from './table-dialog-state';
import { queryOf, setCollapsed, setFilter, setView, showColumns, useClaimsTable } from './table-state';
import { ViewsMenu } from './ViewsMenu';

export interface TableToolbarProps {
  readonly matched: number;
  readonly isFiltering: boolean;
  readonly onFiltering: (isFiltering: boolean) => void;
}

const groupOptions = [
  { id: '', label: message('claim.table.group.none') },
  ...claimGroupingSchema.options.map((id) => ({ id, label: message(`claim.table.group.${id}`) })),
];

/** What the table shows, and what can be done with what is selected. */
export function TableToolbar({ matched, isFiltering, onFiltering }: TableToolbarProps) {
  const { view, selected } = useClaimsTable();
  const total = useNotebookData((data) => data.claimCount);
  const isWritable = useNotebookData((data) => data.notebook?.readOnly === null);
  const isFiltered = Object.keys(view.filter).length > 0;
  return (
    <div className="claims-table__toolbar">
      <FilterField
        label={message('claim.table.filter')}
        value={view.filter.text ?? ''}
        onChange={(text) => setFilter({ text })}
      />
      <Button tone="quiet" aria-expanded={isFiltering} onPress={() => onFiltering(!isFiltering)}>
        <ListFilter size={14} aria-hidden /> {message('claim.table.filters')}
      </Button>
      {isFiltered ? (
        <Button tone="quiet" onPress={() => setView({ filter: {} })}>
          {message('claim.table.clear')}
        </Button>
      ) : null}
      <SelectField
        label={message('claim.table.group')}
        isLabelHidden
        options={groupOptions}
        selected={view.group ?? ''}
        onSelect={(id) => setView({ group: (id || null) as ClaimGrouping | null })}
      />
      {view.group ? <Folding /> : null}
      <ColumnsMenu />
      <ViewsMenu />
      <IconButton
        icon={ClipboardCopy}
        label={message('claim.table.copy')}
        onPress={() => void copyAsTable()}
      />
      <span role="status" className="claims-table__count">
        {message('claim.table.count', { shown: matched, total })}
        {selected.size > 0 ? ` · ${message('claim.table.selected', { count: selected.size })}` : ''}
      </span>
      {isWritable && selected.size > 0 ? (
        <>
          <Button onPress={() => openTableDialog({ kind: 'bulk' })}>{message('claim.table.edit')}</Button>
          <Button
            isDisabled={selected.size < 2}
            onPress={() => openTableDialog({ kind: 'merge', ids: [...selected] })}
          >
            {message('claim.table.merge')}
          </Button>
        </>
      ) : null}
    </div>
  );
}

function Folding() {
  const view = useClaimsTable((state) => state.view);
  const close = async (): Promise<void> => {
    const answer = await call('claim.queryGroups', queryOf(view, []));
    if (answer.ok) setCollapsed(answer.value.map(({ key }) => key));
  };
  return (
    <>
      <IconButton icon={FoldVertical} label={message('claim.table.collapse')} onPress={() => void close()} />
      <IconButton
        icon={UnfoldVertical}
        label={message('claim.table.expand')}
        onPress={() => setCollapsed([])}
      />
    </>
  );
}

function ColumnsMenu() {
  const columns = useClaimsTable(({ view }) => view.columns);
  const label = message('claim.table.columns');
  return (
    <DialogTrigger>
      <Button tone="quiet">
        <Columns3 size={14} aria-hidden /> {label}
      </Button>
      <Popover className="popover" offset={4}>
        <Dialog className="filter-menu" aria-label={label}>
          <ListBox
            className="list-box filter-menu__choices"
            aria-label={label}
            selectionMode="multiple"
            disallowEmptySelection
            selectedKeys={columns.map(({ id }) => id)}
            onSelectionChange={(keys) =>
              showColumns(new Set(keys === 'all' ? claimColumnSchema.options : ([...keys] as ClaimColumn[])))
            }
          >
            {claimColumnSchema.options.map((id) => (
              <ListBoxItem key={id} id={id} className="list-box__item">
                {message(`claim.table.column.${id}`)}
              </ListBoxItem>
            ))}
          </ListBox>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
