import { useEffect, useRef, type MouseEvent } from 'react';
import { dimensionProperties } from '../../shared/codebook/dimension-colours';
import type { SourceReader } from '../editor/reader/source-reader';
import { mapRows, rowShare } from './map-rows';
import type { SourcePassage } from './source-passages';
import { useMoved } from './use-moved';

const restMs = 250;
const widthPx = 12;
/** Height of a row, its gap included. */
const rowPx = 3;
/** A click this near to a row goes to its passage; elsewhere it scrolls to that part of the text. CSS pixels. */
const nearPx = 6;

export interface PassageMapProps {
  readonly reader: SourceReader;
  readonly passages: readonly SourcePassage[];
  readonly onMoved: (listener: () => void) => () => void;
}

/** A strip beside the scroll bar that shows where in the source its evidence lies. The margin says the same in words. */
export function PassageMap({ reader, passages, onMoved }: PassageMapProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useMoved(onMoved, restMs);
  // Drawn after every render, since heights become known as the text is read; and when nothing else waits, since
  // asking for a thousand places takes longer than painting the passage that was just tagged.
  useEffect(() => {
    const idle = requestIdleCallback(
      () => {
        if (canvas.current) draw(canvas.current, reader, passages);
      },
      { timeout: restMs },
    );
    return () => cancelIdleCallback(idle);
  });
  const jump = (event: MouseEvent<HTMLCanvasElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    const full = Math.max(reader.places.height, box.height);
    const wanted = ((event.clientY - box.top) / box.height) * full;
    const away = ({ start }: SourcePassage): number => Math.abs(reader.places.topOf(start) - wanted);
    const nearest = passages.reduce<SourcePassage | undefined>(
      (best, passage) => (!best || away(passage) < away(best) ? passage : best),
      undefined,
    );
    const isNear = nearest && (away(nearest) / full) * box.height <= nearPx;
    if (isNear) reader.goTo(nearest);
    else reader.places.scrollTo(wanted);
  };
  return <canvas ref={canvas} className="source-view__map" aria-hidden onClick={jump} />;
}

/** Rows as long as there is evidence at that place, in the colours of its dimensions. */
function draw(canvas: HTMLCanvasElement, reader: SourceReader, passages: readonly SourcePassage[]): void {
  const height = canvas.clientHeight;
  const scale = window.devicePixelRatio || 1;
  canvas.width = widthPx * scale;
  canvas.height = height * scale;
  const context = canvas.getContext('2d');
  if (!context || height === 0) return;
  const colourOf = dimensionColours();
  const full = Math.max(reader.places.height, height);
  context.scale(scale, scale);
  const rows = mapRows(
    passages.map(({ start, codes }) => ({
      row: Math.floor(((reader.places.topOf(start) / full) * height) / rowPx),
      dimension: codes[0]?.dimension ?? 'none',
    })),
  );
  const busiest = rows.reduce((most, { count }) => Math.max(most, count), 0);
  for (const { row, count, dimensions } of rows) {
    const width = (widthPx - 2) * rowShare(count, busiest);
    let left = 1;
    for (const part of dimensions) {
      const partWidth = (width * part.count) / count;
      context.fillStyle = colourOf(part.dimension);
      context.fillRect(left, row * rowPx, partWidth, rowPx - 1);
      left += partWidth;
    }
  }
}

/** Colours of the dimensions in the theme that is shown, each asked for once. */
function dimensionColours(): (dimension: string) => string {
  const style = getComputedStyle(document.documentElement);
  const known = new Map<string, string>();
  return (dimension) => {
    const colour =
      known.get(dimension) ?? (style.getPropertyValue(dimensionProperties(dimension).line) || 'gray');
    known.set(dimension, colour);
    return colour;
  };
}
