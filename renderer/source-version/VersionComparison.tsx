import type { SourceId, SourceText } from '../../shared/source/source-schema';
import type { VersionComparison as Comparison } from '../../shared/source-version/source-version-schema';
import { CodePointIndex } from '../../shared/text/code-points';
import type { Range } from '../../shared/text/range';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { useAnswer } from './use-answer';

export interface VersionComparisonProps {
  readonly sourceId: SourceId;
  readonly from: number;
  readonly to: number;
  readonly language: string | undefined;
}

/** Code points that are shown before and after what differs. */
const around = 60;

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
  return (
    <Hunks comparison={comparison.value} before={before.value} after={after.value} language={language} />
  );
}

interface HunksProps {
  readonly comparison: Comparison;
  readonly before: SourceText;
  readonly after: SourceText;
  readonly language: string | undefined;
}

function Hunks({ comparison: { hunks, from, to }, before, after, language }: HunksProps) {
  if (hunks.length === 0)
    return <p className="review-queue__none">{message('source.versions.noDifference')}</p>;
  const [old, now] = [sliceOf(before.text), sliceOf(after.text)];
  return (
    <section
      className="version-diff"
      aria-label={message('source.versions.differences', { count: hunks.length })}
    >
      <div className="version-diff__heads" aria-hidden>
        <h4>{message('source.versions.version', { version: from })}</h4>
        <h4>{message('source.versions.version', { version: to })}</h4>
      </div>
      <ol className="version-diff__list">
        {hunks.map((hunk) => (
          <li key={`${hunk.from.start} ${hunk.to.start}`} className="version-diff__hunk">
            <Side slice={old} range={hunk.from} tag="del" language={language} />
            <Side slice={now} range={hunk.to} tag="ins" language={language} />
            {hunk.passages.length > 0 ? (
              <p className="version-diff__claims">
                {message('source.versions.touches', {
                  count: hunk.passages.length,
                  claims: [...new Set(hunk.passages.map(({ claim }) => claim))].join('; '),
                })}
              </p>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}

interface SideProps {
  readonly slice: (start: number, end: number) => string;
  readonly range: Range;
  readonly tag: 'del' | 'ins';
  readonly language: string | undefined;
}

function Side({ slice, range: { start, end }, tag: Tag, language }: SideProps) {
  return (
    <p className="version-diff__side" lang={language}>
      <span className="review-item__around">{slice(Math.max(0, start - around), start)}</span>
      {end > start ? <Tag>{slice(start, end)}</Tag> : <span className="version-diff__nothing">∅</span>}
      <span className="review-item__around">{slice(end, end + around)}</span>
    </p>
  );
}

/** Cuts by code points; past the end there is nothing. */
function sliceOf(text: string): (start: number, end: number) => string {
  const index = new CodePointIndex(text);
  return (start, end) =>
    text.slice(
      index.toCodeUnits(Math.min(start, index.codePoints)),
      index.toCodeUnits(Math.min(end, index.codePoints)),
    );
}
