import { ChevronDown, ChevronRight } from 'lucide-react';
import type { MouseEvent } from 'react';
import type { Hit } from '../../shared/search/search-schema';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { hitKey, type SearchLine } from './search-lines';
import { toggleChosen, useSearch } from './search-state';
import { Snippet } from './Snippet';

/** The id of a line's element, which the list names as the active one. */
export function rowId(index: number): string {
  return `search-line-${index}`;
}

interface ResultRowProps {
  readonly line: SearchLine;
  readonly index: number;
  /** Pixels from the top of the list. */
  readonly top: number;
  readonly height: number;
  readonly onPress: (event: MouseEvent, line: SearchLine, index: number) => void;
}

/** A kind with its count, a place that was found, or what reads more. */
export function ResultRow({ line, index, top, height, onPress }: ResultRowProps) {
  const isActive = useSearch(({ active }) => active === index);
  const isChosen = useSearch(({ chosen }) => line.kind === 'hit' && chosen.has(hitKey(line.hit)));
  const state = `${isActive ? ' search__row--active' : ''}${isChosen ? ' search__row--chosen' : ''}`;
  return (
    <div
      id={rowId(index)}
      role="row"
      aria-rowindex={index + 1}
      aria-level={line.kind === 'group' ? 1 : 2}
      {...(line.kind === 'group' ? { 'aria-expanded': !line.isFolded } : {})}
      {...(line.kind === 'hit' ? { 'aria-selected': isChosen } : {})}
      className={`search__row search__row--${line.kind}${state}`}
      style={{ transform: `translateY(${top}px)`, height }}
      onClick={(event) => onPress(event, line, index)}
    >
      <div role="gridcell" className="search__cell">
        {line.kind === 'group' ? <GroupHead line={line} /> : null}
        {line.kind === 'hit' ? <HitCard hit={line.hit} isChosen={isChosen} /> : null}
        {line.kind === 'more'
          ? message('search.view.more', { shown: line.group.hits.length, total: countOf(line.group) })
          : null}
      </div>
    </div>
  );
}

function countOf({
  total,
  isTotalExact,
}: {
  readonly total: number;
  readonly isTotalExact: boolean;
}): string {
  return message(isTotalExact ? 'search.view.count' : 'search.view.countAbout', { count: total });
}

function GroupHead({ line }: { readonly line: Extract<SearchLine, { kind: 'group' }> }) {
  const Sign = line.isFolded ? ChevronRight : ChevronDown;
  return (
    <>
      <Sign size={14} aria-hidden />
      <span className="search__kind">{message(`search.view.kind.${line.group.kind}`)}</span>
      <span className="search__count">{countOf(line.group)}</span>
    </>
  );
}

function HitCard({ hit, isChosen }: { readonly hit: Hit; readonly isChosen: boolean }) {
  const sourceId = hit.kind === 'source' ? hit.id : hit.sourceId;
  const source = useNotebookData(({ sources }) => sources.find(({ id }) => id === sourceId));
  const hasOtherField = hit.kind !== 'source' && hit.field !== 'text' && hit.field !== 'quote';
  const note = hasOtherField
    ? message(`search.view.field.${hit.field}`)
    : hit.kind === 'quote'
      ? source?.title
      : source?.published;
  return (
    <>
      <span
        className={`search__check${isChosen ? ' search__check--on' : ''}`}
        title={message('search.view.choose')}
        aria-hidden
        onClick={(event) => {
          event.stopPropagation();
          toggleChosen([hitKey(hit)]);
        }}
      />
      <span className="search__hit">
        <span className="search__title">
          <span className="search__name">{hit.title || message('search.view.untitled')}</span>
          {note ? <span className="search__note">{note}</span> : null}
        </span>
        <Snippet hit={hit} language={hit.kind === 'source' ? (source?.language ?? undefined) : undefined} />
      </span>
    </>
  );
}
