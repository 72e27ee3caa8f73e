import { Table } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { tableActions } from '../editor/memo/memo-tables';
import type { MemoAction, ToolbarState } from '../editor/memo/memo-host';
import { message } from '../messages/messages';
import { Button } from '../ui/Button';
import './TableMenu.css';

interface TableMenuProps {
  readonly state: ToolbarState | null;
  readonly run: (action: MemoAction) => void;
  readonly isDisabled: boolean;
}

/** Inserts a table of a chosen size; inside a table, changes it. */
export function TableMenu({ state, run, isDisabled }: TableMenuProps) {
  const isInTable = state?.isInTable === true;
  const label = message(isInTable ? 'memo.editor.table.change' : 'memo.editor.table.insert');
  return (
    <DialogTrigger>
      <AriaButton className="icon-button" aria-label={label} isDisabled={isDisabled}>
        <Table size={16} aria-hidden />
      </AriaButton>
      <Popover className="popover" offset={4}>
        <Dialog className="table-menu" aria-label={label}>
          {({ close }) => {
            const act = (action: MemoAction): void => {
              close();
              // The popover gives the focus back first; then the text takes it.
              setTimeout(() => run(action), 0);
            };
            return isInTable ? (
              <TableChanges hasHeaderRow={state.hasHeaderRow} act={act} />
            ) : (
              <TableSize act={act} />
            );
          }}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function TableChanges({
  hasHeaderRow,
  act,
}: {
  readonly hasHeaderRow: boolean;
  readonly act: (action: MemoAction) => void;
}) {
  return (
    <div className="table-menu__list">
      {tableActions.map((change) => (
        <Button key={change} tone="quiet" onPress={() => act({ kind: 'change-table', change })}>
          {change === 'header-row' && hasHeaderRow
            ? message('memo.editor.table.no-header-row')
            : message(`memo.editor.table.${change}`)}
        </Button>
      ))}
    </div>
  );
}

const offered = { rows: 8, columns: 6 };

/** A grid whose cells are sizes. Arrow keys move, Enter inserts. */
function TableSize({ act }: { readonly act: (action: MemoAction) => void }) {
  const [size, setSize] = useState({ rows: 3, columns: 3 });
  const move = (rows: number, columns: number): void =>
    setSize({
      rows: Math.max(1, Math.min(offered.rows, size.rows + rows)),
      columns: Math.max(1, Math.min(offered.columns, size.columns + columns)),
    });
  const steps: Readonly<Record<string, () => void>> = {
    ArrowUp: () => move(-1, 0),
    ArrowDown: () => move(1, 0),
    ArrowLeft: () => move(0, -1),
    ArrowRight: () => move(0, 1),
  };
  return (
    <button
      type="button"
      autoFocus
      className="table-menu__size"
      aria-label={message('memo.editor.table.size', size)}
      onKeyDown={(event) => {
        const step = steps[event.key];
        if (!step) return;
        event.preventDefault();
        step();
      }}
      onClick={() => act({ kind: 'table', ...size })}
    >
      <span className="table-menu__grid" aria-hidden>
        {Array.from({ length: offered.rows * offered.columns }, (_, index) => {
          const [row, column] = [Math.floor(index / offered.columns) + 1, (index % offered.columns) + 1];
          const isIn = row <= size.rows && column <= size.columns;
          return (
            <span
              key={index}
              className={isIn ? 'table-menu__cell table-menu__cell--in' : 'table-menu__cell'}
              onPointerEnter={() => setSize({ rows: row, columns: column })}
            />
          );
        })}
      </span>
      <span aria-live="polite">{message('memo.editor.table.size', size)}</span>
    </button>
  );
}
