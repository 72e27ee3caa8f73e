import type { Concordance, ConcordanceLine } from '../../../shared/analysis/word-schema';
import { message } from '../../messages/messages';
import { csvFile } from '../../text/csv-file';

/** Lines as CSV, in the order in which they stand. */
export function concordanceCsv(lines: readonly ConcordanceLine[]): string {
  const head = [
    message('analysis.column.left'),
    message('analysis.column.hit'),
    message('analysis.column.right'),
    message('analysis.column.sourceTitle'),
    message('analysis.column.date'),
    message('analysis.column.language'),
    message('analysis.column.source'),
    message('analysis.column.start'),
    message('analysis.column.end'),
  ];
  const rows = lines.map(({ left, quote, right, title, date, language, source, start, end }) => [
    left,
    quote,
    right,
    title,
    date ?? '',
    language ?? '',
    source,
    start,
    end,
  ]);
  return csvFile([head, ...rows]);
}

/** A concordance, ready for programs. */
export function concordanceJson(concordance: Omit<Concordance, 'view'>): string {
  return `${JSON.stringify({ view: 'concordance', ...concordance }, null, 2)}\n`;
}
