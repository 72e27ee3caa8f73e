import { useState } from 'react';
import type { SourceId } from '../../shared/source/source-schema';
import type { SuggestionRejection } from '../../shared/suggestion/suggestion-schema';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { useAnswer } from '../notebook-data/use-answer';
import { useNotebookData } from '../notebook-data/notebook-data';
import { Button } from '../ui/Button';
import { nameOfCode } from '../notebook-data/name-of-code';
import { forgiveRejections } from './suggestion-actions';
import { useSuggestions } from './suggestion-state';

export interface RejectionListProps {
  readonly sourceId: SourceId;
  /** How many suggestions rejections keep away now. */
  readonly rejected: number;
}

/** How many suggestions are kept away by rejections; opened, what was rejected, to be taken back. */
export function RejectionList({ sourceId, rejected }: RejectionListProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="rejections" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className="rejections__summary">
        {message('suggestion.rejectedCount', { count: rejected })}
      </summary>
      {isOpen ? <Rejections sourceId={sourceId} /> : null}
    </details>
  );
}

function Rejections({ sourceId }: Pick<RejectionListProps, 'sourceId'>) {
  const isWritable = useNotebookData((data) => data.notebook?.readOnly === null);
  const revision = useSuggestions((state) => state.rejectionsRevision);
  const answer = useAnswer(`${sourceId} ${revision}`, () => call('suggestion.rejections', { sourceId }));
  if (!answer) return null;
  if (!answer.ok) return <p className="suggestion-panel__note">{answer.failure.message}</p>;
  const all = answer.value;
  if (all.length === 0)
    return <p className="suggestion-panel__note">{message('suggestion.rejections.none')}</p>;
  return (
    <>
      <ul className="rejections__list">
        {all.map((rejection) => (
          <li key={rejection.id} className="rejections__item">
            <span className="rejections__what">{describe(rejection)}</span>
            {rejection.rule === null ? null : <code className="rejections__rule">{rejection.rule}</code>}
            {isWritable ? (
              <Button
                tone="quiet"
                aria-label={message('suggestion.forgive.label', { what: describe(rejection) })}
                onPress={() => void forgiveRejections(sourceId, [rejection])}
              >
                {message('suggestion.forgive')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {isWritable && all.length > 1 ? (
        <Button onPress={() => void forgiveRejections(sourceId, all)}>
          {message('suggestion.forgiveAll', { count: all.length })}
        </Button>
      ) : null}
    </>
  );
}

function describe({ codeId, rule, sourceId, rejectedBy, rejectedAt }: SuggestionRejection): string {
  const scope = rule === null ? 'sentence' : sourceId === null ? 'everywhere' : 'source';
  return message(`suggestion.rejection.${scope}`, {
    code: nameOfCode(codeId),
    by: rejectedBy,
    date: rejectedAt.slice(0, 10),
  });
}
