import type { SourceId, SourceText } from '../../shared/source/source-schema';
import type { TouchedPassage } from '../../shared/source-version/source-version-schema';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { useAnswer } from '../notebook-data/use-answer';
import { TextComparison } from '../ui/TextComparison';

export interface VersionComparisonProps {
  readonly sourceId: SourceId;
  readonly from: number;
  readonly to: number;
  readonly language: string | undefined;
}

/** Where two versions differ, side by side, with the claims that each difference touches. */
export function VersionComparison({ sourceId, from, to, language }: VersionComparisonProps) {
  const key = `${sourceId} ${from} ${to}`;
  const comparison = useAnswer(key, () => call('source.compareVersions', { sourceId, from, to }));
  const before = useAnswer(`${key} before`, () => call('source.versionText', { sourceId, version: from }));
  const after = useAnswer(`${key} after`, () => call('source.versionText', { sourceId, version: to }));
  for (const answer of [comparison, before, after]) {
    if (answer?.ok === false) return <p className="review-queue__none">{answer.failure.message}</p>;
  }
  if (!comparison?.ok || !before?.ok || !after?.ok) {
    return <p className="review-queue__none">{message('source.versions.comparing')}</p>;
  }
  const { hunks } = comparison.value;
  if (hunks.length === 0)
    return <p className="review-queue__none">{message('source.versions.noDifference')}</p>;
  const side = ({ text, version }: SourceText) => ({
    title: message('source.versions.version', { version }),
    text,
    language,
  });
  return (
    <TextComparison
      label={message('source.versions.differences', { count: hunks.length })}
      before={side(before.value)}
      after={side(after.value)}
      hunks={hunks.map((hunk) => ({ ...hunk, note: noteOn(hunk.passages) }))}
    />
  );
}

/** Which claims a difference touches; null where it touches none. */
function noteOn(passages: readonly TouchedPassage[]): string | null {
  if (passages.length === 0) return null;
  const claims = [...new Set(passages.map(({ claim }) => claim))].join('; ');
  return message('source.versions.touches', { count: passages.length, claims });
}
