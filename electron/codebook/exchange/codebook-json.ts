import type { z } from 'zod';
import type { Codebook } from '../../../shared/codebook/codebook-schema';
import { effectiveTriggers } from '../../../shared/codebook/effective-triggers';
import { message } from '../../messages/messages';
import { fileCodebookSchema, type FileCodebook } from './codebook-file';
import { invalidCodebook } from './invalid-codebook';

/** The codebook as a JSON file, with the triggers that each code is suggested by. */
export function codebookToJson(codebook: Codebook): string {
  const dimensions = codebook.dimensions.map((dimension) => ({
    ...dimension,
    codes: dimension.codes.map((code) => ({ ...code, triggers: effectiveTriggers(code) })),
  }));
  const file = { format: 'claimbook-codebook', formatVersion: 1, ...codebook, dimensions };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads a codebook from JSON: an export, or what `codebook NOTEBOOK --json` prints. Throws invalid-codebook. */
export function codebookFromJson(text: string): FileCodebook {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw invalidCodebook([message('codebook.import.notJson', { problem: String(error) })]);
  }
  const inner = (value as { codebook?: unknown } | null)?.codebook;
  const read = fileCodebookSchema.safeParse(inner ?? value);
  if (read.success) return { ...read.data, missing: new Set(), missingOfDimension: new Set() };
  throw invalidCodebook(read.error.issues.map(describeIssue));
}

function describeIssue(issue: z.core.$ZodIssue): string {
  const place = issue.path
    .map((part, i) => (typeof part === 'number' ? `[${part}]` : `${i === 0 ? '' : '.'}${String(part)}`))
    .join('');
  return message('codebook.import.place', { place: place || '{}', problem: issue.message });
}
