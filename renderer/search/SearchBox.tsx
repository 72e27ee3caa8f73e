import { X } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { queryFaultWords } from '../../shared/search/query-fault-words';
import type { QueryFault } from '../../shared/search/search-query';
import { sliceByCodePoints } from '../../shared/text/code-points';
import { message } from '../messages/messages';
import { IconButton } from '../ui/IconButton';
import { runQuery, typeQuery } from './ask-search';
import { openHit } from './open-hit';
import { resultsId } from './SearchResults';
import { searchLines } from './search-lines';
import { useSearch } from './search-state';

/** Typing searches at once. Arrow down goes to what is found, Enter opens the first place. */
export function SearchBox() {
  const { query, fault, failure, focusAsked } = useSearch();
  const input = useRef<HTMLInputElement>(null);
  const [hintId, faultId] = [useId(), useId()];
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, [focusAsked]);
  return (
    <div className="search__head">
      <div className="search__box">
        <input
          ref={input}
          type="text"
          className="field__input search__input"
          aria-label={message('search.view.box')}
          aria-describedby={fault || failure ? faultId : hintId}
          aria-invalid={fault !== null || failure !== null}
          placeholder={message('search.view.box')}
          data-autofocus
          spellCheck={false}
          value={query}
          onChange={(event) => typeQuery(event.target.value)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'ArrowDown') document.getElementById(resultsId)?.focus();
            else if (event.key === 'Enter') openFirst();
            else if (event.key === 'Escape' && query !== '') runQuery('');
            else return;
            event.preventDefault();
          }}
        />
        {query === '' ? null : (
          <IconButton
            icon={X}
            size={14}
            label={message('search.view.clear')}
            onPress={() => {
              runQuery('');
              input.current?.focus();
            }}
          />
        )}
      </div>
      <span id={hintId} hidden>
        {message('search.view.hint')}
      </span>
      {fault ? <FaultLine id={faultId} query={query} fault={fault} /> : null}
      {failure !== null && !fault ? (
        <p id={faultId} className="search__fault" role="status">
          {failure}
        </p>
      ) : null}
    </div>
  );
}

function openFirst(): void {
  const { groups, folded } = useSearch.getState();
  const first = searchLines(groups ?? [], folded).find((line) => line.kind === 'hit');
  if (first) openHit(first.hit);
}

/** What is wrong with the query, below the character that it is about. */
function FaultLine({
  id,
  query,
  fault,
}: {
  readonly id: string;
  readonly query: string;
  readonly fault: QueryFault;
}) {
  const length = [...query].length;
  const at = Math.min(fault.at, length);
  const end = Math.max(at + 1, at + [...fault.found].length);
  const shown = sliceByCodePoints(query, at, Math.min(end, length));
  return (
    <div id={id} className="search__fault" role="status">
      <p className="search__fault-query" aria-hidden>
        {sliceByCodePoints(query, 0, at)}
        <mark className="search__fault-place">{shown || ' '}</mark>
        {sliceByCodePoints(query, Math.min(end, length), length)}
      </p>
      {queryFaultWords(fault, message)}
    </div>
  );
}
