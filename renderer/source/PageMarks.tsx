import { useState } from 'react';
import { pageAt, pageValues, placeKind, type SourcePage } from '../../shared/source/page-of';
import type { SourceReader } from '../editor/reader/source-reader';
import { message } from '../messages/messages';
import { useMoved } from './use-moved';
import { placeInView } from './use-page-pane';
import './PageMarks.css';

/** Marks are made for what is in the window and this far beyond it, CSS pixels. */
const beyondPx = 600;
const restMs = 120;

export interface PageMarksProps {
  readonly reader: SourceReader;
  readonly pages: readonly SourcePage[];
  readonly onMoved: (listener: () => void) => () => void;
}

/** The numbers of the pages beside the text, each where its page begins. */
export function PageMarks({
  reader,
  pages,
  onMoved,
  onShow,
}: PageMarksProps & {
  /** Shows a page as it looks; null where the source has nothing to be looked at, such as times of a recording. */
  readonly onShow: ((number: number) => void) | null;
}) {
  useMoved(onMoved);
  const shown = reader.places.rangeWithin(beyondPx);
  const near = pages.filter(
    (page, i) =>
      page.start <= shown.end && page.end >= shown.start && page.end > page.start && isBeginning(pages, i),
  );
  return (
    <ol className="page-marks" aria-label={message('source.pages.marks')}>
      {near.map((page) => (
        <li
          key={page.start}
          className="page-marks__mark"
          style={{ top: Math.round(reader.places.topOf(page.start)) }}
        >
          <PageMark page={page} onShow={onShow} />
        </li>
      ))}
    </ol>
  );
}

interface PageMarkProps {
  readonly page: SourcePage;
  readonly onShow: ((number: number) => void) | null;
}

function PageMark({ page, onShow }: PageMarkProps) {
  if (!onShow) return <span title={message('source.pages', pageValues([page.label]))}>{page.label}</span>;
  return (
    <button
      type="button"
      className="page-marks__button"
      title={message('source.pages.show', { label: page.label })}
      aria-label={message('source.pages.show', { label: page.label })}
      onClick={() => onShow(page.number)}
    >
      {page.label}
    </button>
  );
}

/** The foot of a page can stand after the beginning of the next one, and that is no beginning. */
function isBeginning(pages: readonly SourcePage[], i: number): boolean {
  return !pages.slice(Math.max(0, i - 4), i).some(({ number }) => number >= (pages[i]?.number ?? 0));
}

/** Which page the analyst is on. */
export function PagePlace({ reader, pages, onMoved }: PageMarksProps) {
  useMoved(onMoved, restMs);
  const [count] = useState(() => new Set(pages.map(({ number }) => number)).size);
  const page = pageAt(pages, placeInView(reader));
  if (!page) return null;
  return (
    <span className="page-place">
      {message('source.pages.place', {
        kind: placeKind([page.label]),
        label: page.label,
        number: page.number,
        count,
      })}
    </span>
  );
}
