import type { SourceId } from '../../shared/source/source-schema';
import { CodePointIndex } from '../../shared/text/code-points';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { useAnswer } from '../notebook-data/use-answer';

export interface OldVersionProps {
  readonly sourceId: SourceId;
  readonly version: number;
  readonly language: string | undefined;
}

/** The whole text of a version, to be read and not to be marked. */
export function OldVersion({ sourceId, version, language }: OldVersionProps) {
  const answer = useAnswer(`${sourceId} ${version}`, () => call('source.versionText', { sourceId, version }));
  if (!answer) return <p className="review-queue__none">{message('source.view.loading')}</p>;
  if (!answer.ok) return <p className="review-queue__none">{answer.failure.message}</p>;
  const { text, blocks } = answer.value;
  const index = new CodePointIndex(text);
  return (
    <section
      className="old-version"
      lang={language}
      tabIndex={0}
      aria-label={message('source.versions.version', { version })}
    >
      {blocks.map(({ start, end, kind }) => (
        <p key={start} className={`old-version__block old-version__block--${kind}`}>
          {text.slice(index.toCodeUnits(start), index.toCodeUnits(end))}
        </p>
      ))}
    </section>
  );
}
