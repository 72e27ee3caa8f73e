import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, type MouseEvent } from 'react';
import { message } from '../messages/messages';
import { readMore } from './ask-search';
import { openHit } from './open-hit';
import { hitKey, searchLines, type SearchLine } from './search-lines';
import { pressResultKey } from './result-keys';
import { ResultRow, rowId } from './ResultRow';
import { goToLine, toggleChosen, toggleKind, useSearch } from './search-state';
import { SearchNothing } from './SearchNothing';

/** The id of the list's element, which the box goes down to. */
export const resultsId = 'search-results';

const heights = { group: 32, hit: 70, more: 32 } as const;

/** What is found, by kinds; only the lines in sight are in the page. */
export function SearchResults() {
  const { groups, folded, active } = useSearch();
  const lines = useMemo(() => searchLines(groups ?? [], folded), [groups, folded]);
  const scroller = useRef<HTMLDivElement>(null);
  // The lines in sight change with every scroll: nothing of them is to be remembered between two renders.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heights[lines[index]?.kind ?? 'hit'],
    getItemKey: (index) => keyOf(lines[index], index),
    overscan: 8,
  });
  if (lines.length === 0) return <SearchNothing />;
  const items = virtualizer.getVirtualItems();
  const press = (event: MouseEvent, line: SearchLine, index: number): void => {
    goToLine(index);
    if (line.kind === 'hit' && (event.ctrlKey || event.metaKey)) toggleChosen([hitKey(line.hit)]);
    else if (line.kind === 'hit') openHit(line.hit);
    else runLine(line);
  };
  return (
    <div
      id={resultsId}
      ref={scroller}
      className="search__results"
      role="treegrid"
      tabIndex={0}
      aria-label={message('search.view.results')}
      aria-multiselectable
      aria-rowcount={lines.length}
      aria-activedescendant={items.some(({ index }) => index === active) ? rowId(active) : undefined}
      onKeyDown={(event) => {
        const isTaken = pressResultKey(event, {
          lines,
          pageSize: Math.max(1, items.length - 16),
          scrollTo: (index) => virtualizer.scrollToIndex(index),
          run: runLine,
        });
        if (isTaken) event.preventDefault();
      }}
    >
      <div role="rowgroup" className="search__rows" style={{ height: virtualizer.getTotalSize() }}>
        {items.map(({ index, start, key }) => {
          const line = lines[index];
          return line ? (
            <ResultRow
              key={key}
              line={line}
              index={index}
              top={start}
              height={heights[line.kind]}
              onPress={press}
            />
          ) : null;
        })}
      </div>
    </div>
  );
}

/** What Enter does on a line. */
function runLine(line: SearchLine): void {
  if (line.kind === 'hit') openHit(line.hit);
  else if (line.kind === 'group') toggleKind(line.group.kind);
  else void readMore(line.group.kind);
}

function keyOf(line: SearchLine | undefined, index: number): string | number {
  if (!line) return index;
  return line.kind === 'hit' ? hitKey(line.hit) : `${line.kind} ${line.group.kind}`;
}
