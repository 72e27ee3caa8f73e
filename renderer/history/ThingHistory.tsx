import { useState } from 'react';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { useAnswer } from '../notebook-data/use-answer';
import { shownSecond } from '../ui/shown-instant';
import './ThingHistory.css';

export interface ThingHistoryProps {
  readonly about: { readonly kind: 'claim' | 'source'; readonly id: string };
  /** Changes when the thing does: the history is then read again. */
  readonly revision: string;
}

/** Entries of the log that are shown; the whole log is exported and printed by the command line. */
const shown = 50;

/** Who did what with a claim or a source, and when; read from the log when it is opened. */
export function ThingHistory({ about, revision }: ThingHistoryProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="thing-history" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className="thing-history__summary">{message('history.log.title')}</summary>
      {isOpen ? <Entries about={about} revision={revision} /> : null}
    </details>
  );
}

function Entries({ about, revision }: ThingHistoryProps) {
  const answer = useAnswer(`${about.kind} ${about.id} ${revision}`, () =>
    call('history.log', { about, limit: shown }),
  );
  if (!answer) return null;
  if (!answer.ok) return <p className="thing-history__note">{answer.failure.message}</p>;
  const { lines, total } = answer.value;
  return (
    <>
      <ol className="thing-history__list" reversed>
        {lines.toReversed().map(({ seq, at, text, verified }) => (
          <li key={seq} className="thing-history__item">
            <span className="thing-history__text">{text}</span>
            <time className="thing-history__time" dateTime={at}>
              {shownSecond(at)}
            </time>
            {verified ? null : (
              <strong className="thing-history__broken">{message('history.log.notVerified')}</strong>
            )}
          </li>
        ))}
      </ol>
      {total > lines.length ? (
        <p className="thing-history__note">
          {message('history.log.earlier', { count: total - lines.length })}
        </p>
      ) : null}
    </>
  );
}
