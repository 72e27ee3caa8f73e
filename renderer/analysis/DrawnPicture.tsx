import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Picture, PictureShape } from '../../shared/analysis/picture';
import type { Result } from '../../shared/result';
import { useAnswer } from '../notebook-data/use-answer';

interface DrawnPictureProps {
  /** What it is called until it is there. */
  readonly name: string;
  /** Another text whenever it has to be drawn anew. */
  readonly drawnFrom: string;
  /** Pixels that there is room for; 0 before that is known. */
  readonly draw: (width: number) => Promise<Result<Picture>>;
}

/** The picture that is exported, in the colours of the theme. What it shows stands in a table beside it for those who do not see it. */
export function DrawnPicture({ name, drawnFrom, draw }: DrawnPictureProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const read = useAnswer(`${width} ${drawnFrom}`, () => draw(width));
  const picture = read?.ok ? read.value : null;
  return (
    <div ref={frame} className="analysis-picture" tabIndex={0} role="img" aria-label={picture?.title ?? name}>
      {picture ? (
        <svg
          width={picture.width}
          height={picture.height}
          viewBox={`0 0 ${picture.width} ${picture.height}`}
          aria-hidden
        >
          {picture.shapes.map((shape, at) => (
            <Shape key={at} shape={shape} />
          ))}
        </svg>
      ) : null}
    </div>
  );
}

/** The room in an element in steps of 40 pixels, so that a border that is moved does not draw anew all the time; 0 before it is known. */
function useWidth(element: RefObject<HTMLDivElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) =>
      setWidth(Math.floor((entry?.contentRect.width ?? 0) / 40) * 40),
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

function Shape({ shape }: { readonly shape: PictureShape }) {
  if (shape.kind === 'rectangle') {
    const { x, y, width, height, fill, stroke } = shape;
    const outline = stroke ? ` picture-stroke--${stroke}` : '';
    return <rect className={`picture-fill--${fill}${outline}`} x={x} y={y} width={width} height={height} />;
  }
  if (shape.kind === 'line') {
    const { points, stroke, width, dashes } = shape;
    return (
      <polyline
        className={`picture-stroke--${stroke}`}
        points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
        fill="none"
        strokeWidth={width}
        strokeDasharray={dashes?.join(' ')}
      />
    );
  }
  const { x, y, text, size, fill, anchor, isBold } = shape;
  return (
    <text
      className={`picture-fill--${fill}`}
      x={x}
      y={y}
      fontSize={size}
      textAnchor={anchor}
      fontWeight={isBold ? 600 : 400}
    >
      {text}
    </text>
  );
}
