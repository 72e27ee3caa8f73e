import { useState } from 'react';
import {
  claimSortOrders,
  noClaimFilter,
  type ClaimFilter,
  type ClaimSortOrder,
} from '../../shared/claim/claim-view';
import type { ClaimStatus } from '../../shared/claim/claim-vocabulary';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { Button } from '../ui/Button';
import { SelectField, type SelectOption } from '../ui/SelectField';
import { TextField } from '../ui/TextField';
import { statusOptions } from './claim-options';

export interface ClaimFiltersProps {
  readonly filter: ClaimFilter;
  readonly onFilter: (filter: ClaimFilter) => void;
  readonly order: ClaimSortOrder;
  readonly onOrder: (order: ClaimSortOrder) => void;
  readonly shown: number;
  readonly total: number;
}

const any: SelectOption = { id: '', label: message('claim.list.any') };
const sortOptions = claimSortOrders.map((id) => ({ id, label: message(`claim.list.sort.${id}`) }));

/** What the list of claims shows and in which order. */
export function ClaimFilters({ filter, onFilter, order, onOrder, shown, total }: ClaimFiltersProps) {
  const [isOpen, setOpen] = useState(false);
  const isFiltered = filter !== noClaimFilter && JSON.stringify(filter) !== JSON.stringify(noClaimFilter);
  return (
    <div className="claim-filters">
      <TextField
        label={message('claim.list.filter')}
        isLabelHidden
        placeholder={message('claim.list.filter')}
        type="search"
        value={filter.text}
        onChange={(text) => onFilter({ ...filter, text })}
      />
      <div className="claim-filters__line">
        <Button tone="quiet" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {message('claim.list.filters')}
        </Button>
        {isFiltered ? (
          <Button tone="quiet" onPress={() => onFilter(noClaimFilter)}>
            {message('claim.list.clear')}
          </Button>
        ) : null}
        <span role="status">{message('claim.list.count', { shown, total })}</span>
      </div>
      {isOpen ? <FilterFields filter={filter} onFilter={onFilter} order={order} onOrder={onOrder} /> : null}
    </div>
  );
}

function FilterFields({ filter, onFilter, order, onOrder }: Omit<ClaimFiltersProps, 'shown' | 'total'>) {
  const sources = useNotebookData((data) => data.sources);
  const codebook = useNotebookData((data) => data.codebook);
  const codeOptions = (codebook?.codebook.dimensions ?? []).flatMap((dimension) =>
    dimension.codes
      .filter((code) => (codebook?.usage[code.id] ?? 0) > 0)
      .map((code) => ({ id: code.id, label: `${dimension.key} ${code.label.en}`, note: code.label.zh })),
  );
  const sourceOptions = sources.map(({ id, title }) => ({ id, label: title }));
  return (
    <div className="claim-filters__fields">
      <SelectField
        label={message('claim.list.code')}
        options={[any, ...codeOptions]}
        selected={filter.codeId ?? ''}
        onSelect={(id) => onFilter({ ...filter, codeId: id || null })}
      />
      <SelectField
        label={message('claim.list.source')}
        options={[any, ...sourceOptions]}
        selected={filter.sourceId ?? ''}
        onSelect={(id) => onFilter({ ...filter, sourceId: id || null })}
      />
      <SelectField
        label={message('claim.list.status')}
        options={[any, ...statusOptions]}
        selected={filter.status ?? ''}
        onSelect={(id) => onFilter({ ...filter, status: (id || null) as ClaimStatus | null })}
      />
      <SelectField
        label={message('claim.list.sort')}
        options={sortOptions}
        selected={order}
        onSelect={(id) => onOrder(id as ClaimSortOrder)}
      />
    </div>
  );
}
