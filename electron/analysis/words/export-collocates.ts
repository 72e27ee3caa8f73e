import { collocateValue } from '../../../shared/analysis/collocate-value';
import { collocateMeasureSchema, type Collocates } from '../../../shared/analysis/word-schema';
import { message } from '../../messages/messages';
import { csvFile } from '../../text/csv-file';

const measures = collocateMeasureSchema.options;

/** Collocates as CSV, what goes with the query most first. */
export function collocatesCsv({ collocates }: Collocates): string {
  const head = [
    message('analysis.column.word'),
    message('analysis.column.shown'),
    message('analysis.column.joint'),
    message('analysis.column.frequency'),
    message('analysis.column.expected'),
    ...measures.map((measure) => message(`analysis.collocates.measure.${measure}`)),
  ];
  const lines = collocates.map((collocate) => [
    collocate.word,
    collocate.shown,
    collocate.joint,
    collocate.frequency,
    collocate.expected,
    ...measures.map((measure) => collocateValue(collocate, measure) ?? ''),
  ]);
  return csvFile([head, ...lines]);
}

/** Collocates, ready for programs. */
export function collocatesJson(collocates: Collocates): string {
  return `${JSON.stringify(collocates, null, 2)}\n`;
}
