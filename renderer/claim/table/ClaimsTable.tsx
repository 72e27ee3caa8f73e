import { useState } from 'react';
import { message } from '../../messages/messages';
import { useNotebookData } from '../../notebook-data/notebook-data';
import { TableFilters } from './TableFilters';
import { TableGrid } from './TableGrid';
import { TableToolbar } from './TableToolbar';
import './ClaimsTable.css';

/** Every claim of the notebook as a table: chosen columns, filters, order, groups, and changes to many at once. */
export function ClaimsTable() {
  const total = useNotebookData((data) => data.claimCount);
  const notebook = useNotebookData((data) => data.notebook?.id);
  const [matched, setMatched] = useState(total);
  const [isFiltering, setFiltering] = useState(false);
  return (
    <section key={notebook} className="claims-table" aria-label={message('claim.table')}>
      <TableToolbar matched={matched} isFiltering={isFiltering} onFiltering={setFiltering} />
      {isFiltering ? <TableFilters /> : null}
      <TableGrid onCount={setMatched} />
    </section>
  );
}
