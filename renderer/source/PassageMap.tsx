import { useEffect, useRef, type MouseEvent } from 'react';
import { dimensionProperties } from '../../shared/codebook/dimension-colours';
import type { SourceReader } from '../editor/reader/source-reader';
import type { SourcePassage } from './source-passages';
import { useMoved } from './use-moved';

const restMs = 250;
const widthPx = 10;

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
    const wanted = ((event.clientY - box.top) / box.height) * reader.height;
    const nearest = passages.reduce<SourcePassage | undefined>((best, passage) => {
      const isNearer =
        !best || Math.abs(reader.topOf(passage.start) - wanted) < Math.abs(reader.topOf(best.start) - wanted);
      return isNearer ? passage : best;
    }, undefined);
    if (nearest) reader.goTo(nearest);
  };
  return <canvas ref={canvas} className="source-view__map" aria-hidden onClick={jump} />;
}

function draw(canvas: HTMLCanvasElement, reader: SourceReader, passages: readonly SourcePassage[]): void {
  const height = canvas.clientHeight;
  const scale = window.devicePixelRatio || 1;
  canvas.width = widthPx * scale;
  canvas.height = height * scale;
  const context = canvas.getContext('2d');
  if (!context || height === 0) return;
  const colourOf = dimensionColours();
  const full = Math.max(reader.height, height);
  context.scale(scale, scale);
  for (const passage of passages) {
    const top = (reader.topOf(passage.start) / full) * height;
    const code = passage.codes[0];
    context.fillStyle = colourOf(code?.colour ?? code?.dimension ?? 'none');
    context.fillRect(1, Math.round(top), widthPx - 2, 2);
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
