import { frequencyOf, shownFrequency } from '../../../shared/analysis/frequency-value';
import type { PictureColour, PictureShape } from '../../../shared/analysis/picture';
import type { Frequency, FrequencyMeasure } from '../../../shared/analysis/word-schema';
import { message } from '../../messages/messages';
import { shortenTo } from './measure-text';
import { periodNames } from './period-names';
import { textAt, type PictureBody, type PictureParts } from './picture-frame';

/** On paper. */
const usualWidth = 1160;
/** However little room there is. */
const leastChart = 240;
const left = 56;
/** For the last period’s name. */
const right = 36;
const chartHeight = 200;
const legendHeight = 20;
/** Of the queries in the title, in pixels. */
const longestNames = 500;
/** Lines of the scale above the lowest. */
const scaleSteps = 4;
/** Places are marked while they are not nearer than this (pixels). */
const leastStep = 9;

/** Each query by a colour and by dashes, so that colours are not the only sign. */
const looks: readonly { readonly stroke: PictureColour; readonly dashes?: number[] }[] = [
  { stroke: 'series-1' },
  { stroke: 'series-2', dashes: [8, 4] },
  { stroke: 'series-3', dashes: [2, 3] },
  { stroke: 'series-4', dashes: [12, 4, 2, 4] },
  { stroke: 'series-5', dashes: [5, 2] },
  { stroke: 'series-6', dashes: [1, 5] },
];

/** Frequencies over time as a line for each query. */
export function frequencyPicture(
  frequency: Frequency,
  measure: FrequencyMeasure,
  width = usualWidth,
): PictureParts {
  const { periods, queries, spans, undated, counted } = frequency;
  const apart = spans.reduce((sum, row) => sum + allHits(row.hits), 0);
  const notes = [
    ...(periods.length === 0 ? [message('analysis.picture.nothing')] : []),
    message('analysis.picture.frequencyApart', { spans: apart, undated: allHits(undated.hits) }),
    ...(frequency.isWithoutGaps ? [] : [message('analysis.picture.frequencyGaps')]),
  ];
  const title = message('analysis.picture.title', {
    view: message('analysis.view.frequency'),
    measure: message(`analysis.frequency.measure.${measure}`),
  });
  const body =
    periods.length === 0
      ? { width: 0, height: 0, shapes: [] }
      : chart(frequency, measure, Math.max(width, left + right + leastChart));
  const named = shortenTo(queries.join(' · '), longestNames, 18);
  return { title: `${title} – ${named}`, counted, notes, body };
}

function allHits(hits: readonly number[]): number {
  return hits.reduce((sum, count) => sum + count, 0);
}

interface Scale {
  readonly top: number;
  readonly most: number;
  readonly step: number;
  /** Where the first period is. */
  readonly first: number;
}

function chart(frequency: Frequency, measure: FrequencyMeasure, width: number): PictureBody {
  const { periods, queries } = frequency;
  const values = queries.map((_query, at) => periods.map((row) => frequencyOf(row, at, measure)));
  const greatest = Math.max(...values.flat().map((value) => value ?? 0));
  const room = width - left - right;
  const scale: Scale = {
    top: queries.length * legendHeight + 12,
    most: roundedUp(greatest, measure === 'count'),
    step: periods.length < 2 ? 0 : room / (periods.length - 1),
    // One period alone stands in the middle.
    first: left + (periods.length < 2 ? room / 2 : 0),
  };
  const shapes = [
    ...queries.flatMap((query, at) => legendLine(query, frequency.total.hits[at] ?? 0, at, width)),
    ...ruler(scale, room),
    ...values.flatMap((series, at) => seriesLines(series, at, scale)),
    ...periodNames(periods, { first: scale.first, step: scale.step, y: scale.top + chartHeight + 16 }),
  ];
  return { width, height: scale.top + chartHeight + 24, shapes };
}

function legendLine(query: string, hits: number, at: number, width: number): PictureShape[] {
  const y = at * legendHeight + 10;
  const words = message('analysis.picture.frequencyLegend', { query, hits });
  return [
    {
      kind: 'line',
      points: [
        { x: left, y },
        { x: left + 34, y },
      ],
      width: 2,
      ...lookOf(at),
    },
    textAt({ x: left + 42, y: y + 4 }, shortenTo(words, width - left - 60, 11)),
  ];
}

/** Lines of the scale with their numbers. */
function ruler({ top, most }: Scale, room: number): PictureShape[] {
  return Array.from({ length: scaleSteps + 1 }, (_none, at) => at).flatMap((at): PictureShape[] => {
    const y = top + chartHeight - (at / scaleSteps) * chartHeight;
    return [
      { kind: 'rectangle', x: left, y, width: room, height: 1, fill: 'line' },
      textAt({ x: left - 6, y: y + 4 }, shownFrequency((most * at) / scaleSteps), {
        size: 10,
        anchor: 'end',
        fill: 'faint',
      }),
    ];
  });
}

/** What is not defined parts a line. */
function seriesLines(series: readonly (number | null)[], at: number, scale: Scale): PictureShape[] {
  const look = lookOf(at);
  const runs: { x: number; y: number }[][] = [[]];
  for (const [place, value] of series.entries()) {
    if (value === null) runs.push([]);
    else
      runs.at(-1)?.push({
        x: scale.first + place * scale.step,
        y: scale.top + chartHeight - (value / scale.most) * chartHeight,
      });
  }
  const lines = runs
    .filter(({ length }) => length > 1)
    .map((points): PictureShape => ({ kind: 'line', points, width: 2, ...look }));
  const isMarked = scale.step >= leastStep || series.length < 2;
  const marks = runs
    .filter(({ length }) => isMarked || length === 1)
    .flat()
    .map(({ x, y }): PictureShape => ({
      kind: 'rectangle',
      x: x - 2.5,
      y: y - 2.5,
      width: 5,
      height: 5,
      fill: look.stroke,
    }));
  return [...lines, ...marks];
}

function lookOf(at: number) {
  return looks[at % looks.length] ?? { stroke: 'series-1' as const };
}

/** The next number that a scale of four steps has whole or round marks for. */
function roundedUp(value: number, isWhole: boolean): number {
  if (value <= 0) return isWhole ? scaleSteps : 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const rounds = isWhole ? [1.2, 1.6, 2, 2.4, 3.2, 4, 6, 8, 10, 12, 16, 20] : [1, 2, 4, 6, 8, 10];
  const fitting = rounds
    .map((round) => Number((round * power).toPrecision(6)))
    .find((round) => round >= value && (!isWhole || round % scaleSteps === 0));
  return fitting ?? 20 * power;
}
