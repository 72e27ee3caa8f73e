import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Timeline } from '../../shared/analysis/analysis-schema';
import type { PictureShape } from '../../shared/analysis/picture';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { useAnswer } from '../notebook-data/use-answer';
import { useAnalysis } from './analysis-state';

/** The timeline as the picture that is exported, in the colours of the theme. The table below has all of it for those who do not see it. */
export function TimelinePicture({ answer }: { readonly answer: Timeline }) {
  const filter = useAnalysis((state) => state.filter);
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const { periods, spans, undated } = answer;
  const key = JSON.stringify([filter, periods, spans, undated, width]);
  const read = useAnswer(key, () =>
    call('analysis.picture', { view: 'timeline', filter, isBare: true, ...(width > 0 && { width }) }),
  );
  const picture = read?.ok ? read.value : null;
  return (
    <div
      ref={frame}
      className="analysis-picture"
      tabIndex={0}
      role="img"
      aria-label={picture?.title ?? message('analysis.view.timeline')}
    >
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
