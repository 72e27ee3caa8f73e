import { z } from 'zod';
import type { ExportFormat } from './memo-schema';

/** Sections of an exported memo beside the analyst's text and the endnotes, which are always there. */
export const exportSectionSchema = z.enum([
  'contents',
  'quote-comments',
  'evidence-table',
  'source-summary',
  'quotes',
  'codes',
  'scales',
  'manifest',
]);

/**
 * What may be nobody else's business: names of people and files, words that were not written for the reader, and at what
 * time of day and in which time zone the analyst works.
 */
export const exportFieldSchema = z.enum([
  'notes',
  'claim-notes',
  'analyst-name',
  'coder-names',
  'translator-names',
  'notebook-name',
  'file-names',
  'work-times',
]);

/** Everything of an export that can be chosen. What is not chosen is nowhere in the file. */
export const exportPartSchema = z.enum([...exportSectionSchema.options, ...exportFieldSchema.options]);
export type ExportPart = z.infer<typeof exportPartSchema>;

/** What Word alone has: its own table of contents, and quotes as comments beside the citations. */
const wordParts: readonly ExportPart[] = ['contents', 'quote-comments'];
const documentParts = exportPartSchema.options.filter((part) => !wordParts.includes(part));
const tableParts: readonly ExportPart[] = [
  'notes',
  'coder-names',
  'translator-names',
  'file-names',
  'work-times',
];

/** The parts that a format can hold, in the order in which they are offered. */
export const partsOfFormat: Readonly<Record<ExportFormat, readonly ExportPart[]>> = {
  docx: exportPartSchema.options,
  odt: documentParts,
  pdf: documentParts,
  html: documentParts,
  md: documentParts,
  xlsx: ['codes', 'manifest', 'analyst-name', ...tableParts],
  csv: tableParts,
  json: documentParts.filter((part) => part !== 'evidence-table' && part !== 'source-summary'),
};

/** Chosen where nobody has chosen: names, local names of files and notes on claims leave only when somebody says so. */
export const defaultExportParts: readonly ExportPart[] = [
  ...exportSectionSchema.options.filter((part) => part !== 'quote-comments'),
  'notes',
];
