import { CodePointIndex } from '../../shared/text/code-points';
import type { Range } from '../../shared/text/range';
import './TextComparison.css';

/** One of two texts that are compared. */
export interface ComparedSide {
  readonly title: string;
  readonly text: string;
  readonly language: string | undefined;
}

export interface TextComparisonProps {
  readonly label: string;
  readonly before: ComparedSide;
  readonly after: ComparedSide;
  /** Where the texts differ, in code points of each, in order. */
  readonly hunks: readonly {
    readonly from: Range;
    readonly to: Range;
    /** Shown below the place; null for none. */
    readonly note: string | null;
  }[];
}

/** Code points that are shown before and after what differs. */
const around = 60;

/** Where two texts differ, side by side. */
export function TextComparison({ label, before, after, hunks }: TextComparisonProps) {
  const [old, now] = [sliceOf(before.text), sliceOf(after.text)];
  return (
    <section className="text-comparison" aria-label={label} tabIndex={0}>
      <div className="text-comparison__heads" aria-hidden>
        <h4>{before.title}</h4>
        <h4>{after.title}</h4>
      </div>
      <ol className="text-comparison__list">
        {hunks.map((hunk) => (
          <li key={`${hunk.from.start} ${hunk.to.start}`} className="text-comparison__hunk">
            <Side slice={old} range={hunk.from} tag="del" language={before.language} />
            <Side slice={now} range={hunk.to} tag="ins" language={after.language} />
            {hunk.note === null ? null : <p className="text-comparison__note">{hunk.note}</p>}
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
    <p className="text-comparison__side" lang={language}>
      <span className="text-comparison__around">{slice(Math.max(0, start - around), start)}</span>
      {end > start ? <Tag>{slice(start, end)}</Tag> : <span className="text-comparison__nothing">∅</span>}
      <span className="text-comparison__around">{slice(end, end + around)}</span>
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
