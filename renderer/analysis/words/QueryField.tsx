import { useEffect, useId, useState } from 'react';
import { parseQuery } from '../../../shared/search/parse-query';
import { queryFaultWords } from '../../../shared/search/query-fault-words';
import { message } from '../../messages/messages';

/** From the last letter to the question, in ms: counting everything takes longer than finding a few. */
const pause = 400;

interface QueryFieldProps {
  readonly label: string;
  readonly query: string;
  /** Takes a query that can be asked, or none. */
  readonly onQuery: (query: string) => void;
}

/** A field for a query; what is wrong with it stands below. Enter asks at once. */
export function QueryField({ label, query, onQuery }: QueryFieldProps) {
  const [typed, setTyped] = useState(query);
  const [before, setBefore] = useState(query);
  const faultId = useId();
  // Somebody else asked for something: the field follows.
  if (query !== before) {
    setBefore(query);
    setTyped(query);
  }
  const parsed = typed.trim() === '' ? null : parseQuery(typed);
  const fault = parsed && !parsed.ok ? queryFaultWords(parsed.fault, message) : null;
  useEffect(() => {
    if (typed === query || fault !== null) return undefined;
    const timer = setTimeout(() => onQuery(typed), pause);
    return () => clearTimeout(timer);
  }, [typed, query, fault, onQuery]);
  return (
    <div className="field words__query">
      <input
        type="text"
        className="field__input"
        aria-label={label}
        placeholder={label}
        aria-invalid={fault !== null}
        {...(fault === null ? {} : { 'aria-describedby': faultId })}
        spellCheck={false}
        data-autofocus
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing && fault === null) onQuery(typed);
        }}
      />
      {fault === null ? null : (
        <span id={faultId} role="status" className="field__error">
          {fault}
        </span>
      )}
    </div>
  );
}
