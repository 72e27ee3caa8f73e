import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useMemo, useRef, useState, type MouseEvent } from 'react';
import type { ClaimLine } from '../../../shared/claim/claim-query';
import { message } from '../../messages/messages';
import { EmptyState } from '../../ui/EmptyState';
import { selectLines, showClaim } from './table-actions';
import { pressTableKey, toggleClaim } from './table-keys';
import { queryOf, select, toggleGroup, useClaimsTable } from './table-state';
import { TableHead } from './TableHead';
import { rowId, TableRow } from './TableRow';
import { useClaimWindow } from './use-claim-window';

const rowHeight = 32;
const headHeight = 34;
/** A claim is shown in the inspector when the keyboard has rested on it for this long (ms). */
const restMs = 150;

/** The lines of the table; only those in sight are in the page. */
export function TableGrid({ onCount }: { readonly onCount: (matched: number) => void }) {
  const { view, collapsed, active } = useClaimsTable();
  const { filter, sort, group, columns } = view;
  const query = useMemo(
    () => queryOf({ filter, sort, group, columns: [] }, collapsed),
    [filter, sort, group, collapsed],
  );
  const scroller = useRef<HTMLDivElement>(null);
  const [count, setCount] = useState(0);
  // The lines in sight change with every scroll: nothing of them is to be remembered between two renders.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    paddingStart: headHeight,
    scrollPaddingStart: headHeight,
  });
  const items = virtualizer.getVirtualItems();
  const [from, to] = [items[0]?.index ?? 0, (items.at(-1)?.index ?? -1) + 1];
  const { answer, lineAt } = useClaimWindow(query, from, to);
  useEffect(() => {
    if (!answer) return;
    setCount(answer.lineCount);
    onCount(answer.matched);
  }, [answer, onCount]);
  const isShown = (answer?.matched ?? 0) > 0;
  useEffect(() => {
    // What had the focus before the table was opened is gone with its document.
    if (isShown && document.activeElement === document.body) scroller.current?.focus();
  }, [isShown]);
  const hintId = useId();
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(rest.current), []);
  const inspectSoon = (index: number): void => {
    clearTimeout(rest.current);
    rest.current = setTimeout(() => {
      const line = lineAt(index);
      if (line?.kind === 'claim') showClaim(line.claim, false);
    }, restMs);
  };
  const press = (event: MouseEvent, line: ClaimLine, index: number): void => {
    if (line.kind === 'group') {
      select(new Set(), { active: index, anchor: index });
      toggleGroup(line.key);
    } else if (event.shiftKey) {
      void selectLines(query, [useClaimsTable.getState().anchor, index], new Set());
    } else if (event.ctrlKey || event.metaKey) toggleClaim(line.claim.id, index);
    else {
      select(new Set([line.claim.id]), { active: index, anchor: index });
      inspectSoon(index);
    }
  };
  if (!answer) return <p className="claims-table__loading">{message('claim.table.loading')}</p>;
  if (answer.matched === 0) return <Nothing total={answer.total} />;
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return (
    <div
      ref={scroller}
      className="claims-table__grid"
      role="grid"
      tabIndex={0}
      data-autofocus
      aria-label={message('claim.table')}
      aria-multiselectable
      aria-rowcount={count + 1}
      aria-colcount={columns.length}
      aria-describedby={hintId}
      aria-activedescendant={items.some(({ index }) => index === active) ? rowId(active) : undefined}
      onKeyDown={(event) => {
        if (event.target !== event.currentTarget) return;
        const isTaken = pressTableKey(event, {
          query,
          lineCount: count,
          pageSize: Math.max(1, items.length - 16),
          lineAt,
          scrollTo: (index) => virtualizer.scrollToIndex(index),
          inspectSoon,
        });
        if (isTaken) event.preventDefault();
      }}
    >
      <span id={hintId} hidden>
        {message('claim.table.hint')}
      </span>
      <div role="rowgroup" className="claims-table__heads" style={{ width }}>
        <TableHead />
      </div>
      <div
        role="rowgroup"
        className="claims-table__rows"
        style={{ width, height: virtualizer.getTotalSize() - headHeight }}
      >
        {items.map(({ index, start }) => (
          <TableRow
            key={index}
            index={index}
            top={start - headHeight}
            line={lineAt(index)}
            onPress={press}
            onOpen={(line) => line.kind === 'claim' && showClaim(line.claim, true)}
          />
        ))}
      </div>
    </div>
  );
}

function Nothing({ total }: { readonly total: number }) {
  return total === 0 ? (
    <EmptyState title={message('claim.table.empty.title')} text={message('claim.table.empty.text')} />
  ) : (
    <EmptyState title={message('claim.table.none.title')} text={message('claim.table.none.text')} />
  );
}
