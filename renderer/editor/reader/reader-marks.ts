import type { SourceMark } from '../../../shared/source/source-schema';
import { defineHighlight } from './highlight-registry';
import { PassageIndex } from './passage-index';
import type { PagePositions } from './page-positions';
import { RangePainter, type Painted } from './range-painter';
import type { ReaderPage } from './reader-page';

/** A mark of the source itself, UTF-16 units. */
interface PlacedMark extends Painted {
  readonly target: string | undefined;
}

/**
 * Emphasis, code and links of the source, painted without cutting the text. A highlight cannot change the font, so
 * strong text is drawn with a heavier stroke and emphasised text with a thin line.
 */
export class ReaderMarks {
  readonly painter: RangePainter;
  private readonly index: PassageIndex<PlacedMark>;

  constructor(page: ReaderPage, positions: PagePositions, marks: readonly SourceMark[]) {
    const { index } = page.layout;
    defineHighlight('mark-strong', '-webkit-text-stroke: 0.5px currentcolor;', -3);
    defineHighlight(
      'mark-emphasis',
      'text-decoration: underline solid currentcolor 1px; text-underline-offset: 2px;',
      -3,
    );
    defineHighlight('mark-code', 'background-color: var(--hover);', -3);
    defineHighlight(
      'mark-link',
      'color: var(--accent); text-decoration: underline solid var(--accent) 1px;',
      -2,
    );
    this.index = new PassageIndex(
      marks.map(({ kind, start, end, target }) => ({
        start: index.toCodeUnits(start),
        end: index.toCodeUnits(end),
        name: `mark-${kind}`,
        target,
      })),
    );
    this.painter = new RangePainter(page, positions, (start, end) => this.index.overlapping(start, end));
  }

  /** Where a link at a position leads, as the source states it. */
  linkAt(position: number): string | null {
    return this.index.at(position).find((mark) => mark.target !== undefined)?.target ?? null;
  }
}
