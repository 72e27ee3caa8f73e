import { ArrowDown, ArrowUp, ChevronDown } from 'lucide-react';
import { useRef, type PointerEvent } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { ClaimColumn } from '../../../shared/claim/claim-query';
import { message } from '../../messages/messages';
import { moveColumn, resizeColumn, setView, showColumns, toggleSort, useClaimsTable } from './table-state';

/** How far one step of the menu moves a column's edge, in pixels. */
const resizeStep = 40;

/** The heads of the columns: a press sorts, with Shift as well as before; the menu moves, resizes and hides. */
export function TableHead() {
  const columns = useClaimsTable(({ view }) => view.columns);
  return (
    <div role="row" aria-rowindex={1} className="claims-table__head">
      {columns.map(({ id, width }, index) => (
        <ColumnHead key={id} column={id} width={width} index={index} />
      ))}
    </div>
  );
}

interface ColumnHeadProps {
  readonly column: ClaimColumn;
  readonly width: number;
  readonly index: number;
}

function ColumnHead({ column, width, index }: ColumnHeadProps) {
  const sort = useClaimsTable(({ view }) => view.sort);
  const place = sort.findIndex((entry) => entry.column === column);
  const entry = sort[place];
  const name = message(`claim.table.column.${column}`);
  const Arrow = entry?.isDescending ? ArrowDown : ArrowUp;
  return (
    <div
      role="columnheader"
      aria-colindex={index + 1}
      aria-sort={entry ? (entry.isDescending ? 'descending' : 'ascending') : 'none'}
      className="claims-table__column"
      style={{ width }}
    >
      <Button
        className="claims-table__sort"
        aria-label={message('claim.table.sort', { column: name })}
        onPress={(event) => toggleSort(column, event.shiftKey)}
      >
        <span className="claims-table__name">{name}</span>
        {entry ? <Arrow size={12} aria-hidden /> : null}
        {entry && sort.length > 1 ? <sup aria-hidden>{place + 1}</sup> : null}
      </Button>
      <ColumnMenu column={column} width={width} isSorted={entry !== undefined} />
      <Edge column={column} width={width} />
    </div>
  );
}

function ColumnMenu({
  column,
  width,
  isSorted,
}: {
  readonly column: ClaimColumn;
  readonly width: number;
  readonly isSorted: boolean;
}) {
  const { columns, sort } = useClaimsTable(({ view }) => view);
  const others = sort.filter((entry) => entry.column !== column);
  const run: Readonly<Record<string, () => void>> = {
    'sort.up': () => setView({ sort: [{ column, isDescending: false }] }),
    'sort.down': () => setView({ sort: [{ column, isDescending: true }] }),
    ...(others.length > 0 && !isSorted
      ? { 'sort.also': () => setView({ sort: [...sort, { column, isDescending: false }] }) }
      : {}),
    ...(isSorted ? { 'sort.not': () => setView({ sort: others }) } : {}),
    'column.left': () => moveColumn(column, -1),
    'column.right': () => moveColumn(column, 1),
    'column.wider': () => resizeColumn(column, width + resizeStep),
    'column.narrower': () => resizeColumn(column, width - resizeStep),
    ...(columns.length > 1
      ? {
          'column.hide': () =>
            showColumns(new Set(columns.map(({ id }) => id).filter((id) => id !== column))),
        }
      : {}),
  };
  const label = message('claim.table.columnMenu', { column: message(`claim.table.column.${column}`) });
  return (
    <MenuTrigger>
      <Button className="claims-table__column-menu" aria-label={label}>
        <ChevronDown size={12} aria-hidden />
      </Button>
      <Popover className="popover">
        <Menu className="list-box" aria-label={label} onAction={(key) => run[String(key)]?.()}>
          {Object.keys(run).map((key) => (
            <MenuItem key={key} id={key} className="list-box__item">
              {message(`claim.table.${key}` as 'claim.table.sort.up')}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** The right edge of a column, to be dragged; the keyboard has the menu. */
function Edge({ column, width }: { readonly column: ClaimColumn; readonly width: number }) {
  const from = useRef<number | null>(null);
  const start = (event: PointerEvent): void => {
    from.current = event.clientX - width;
    event.currentTarget.setPointerCapture(event.pointerId);
    event.preventDefault();
  };
  const move = (event: PointerEvent): void => {
    if (from.current !== null) resizeColumn(column, event.clientX - from.current);
  };
  const end = (): void => {
    from.current = null;
  };
  return (
    <span
      className="claims-table__edge"
      aria-hidden
      onPointerDown={start}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
    />
  );
}
