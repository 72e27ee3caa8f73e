import type { Collocates } from '../../../shared/analysis/word-schema';
import { message } from '../../messages/messages';
import { csvFile } from '../../text/csv-file';

/** Collocates as CSV, what goes with the query most first. */
export function collocatesCsv({ collocates }: Collocates): string {
  const head = [
    message('analysis.column.word'),
    message('analysis.column.shown'),
    message('analysis.column.joint'),
    message('analysis.column.frequency'),
    message('analysis.column.expected'),
    message('analysis.collocates.measure.log-likelihood'),
    message('analysis.collocates.measure.log-dice'),
    message('analysis.collocates.measure.mi'),
    message('analysis.collocates.measure.npmi'),
    message('analysis.collocates.measure.t-score'),
  ];
  const lines = collocates.map((collocate) => [
    collocate.word,
    collocate.shown,
    collocate.joint,
    collocate.frequency,
    collocate.expected,
    collocate.logLikelihood ?? '',
    collocate.logDice ?? '',
    collocate.mi ?? '',
    collocate.npmi ?? '',
    collocate.tScore ?? '',
  ]);
  return csvFile([head, ...lines]);
}

/** Collocates, ready for programs. */
export function collocatesJson(collocates: Collocates): string {
  return `${JSON.stringify(collocates, null, 2)}\n`;
}
