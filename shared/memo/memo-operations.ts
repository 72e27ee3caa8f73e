import { z } from 'zod';
import { citationStyleChoiceSchema } from '../citation/citation-schema';
import { claimIdSchema } from '../claim/claim-schema';
import { pathSchema } from '../file/path-schema';
import { operation } from '../ipc/operation';
import { exportCountsSchema } from './export-counts';
import { exportPartSchema } from './export-parts';
import { knownClaimSchema } from './known-claim';
import { liveBlockSchema } from './live-block';
import { liveViewSchema } from './live-view';
import { memoDocumentSchema } from './memo-document';
import { ownTemplateIdSchema, ownTemplateSummarySchema, templateNameSchema } from './memo-record';
import { searchRecordIdSchema } from '../search/search-record';
import { memoSubjectSchema } from './memo-subject';
import { memoVersionOperations } from './memo-version-operations';
import {
  exportFormatSchema,
  memoIdSchema,
  memoSchema,
  memoSummarySchema,
  memoTemplateSchema,
} from './memo-schema';

/** Left out: Claimbook's own form. */
const exportStyleSchema = citationStyleChoiceSchema.optional();

/** What is chosen of an export; left out: defaultExportParts. */
const exportPartsSchema = z.array(exportPartSchema).optional();

/** What an export wrote, and what its check found. */
export const exportReportSchema = z.object({
  path: z.string(),
  format: exportFormatSchema,
  sha256: z.string(),
  byteLength: z.int(),
  /** Whether a file of that name was there before. */
  replaced: z.boolean(),
  ...exportCountsSchema.shape,
});
export type ExportReport = z.infer<typeof exportReportSchema>;

/** Served by the notebook host. */
export const memoOperations = {
  ...memoVersionOperations,
  'memo.list': operation(z.object({}), z.array(memoSummarySchema)),
  'memo.get': operation(z.object({ id: memoIdSchema }), memoSchema),
  /** Memos that link to it, the one changed last first. */
  'memo.linksTo': operation(z.object({ id: memoIdSchema }), z.array(memoSummarySchema)),
  /** Which searches in vain memos cite, the memo changed last first. */
  'memo.citedSearches': operation(
    z.object({}),
    z.array(z.object({ searchId: searchRecordIdSchema, memoId: memoIdSchema, title: z.string() })),
  ),
  'memo.create': operation(
    z.object({
      title: z.string().default(''),
      template: memoTemplateSchema,
      /** Which of the analyst's own; with the template "own" only, and needed there. */
      ownTemplateId: ownTemplateIdSchema.optional(),
      claimIds: z.array(claimIdSchema).default([]),
      /** What it is a note on, and called after where it has no title. */
      about: memoSubjectSchema.optional(),
    }),
    memoSchema,
  ),
  'memo.save': operation(
    z.object({
      id: memoIdSchema,
      title: z.string(),
      document: memoDocumentSchema,
      baseRevision: z.int().positive(),
    }),
    memoSummarySchema,
  ),
  /** Undoable. */
  'memo.delete': operation(z.object({ id: memoIdSchema }), z.object({ id: memoIdSchema })),
  /** The analyst's own templates, by name. */
  'memo.templates': operation(z.object({}), z.array(ownTemplateSummarySchema)),
  /** Keeps the text of a memo, without its citations, as a template. Undoable. */
  'memo.saveTemplate': operation(
    z.object({ id: memoIdSchema, name: templateNameSchema }),
    ownTemplateSummarySchema,
  ),
  /** Undoable. */
  'memo.renameTemplate': operation(
    z.object({ id: ownTemplateIdSchema, name: templateNameSchema }),
    ownTemplateSummarySchema,
  ),
  /** Undoable. Memos that were begun from it stay. */
  'memo.deleteTemplate': operation(
    z.object({ id: ownTemplateIdSchema }),
    z.object({ id: ownTemplateIdSchema }),
  ),
  /** What is computed from the claims for a block of the memo, which need not be saved yet. */
  'memo.live': operation(z.object({ id: memoIdSchema, live: liveBlockSchema }), liveViewSchema),
  /** What the memo knows of the claims that it cites or cited; see knownClaimSchema. */
  'memo.knownClaims': operation(z.object({ id: memoIdSchema }), z.array(knownClaimSchema)),
  /** Takes claims as they are now as known, so that they are no longer marked as changed. Undoable. */
  'memo.acceptClaims': operation(
    z.object({ id: memoIdSchema, claimIds: z.array(claimIdSchema).min(1) }),
    z.object({ accepted: z.int() }),
  ),
  /** The self-contained HTML export as a string, for the preview, and how much there is of each part. */
  'memo.preview': operation(
    z.object({ id: memoIdSchema, parts: exportPartsSchema, style: exportStyleSchema }),
    z.object({
      html: z.string(),
      counts: z.record(exportPartSchema, z.int()),
      citations: z.int(),
      endnotes: z.int(),
    }),
  ),
  /** Stops the exports that are under way; they fail with code cancelled, and nothing is written. */
  'memo.cancelExport': operation(z.object({}), z.object({})),
  'memo.export': operation(
    z.object({
      id: memoIdSchema,
      format: exportFormatSchema,
      path: pathSchema,
      parts: exportPartsSchema,
      style: exportStyleSchema,
    }),
    exportReportSchema,
  ),
};
