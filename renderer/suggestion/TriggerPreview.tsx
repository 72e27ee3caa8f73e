import { message } from '../messages/messages';
import { openSource } from '../navigation/navigation-state';
import type { PreviewState, TriggerDifference } from './use-trigger-preview';

/** What the typed triggers would gain and lose; each sentence leads to its place. */
export function TriggerPreview({ answer, isAsking }: PreviewState) {
  if (isAsking || !answer) {
    return (
      <p role="status" className="trigger-editor__note">
        {message('suggestion.triggers.trying')}
      </p>
    );
  }
  if (!answer.ok) return <p className="trigger-editor__note">{answer.failure.message}</p>;
  const { gained, lost, kept, gainedSamples, lostSamples } = answer.value;
  return (
    <div className="trigger-preview">
      <p role="status" className="trigger-preview__sum">
        {message('suggestion.triggers.difference', { gained, lost, kept })}
      </p>
      <Samples kind="gained" count={gained} samples={gainedSamples} />
      <Samples kind="lost" count={lost} samples={lostSamples} />
    </div>
  );
}

interface SamplesProps {
  readonly kind: 'gained' | 'lost';
  readonly count: number;
  readonly samples: TriggerDifference['gainedSamples'];
}

function Samples({ kind, count, samples }: SamplesProps) {
  if (count === 0) return null;
  return (
    <details open>
      <summary>{message(`suggestion.triggers.${kind}`, { count })}</summary>
      <ul className="trigger-preview__samples">
        {samples.map(({ sourceId, title, start, end, quote, rule }) => (
          <li key={`${sourceId} ${start}`}>
            <button
              type="button"
              className="trigger-preview__sample"
              title={rule}
              onClick={() => openSource(sourceId, { range: { start, end } })}
            >
              {quote.replace(/\s+/g, ' ')} <span className="trigger-preview__source">{title}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
