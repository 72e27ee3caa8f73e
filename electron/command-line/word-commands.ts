import { collocateValue, shownMeasure } from '../../shared/analysis/collocate-value';
import { frequencyOf, shownFrequency } from '../../shared/analysis/frequency-value';
import {
  collocatesSchema,
  concordanceSchema,
  frequencySchema,
  type ChineseUnit,
  type CollocateMeasure,
  type FrequencyMeasure,
  type FrequencyRow,
  type LineFormat,
  type LineOrder,
  type PeriodLength,
  type WordFormat,
} from '../../shared/analysis/word-schema';
import { message } from '../messages/messages';
import { atRight, columns } from './columns';
import type { CommandLineIo, CommandResult } from './command-line-io';
import { withIndex } from './with-index';

interface WordOptions {
  readonly stemming: boolean;
  readonly aliases: boolean;
}
export interface ConcordanceOptions extends WordOptions {
  readonly aside?: boolean;
  readonly sort?: LineOrder[];
  readonly descending?: boolean;
  readonly context: number;
  readonly limit?: number;
  readonly chinese: ChineseUnit;
  readonly format?: LineFormat;
}
export interface CollocatesOptions extends WordOptions {
  readonly left: number;
  readonly right: number;
  readonly min: number;
  readonly measure: CollocateMeasure;
  readonly stopWords?: boolean;
  readonly limit: number;
  readonly chinese: ChineseUnit;
  readonly format?: WordFormat;
}
export interface FrequencyOptions extends WordOptions {
  readonly by: PeriodLength;
  readonly measure: FrequencyMeasure;
  readonly format?: WordFormat;
}

/** Columns of a terminal on the left of what is found. */
const leftWidth = 40;

/** `concordance NOTEBOOK QUERY` */
export function showConcordance(
  io: CommandLineIo,
  file: string,
  query: string,
  options: ConcordanceOptions,
): Promise<CommandResult> {
  const { sort = ['text'], descending, context, limit, chinese, format } = options;
  return withIndex(io, file, async ({ call }) => {
    const { text } = await call('analysis.exportConcordance', {
      query,
      ...wording(options),
      withAside: options.aside === true,
      order: sort,
      isDescending: descending === true,
      context,
      chinese,
      format: format ?? 'json',
      ...(limit !== undefined && { limit }),
    });
    return answer(text, format, linesInWords);
  });
}

function linesInWords(document: unknown): string {
  const { total, sources, lines } = concordanceSchema.parse(document);
  const head = ['left', 'hit', 'right', 'sourceTitle'] as const;
  const rows = lines.map(({ left, quote, right, title, date }) => [
    atRight(left, leftWidth),
    quote,
    right,
    date === null ? title : `${title} (${date})`,
  ]);
  const names = head.map((name) => message(`analysis.column.${name}`));
  const shown = lines.length < total ? lines.length : 0;
  return `${rows.length === 0 ? '' : columns(names, rows)}${message('command-line.concordance.total', { total, sources, shown })}\n`;
}

/** `collocates NOTEBOOK QUERY` */
export function showCollocates(
  io: CommandLineIo,
  file: string,
  query: string,
  options: CollocatesOptions,
): Promise<CommandResult> {
  const { left, right, min, measure, stopWords, limit, chinese, format } = options;
  return withIndex(io, file, async ({ call }) => {
    const { text } = await call('analysis.exportCollocates', {
      query,
      ...wording(options),
      span: { left, right },
      least: min,
      measure,
      withStopWords: stopWords === true,
      limit,
      chinese,
      format: format ?? 'json',
    });
    return answer(text, format, collocatesInWords);
  });
}

function collocatesInWords(document: unknown): string {
  const { counted, measure, collocates } = collocatesSchema.parse(document);
  const head = [
    message('analysis.column.shown'),
    message('analysis.column.joint'),
    message('analysis.column.frequency'),
    message('analysis.column.expected'),
    message(`analysis.collocates.measure.${measure}`),
  ];
  const rows = collocates.map((collocate) => [
    collocate.shown,
    String(collocate.joint),
    String(collocate.frequency),
    shownMeasure(collocate.expected),
    shownMeasure(collocateValue(collocate, measure)),
  ]);
  return `${rows.length === 0 ? '' : columns(head, rows)}${counted}\n`;
}

/** `frequency NOTEBOOK QUERY…` */
export function showFrequency(
  io: CommandLineIo,
  file: string,
  queries: readonly string[],
  options: FrequencyOptions,
): Promise<CommandResult> {
  const { by, measure, format } = options;
  return withIndex(io, file, async ({ call }) => {
    const { text } = await call('analysis.exportFrequency', {
      queries: [...queries],
      ...wording(options),
      length: by,
      measure,
      format: format ?? 'json',
    });
    return answer(text, format, (document) => rowsInWords(document, measure));
  });
}

function rowsInWords(document: unknown, measure: FrequencyMeasure): string {
  const { counted, queries, periods, spans, undated } = frequencySchema.parse(document);
  const row = (row: FrequencyRow, name = row.id): string[] => [
    name,
    ...queries.map((_query, at) => shownFrequency(frequencyOf(row, at, measure))),
    String(row.sources),
    String(row.words),
  ];
  const head = [
    message('analysis.column.period'),
    ...queries,
    message('analysis.column.sourcesInAll'),
    message('analysis.column.wordsInAll'),
  ];
  const rows = [...periods, ...spans].map((each) => row(each));
  return `${columns(head, [...rows, row(undated, message('analysis.frequency.undated'))])}${counted}\n`;
}

function wording({ stemming, aliases }: WordOptions) {
  return { isStemming: stemming, withoutAliases: !aliases };
}

/** What was written in a format; without one, JSON for programs and words for people. */
function answer(
  text: string,
  format: WordFormat | undefined,
  inWords: (document: unknown) => string,
): CommandResult {
  if (format === 'csv' || format === 'svg') return { json: { format, text }, words: text };
  const document: unknown = JSON.parse(text);
  return { json: document, words: format === 'json' ? text : inWords(document) };
}
