import { ChevronDown, ChevronRight } from 'lucide-react';
import type { MouseEvent } from 'react';
import { unsetValue, type ClaimGrouping, type ClaimLine } from '../../../shared/claim/claim-query';
import type { ClaimStatus, ClaimType } from '../../../shared/claim/claim-vocabulary';
import { findCode } from '../../../shared/codebook/codebook-schema';
import { message } from '../../messages/messages';
import { entityNames } from '../../notebook-data/entity-names';
import { useNotebookData } from '../../notebook-data/notebook-data';
import { ClaimCodes } from '../ClaimCodes';
import { cellText } from './claim-cells';
import { useClaimsTable } from './table-state';

/** The id of a line's element, which the table names as the active one. */
export function rowId(index: number): string {
  return `claims-table-line-${index}`;
}

export interface TableRowProps {
  readonly index: number;
  /** Pixels below the head. */
  readonly top: number;
  /** Undefined while it is not read. */
  readonly line: ClaimLine | undefined;
  readonly onPress: (event: MouseEvent, line: ClaimLine, index: number) => void;
  readonly onOpen: (line: ClaimLine) => void;
}

/** A claim, or the head of a group of them. */
export function TableRow({ index, top, line, onPress, onOpen }: TableRowProps) {
  const isActive = useClaimsTable(({ active }) => active === index);
  const isSelected = useClaimsTable(({ selected }) => line?.kind === 'claim' && selected.has(line.claim.id));
  const state = [
    'claims-table__row',
    ...(isActive ? ['claims-table__row--active'] : []),
    ...(isSelected ? ['claims-table__row--selected'] : []),
    ...(line?.kind === 'group' ? ['claims-table__row--group'] : []),
  ];
  return (
    <div
      id={rowId(index)}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      {...(line?.kind === 'group' ? { 'aria-expanded': !line.isCollapsed } : {})}
      className={state.join(' ')}
      style={{ transform: `translateY(${top}px)` }}
      onClick={(event) => line && onPress(event, line, index)}
      onDoubleClick={() => line && onOpen(line)}
    >
      {line?.kind === 'group' ? <GroupCell line={line} /> : <ClaimCells line={line} />}
    </div>
  );
}

function ClaimCells({ line }: { readonly line: Extract<ClaimLine, { kind: 'claim' }> | undefined }) {
  const columns = useClaimsTable(({ view }) => view.columns);
  const codebook = useNotebookData((data) => data.codebook?.codebook);
  const entities = useNotebookData((data) => data.entities);
  const names = { codebook, entities: entityNames(entities) };
  return columns.map(({ id, width }, column) => {
    const text = line ? cellText(id, line, names) : '';
    return (
      <div
        key={id}
        role="gridcell"
        aria-colindex={column + 1}
        className={`claims-table__cell claims-table__cell--${id}`}
        style={{ width }}
        title={text}
      >
        {line && id === 'codes' ? <ClaimCodes codes={line.claim.codes} /> : text}
      </div>
    );
  });
}

function GroupCell({ line }: { readonly line: Extract<ClaimLine, { kind: 'group' }> }) {
  const count = useClaimsTable(({ view }) => view.columns.length);
  const grouping = useClaimsTable(({ view }) => view.group);
  const name = useGroupName(grouping, line.key);
  const Sign = line.isCollapsed ? ChevronRight : ChevronDown;
  return (
    <div role="gridcell" aria-colindex={1} aria-colspan={count} className="claims-table__group">
      <Sign size={14} aria-hidden />
      {message('claim.table.group.line', { name, count: line.count })}
    </div>
  );
}

function useGroupName(grouping: ClaimGrouping | null, key: string): string {
  return useNotebookData(({ codebook, sources, binned, entities }) => {
    if (key === '') return message('claim.table.group.nothing');
    if (key === unsetValue) return message('claim.unset');
    if (grouping === 'source') {
      return (
        [...sources, ...binned].find(({ id }) => id === key)?.title ?? message('claim.table.group.nothing')
      );
    }
    if (grouping === 'entity') return entityNames(entities).get(key) ?? message('claim.table.group.nothing');
    if (grouping === 'status') return message(`claim.status.${key as ClaimStatus}`);
    if (grouping === 'type') return message(`claim.type.${key as ClaimType}`);
    if (grouping === 'dimension') {
      const found = codebook?.codebook.dimensions.find((dimension) => dimension.key === key);
      return found ? `${key} ${found.label.en} ${found.label.zh}` : key;
    }
    const found = grouping === 'code' && codebook ? findCode(codebook.codebook, key) : undefined;
    return found ? `${found.dimension.key} ${found.code.label.en} ${found.code.label.zh}` : key;
  });
}
