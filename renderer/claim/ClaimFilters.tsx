import { useState } from 'react';
import type { ClaimFilter } from '../../shared/claim/claim-query';
import type { ClaimStatus } from '../../shared/claim/claim-vocabulary';
import { sourceIdSchema } from '../../shared/source/source-schema';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { Button } from '../ui/Button';
import { FilterField } from '../ui/FilterField';
import { SelectField, type SelectOption } from '../ui/SelectField';
import { claimListOrders, type ClaimListOrder } from './claim-list-orders';
import { statusOptions } from './claim-options';

/** What the list is filtered by; the table knows more. */
export type ClaimListFilter = Pick<ClaimFilter, 'text' | 'codes' | 'sources' | 'statuses'>;

export interface ClaimFiltersProps {
  readonly filter: ClaimListFilter;
  readonly onFilter: (filter: ClaimListFilter) => void;
  readonly order: ClaimListOrder;
  readonly onOrder: (order: ClaimListOrder) => void;
  readonly shown: number;
  readonly total: number;
}

const any: SelectOption = { id: '', label: message('claim.list.any') };
const sortOptions = claimListOrders.map((id) => ({ id, label: message(`claim.list.sort.${id}`) }));

/** What the list of claims shows and in which order. */
export function ClaimFilters({ filter, onFilter, order, onOrder, shown, total }: ClaimFiltersProps) {
  const [isOpen, setOpen] = useState(false);
  const isFiltered = Object.values(filter).some((value) => (value?.length ?? 0) > 0);
  return (
    <div className="claim-filters">
      <FilterField
        label={message('claim.list.filter')}
        value={filter.text ?? ''}
        onChange={(text) => onFilter({ ...filter, text })}
      />
      <div className="claim-filters__line">
        <Button tone="quiet" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {message('claim.list.filters')}
        </Button>
        {isFiltered ? (
          <Button tone="quiet" onPress={() => onFilter({})}>
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
        selected={filter.codes?.[0] ?? ''}
        onSelect={(id) => onFilter({ ...filter, codes: id ? [id] : [] })}
      />
      <SelectField
        label={message('claim.list.source')}
        options={[any, ...sourceOptions]}
        selected={filter.sources?.[0] ?? ''}
        onSelect={(id) => onFilter({ ...filter, sources: id ? [sourceIdSchema.parse(id)] : [] })}
      />
      <SelectField
        label={message('claim.list.status')}
        options={[any, ...statusOptions]}
        selected={filter.statuses?.[0] ?? ''}
        onSelect={(id) => onFilter({ ...filter, statuses: id ? [id as ClaimStatus] : [] })}
      />
      <SelectField
        label={message('claim.list.sort')}
        options={sortOptions}
        selected={order}
        onSelect={(id) => onOrder(id as ClaimListOrder)}
      />
    </div>
  );
}
