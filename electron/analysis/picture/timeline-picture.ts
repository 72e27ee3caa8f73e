import { laneSchema, type Lane, type Timeline } from '../../../shared/analysis/analysis-schema';
import type { PictureShape } from '../../../shared/analysis/picture';
import { message } from '../../messages/messages';
import { periodNames } from './period-names';
import { textAt, type PictureBody, type PictureParts } from './picture-frame';

/** On paper. */
const usualWidth = 1160;
/** However little room there is. */
const leastChart = 240;
const left = 110;
const barHeight = 60;
/** For the date of a span that reaches to the end. */
const labelRoom = 150;
const spanHeight = 14;
/** Spans of one lane that are drawn; of more, a line says how many there are. */
const mostSpans = 12;

/** A timeline as a picture: bars for what happened and was published in each period, and what reaches further below them. */
export function timelinePicture(timeline: Timeline, width = usualWidth): PictureParts {
  const notes = [
    ...(timeline.periods.length === 0 ? [message('analysis.picture.nothing')] : []),
    message('analysis.picture.undated', {
      events: timeline.undated.event,
      publications: timeline.undated.publication,
    }),
  ];
  const title = message('analysis.view.timeline');
  const body = timeline.periods.length === 0 ? { width: 0, height: 0, shapes: [] } : chart(timeline, width);
  return { title, counted: timeline.counted, notes, body };
}

function chart(timeline: Timeline, fullWidth: number): PictureBody {
  const room = Math.max(leastChart, fullWidth - left - labelRoom);
  const step = Math.min(40, room / timeline.periods.length);
  const width = step * timeline.periods.length;
  const shapes: PictureShape[] = [];
  let top = 0;
  for (const lane of laneSchema.options) {
    const drawn = drawLane(timeline, lane, { step, top });
    shapes.push(...drawn.shapes);
    top += drawn.height;
  }
  shapes.push(...periodNames(timeline.periods, { first: left + step / 2, step, y: top + 10 }));
  return { width: left + width + labelRoom, height: top + 20, shapes };
}

interface LanePlace {
  readonly step: number;
  readonly top: number;
}

function drawLane(
  { periods, spans, totals }: Timeline,
  lane: Lane,
  { step, top }: LanePlace,
): { shapes: PictureShape[]; height: number } {
  const most = periods.reduce((greatest, period) => Math.max(greatest, period[lane]), 1);
  const base = top + barHeight + 14;
  const bars = periods.flatMap((period, at): PictureShape[] => {
    const count = period[lane];
    if (count === 0) return [];
    const height = Math.max(2, (count / most) * barHeight);
    const x = left + at * step;
    const label = textAt({ x: x + step / 2, y: base - height - 3 }, String(count), {
      size: 9,
      anchor: 'middle',
    });
    return [
      { kind: 'rectangle', x: x + 0.5, y: base - height, width: Math.max(1, step - 1), height, fill: lane },
      ...(step >= 14 || count === most ? [label] : []),
    ];
  });
  const own = spans.filter((span) => span.lane === lane);
  const drawn = own.slice(0, mostSpans);
  const lines = drawn.flatMap((span, at) => drawSpan(span, { step, top: base + 8 + at * spanHeight }));
  const isCut = own.length > drawn.length;
  const more = textAt(
    { x: left, y: base + 18 + drawn.length * spanHeight },
    message('analysis.picture.moreSpans', { count: own.length - drawn.length }),
    { size: 9, fill: 'faint' },
  );
  return {
    shapes: [
      textAt({ x: 0, y: base - 4 }, message(`analysis.lane.${lane}`), { isBold: true }),
      textAt({ x: 0, y: base + 10 }, String(totals[lane]), { fill: 'faint' }),
      { kind: 'rectangle', x: left, y: base, width: step * periods.length, height: 1, fill: 'line' },
      ...bars,
      ...lines,
      ...(isCut ? [more] : []),
    ],
    height: barHeight + 14 + Math.max(drawn.length, 1) * spanHeight + (isCut ? spanHeight : 0) + 24,
  };
}

function drawSpan(
  { lane, date, from, to, count }: Timeline['spans'][number],
  { step, top }: LanePlace,
): PictureShape[] {
  const x = left + from * step;
  const width = (to - from + 1) * step;
  const words = count === 1 ? date : message('analysis.picture.span', { date, count });
  return [
    { kind: 'rectangle', x, y: top + 3, width, height: 6, fill: 'paper', stroke: lane },
    textAt({ x: x + width + 4, y: top + 9 }, words, { size: 9 }),
  ];
}
