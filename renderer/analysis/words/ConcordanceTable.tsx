import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useRef } from 'react';
import { message } from '../../messages/messages';
import type { ConcordancePages } from './concordance-pages';
import { ConcordanceRow, lineId } from './ConcordanceRow';
import { pressLineKey } from './line-keys';
import { openLine } from './open-line';
import { goToLine, orderLines, useWords } from './words-state';
import './ConcordanceTable.css';

/** The element that has the keyboard while lines are gone through. */
export const linesElementId = 'concordance-lines';
const rowHeight = 30;

const columns = [
  { key: 'left', order: 'left', label: message('analysis.column.left') },
  { key: 'hit', order: 'hit', label: message('analysis.column.hit') },
  { key: 'right', order: 'right', label: message('analysis.column.right') },
  { key: 'source', order: 'source', label: message('analysis.order.source') },
  { key: 'date', order: 'date', label: message('analysis.order.date') },
] as const;

/** The lines of a concordance, the hits below each other; only those in sight are in the page. Arrow keys go from line to line, Enter opens the place. */
export function ConcordanceTable({ pages }: { readonly pages: ConcordancePages }) {
  const { active, anchor, order, isDescending } = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const hintId = useId();
  const total = pages.head?.total ?? 0;
  // oxlint-disable-next-line react/incompatible-library -- what is in sight changes with every scroll
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    paddingStart: rowHeight,
    scrollPaddingStart: rowHeight,
  });
  const shown = virtualizer.getVirtualItems();
  const [first, last] = [shown[0]?.index ?? 0, shown.at(-1)?.index ?? 0];
  useEffect(() => pages.show(first, last));
  const isActiveShown = shown.some(({ index }) => index === active);
  const selected = { from: Math.min(active, anchor), to: Math.max(active, anchor) };
  return (
    <div
      ref={scroller}
      id={linesElementId}
      className="concordance"
      role="grid"
      tabIndex={0}
      aria-label={message('analysis.view.concordance')}
      aria-multiselectable
      aria-rowcount={total + 1}
      aria-describedby={hintId}
      aria-activedescendant={isActiveShown ? lineId(active) : undefined}
      onKeyDown={(event) => {
        if (event.target !== event.currentTarget) return;
        const page = Math.max(1, shown.length - 16);
        if (
          pressLineKey(event, {
            total,
            page,
            lineAt: pages.lineAt,
            scrollTo: (at) => virtualizer.scrollToIndex(at),
          })
        )
          event.preventDefault();
      }}
    >
      <span id={hintId} hidden>
        {message('analysis.lines.hint')}
      </span>
      <div role="rowgroup" className="concordance__heads">
        <div role="row" aria-rowindex={1} className="concordance__row">
          {columns.map(({ key, order: by, label }) => {
            const isBy = order === by || (order.startsWith(by) && /\d$/.test(order));
            return (
              <div
                key={key}
                role="columnheader"
                aria-sort={isBy ? (isDescending ? 'descending' : 'ascending') : 'none'}
                className={`concordance__head concordance__${key}`}
              >
                <button type="button" className="concordance__sort" onClick={() => orderLines(by)}>
                  {label}
                  {isBy ? <span aria-hidden>{isDescending ? ' ▾' : ' ▴'}</span> : null}
                </button>
              </div>
            );
          })}
        </div>
      </div>
      <div
        role="rowgroup"
        className="concordance__rows"
        style={{ height: virtualizer.getTotalSize() - rowHeight }}
      >
        {shown.map(({ index, start }) => (
          <ConcordanceRow
            key={index}
            index={index}
            top={start - rowHeight}
            height={rowHeight}
            line={pages.lineAt(index)}
            isActive={index === active}
            isSelected={index >= selected.from && index <= selected.to}
            onPress={(event) => {
              scroller.current?.focus();
              goToLine(index, event.shiftKey);
            }}
            onOpen={() => openLine(pages.lineAt(index))}
          />
        ))}
      </div>
    </div>
  );
}
