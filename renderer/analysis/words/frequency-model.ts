import { frequencyOf, shownFrequency } from '../../../shared/analysis/frequency-value';
import { shadeOf } from '../../../shared/analysis/measure';
import type { Frequency, FrequencyMeasure, FrequencyRow } from '../../../shared/analysis/word-schema';
import { message } from '../../messages/messages';
import { lineHeight, type GridModel } from '../grid-model';
import { periodName } from './period-name';

/** The rows of the table: periods with a source in them, dates that reach further, and what is undated. */
export function frequencyRows({ periods, spans, undated }: Frequency): FrequencyRow[] {
  const known = [...periods, ...spans].filter(({ sources }) => sources > 0);
  return undated.sources > 0 ? [...known, undated] : known;
}

/** Frequencies as a table: a row for each period, a column for each query, and the sources and words of the period. */
export function frequencyModel(frequency: Frequency, measure: FrequencyMeasure): GridModel {
  const { queries, spans, total } = frequency;
  const rows = frequencyRows(frequency);
  const greatest = Math.max(1, ...rows.flatMap(({ hits }) => hits));
  const head = (id: string, name: string, figure: number) => ({
    id,
    name,
    otherName: '',
    figure: String(figure),
    remark: '',
  });
  return {
    corner: message('analysis.corner.frequency'),
    rows: rows.map((row) => ({
      ...head(row.id, periodName(row.id), row.sources),
      remark: spans.includes(row) ? message('analysis.timeline.span') : '',
    })),
    columns: queries.map((query, at) => head(String(at), query, total.hits[at] ?? 0)),
    cellAt: (at, query) => {
      const row = rows[at];
      const value = row ? frequencyOf(row, query, measure) : null;
      const hits = row?.hits[query] ?? 0;
      const says = message('analysis.cell.frequency', {
        query: queries[query] ?? '',
        period: periodName(row?.id ?? ''),
        hits,
        sources: row?.sources ?? 0,
        words: row?.words ?? 0,
        per10000: shownFrequency(row ? frequencyOf(row, query, 'per-10000') : null),
        perSource: shownFrequency(row ? frequencyOf(row, query, 'per-source') : null),
      });
      return {
        text: hits === 0 ? '' : shownFrequency(value),
        shade: hits === 0 ? 'paper' : shadeOf(hits, 'count', greatest),
        says,
        notes: [],
        place: hits === 0 ? null : { row: row?.id ?? '', column: String(query) },
      };
    },
    columnWidth: 160,
    headHeight: lineHeight,
    legend: message('analysis.legend.frequency'),
  };
}
