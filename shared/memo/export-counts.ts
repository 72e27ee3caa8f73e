import { z } from 'zod';
import type { AnnotatedMemo } from './annotated-memo';

/** What an export counts; the numbers stand in its manifest too. */
export const exportCountsSchema = z.object({
  /** Brackets in body and footnotes. */
  citations: z.int(),
  citedSentences: z.int(),
  ownSentences: z.int(),
  /** Quotes that differ from their source now, and searches in vain that find something now; they are marked in the file. */
  failedQuotes: z.int(),
  /** Citations of claims, passages, sources and searches that no longer exist. */
  missingClaims: z.int(),
});
export type ExportCounts = z.infer<typeof exportCountsSchema>;

/** Counts citations and sentences, and what the check at export found. */
export function countExport({ manifest }: AnnotatedMemo): ExportCounts {
  return {
    citations: manifest.citations,
    citedSentences: manifest.citedSentences,
    ownSentences: manifest.ownSentences.length,
    failedQuotes: manifest.failedQuotes.length + manifest.failedSearches.length,
    missingClaims: manifest.missing.length,
  };
}
