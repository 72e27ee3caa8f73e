import { laneSchema, undatedColumn, type Lane, type Timeline } from '../../shared/analysis/analysis-schema';
import { shadeOf } from '../../shared/analysis/measure';
import { message } from '../messages/messages';
import { lineHeight, type GridModel } from './grid-model';

interface TimelineRow {
  readonly id: string;
  readonly name: string;
  readonly remark: string;
  readonly counts: Readonly<Record<Lane, number>>;
}

/** The timeline as a table: a row for each period in which there is something, each date that reaches further, and what is undated. */
export function timelineModel(timeline: Timeline): GridModel {
  const rows = [...periodRows(timeline), ...spanRows(timeline), ...undatedRow(timeline)];
  const lanes = laneSchema.options;
  const greatest = rows.reduce((most, { counts }) => Math.max(most, counts.event, counts.publication), 0);
  return {
    corner: message('analysis.corner.timeline'),
    rows: rows.map(({ id, name, remark }) => ({ id, name, otherName: '', figure: '', remark })),
    columns: lanes.map((lane) => ({
      id: lane,
      name: message(`analysis.lane.${lane}`),
      otherName: '',
      figure: String(timeline.totals[lane] + timeline.undated[lane]),
      remark: '',
    })),
    cellAt: (row, column) => {
      const lane = lanes[column] ?? 'event';
      const { id = '', name = '', counts } = rows[row] ?? {};
      const count = counts?.[lane] ?? 0;
      return {
        text: count === 0 ? '' : String(count),
        shade: count === 0 ? 'paper' : shadeOf(count, 'count', greatest),
        says: message('analysis.cell.dated', { lane: message(`analysis.lane.${lane}`), date: name, count }),
        notes: [],
        place: count === 0 ? null : { row: lane, column: id },
      };
    },
    columnWidth: 140,
    headHeight: lineHeight,
    legend: message('analysis.legend.timeline'),
  };
}

function periodRows({ periods }: Timeline): TimelineRow[] {
  return periods
    .filter(({ event, publication }) => event + publication > 0)
    .map(({ id, event, publication }) => ({ id, name: id, remark: '', counts: { event, publication } }));
}

function spanRows({ spans }: Timeline): TimelineRow[] {
  const dates = [...new Set(spans.map(({ date }) => date))];
  return dates.map((date) => {
    const countOf = (lane: Lane): number =>
      spans.find((span) => span.date === date && span.lane === lane)?.count ?? 0;
    const counts = { event: countOf('event'), publication: countOf('publication') };
    return { id: date, name: date, remark: message('analysis.timeline.span'), counts };
  });
}

function undatedRow({ undated }: Timeline): TimelineRow[] {
  if (undated.event + undated.publication === 0) return [];
  return [{ id: undatedColumn, name: message('analysis.timeline.undated'), remark: '', counts: undated }];
}
