import { frequencyOf } from '../../../shared/analysis/frequency-value';
import type { Frequency, FrequencyRow } from '../../../shared/analysis/word-schema';
import { message } from '../../messages/messages';
import { csvFile } from '../../text/csv-file';

/** Frequencies as CSV, one line for each period and query; dates that reach further and what is undated last. */
export function frequencyCsv({ queries, periods, spans, undated }: Frequency): string {
  const head = [
    message('analysis.column.kind'),
    message('analysis.column.period'),
    message('analysis.column.query'),
    message('analysis.column.hits'),
    message('analysis.column.per10000'),
    message('analysis.column.perSource'),
    message('analysis.column.sourcesInAll'),
    message('analysis.column.wordsInAll'),
  ];
  const linesOf = (kind: 'period' | 'span' | 'undated') => (row: FrequencyRow) =>
    queries.map((query, at) => [
      message(`analysis.frequency.${kind}`),
      kind === 'undated' ? '' : row.id,
      query,
      row.hits[at] ?? 0,
      frequencyOf(row, at, 'per-10000') ?? '',
      frequencyOf(row, at, 'per-source') ?? '',
      row.sources,
      row.words,
    ]);
  return csvFile([
    head,
    ...periods.flatMap(linesOf('period')),
    ...spans.flatMap(linesOf('span')),
    ...linesOf('undated')(undated),
  ]);
}

/** Frequencies with what is computed from them, ready for programs. */
export function frequencyJson(frequency: Frequency): string {
  const withRates = (row: FrequencyRow): object => ({
    ...row,
    per10000Words: row.hits.map((_hits, at) => frequencyOf(row, at, 'per-10000')),
    perSource: row.hits.map((_hits, at) => frequencyOf(row, at, 'per-source')),
  });
  const { periods, spans, undated, total } = frequency;
  const document = {
    ...frequency,
    periods: periods.map(withRates),
    spans: spans.map(withRates),
    undated: withRates(undated),
    total: withRates(total),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
