import type { MouseEvent } from 'react';
import type { ConcordanceLine } from '../../../shared/analysis/word-schema';

/** The id of a line’s element, which the table names as the active one. */
export function lineId(index: number): string {
  return `concordance-line-${index}`;
}

interface ConcordanceRowProps {
  /** Undefined while it is read. */
  readonly line: ConcordanceLine | undefined;
  /** From 0. */
  readonly index: number;
  /** Pixels below the heads. */
  readonly top: number;
  readonly height: number;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly onPress: (event: MouseEvent) => void;
  readonly onOpen: () => void;
}

/** A hit with what stands on either side of it, and where. */
export function ConcordanceRow({
  line,
  index,
  top,
  height,
  isActive,
  isSelected,
  onPress,
  onOpen,
}: ConcordanceRowProps) {
  const signs = [
    'concordance__row',
    ...(isSelected ? ['concordance__row--selected'] : []),
    ...(isActive ? ['concordance__row--active'] : []),
  ];
  const language = line?.language ?? undefined;
  return (
    <div
      id={lineId(index)}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      className={signs.join(' ')}
      style={{ transform: `translateY(${top}px)`, height }}
      onClick={onPress}
      onDoubleClick={onOpen}
    >
      <div role="gridcell" className="concordance__left" lang={language}>
        {/* Cut at its beginning: what is nearest to the hit stays in sight. */}
        <bdi>{line?.left}</bdi>
      </div>
      <div role="gridcell" className="concordance__hit" lang={language}>
        <mark className="concordance__found">{line?.quote.replaceAll(/\s+/g, ' ')}</mark>
      </div>
      <div role="gridcell" className="concordance__right" lang={language}>
        {line?.right}
      </div>
      <div role="gridcell" className="concordance__source" title={line?.title}>
        {line?.title}
      </div>
      <div role="gridcell" className="concordance__date">
        {line?.date}
      </div>
    </div>
  );
}
