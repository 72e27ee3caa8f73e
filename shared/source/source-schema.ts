import { z } from 'zod';
import { idSchema, instantSchema, sha256Schema } from '../text/hash-schema';
import { rangeSchema } from '../text/range';

export const sourceIdSchema = idSchema.brand('SourceId');
export type SourceId = z.infer<typeof sourceIdSchema>;

export const sourceGroupIdSchema = idSchema.brand('SourceGroupId');
export type SourceGroupId = z.infer<typeof sourceGroupIdSchema>;

/** A group of sources, as a folder is one of files; `parentId` null: at the top. */
export const sourceGroupSchema = z.object({
  id: sourceGroupIdSchema,
  name: z.string().min(1),
  parentId: sourceGroupIdSchema.nullable(),
  addedAt: instantSchema,
});
export type SourceGroup = z.infer<typeof sourceGroupSchema>;

/** The formats that can be read, by their registered media types (IANA). */
export const mediaTypeSchema = z.enum([
  'text/plain',
  'text/markdown',
  'text/html',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.oasis.opendocument.text',
  'application/rtf',
  'application/epub+zip',
  'multipart/related',
  'application/warc',
  'message/rfc822',
  'application/x-subrip',
  'text/vtt',
  'image/png',
  'image/jpeg',
  'image/tiff',
]);
export type MediaType = z.infer<typeof mediaTypeSchema>;

/** What a block of the stored text is, as far as reading needs it. Positions are code points in the stored text. */
export const sourceBlockSchema = rangeSchema.extend({
  kind: z.enum([
    'paragraph',
    'heading',
    'list-item',
    'quote',
    'preformatted',
    'table-row',
    'caption',
    'footnote',
  ]),
  /** Heading level 1–6, or nesting depth of a list item or quote from 1. */
  level: z.int().min(1).max(6).optional(),
  /** Where the cells of a table row end, in code points; a row's cells are separated by one tab in the stored text. */
  cellEnds: z.array(z.int()).optional(),
});
export type SourceBlock = z.infer<typeof sourceBlockSchema>;

/** Emphasis, code and links inside blocks. A link's target is kept as text and never fetched. */
export const sourceMarkSchema = rangeSchema.extend({
  kind: z.enum(['strong', 'emphasis', 'code', 'link']),
  target: z.string().optional(),
});
export type SourceMark = z.infer<typeof sourceMarkSchema>;

/** A stretch that is on the page and not part of the text proper: folded in the reader, never deleted. */
export const nonContentSchema = rangeSchema.extend({
  reason: z.enum(['outside-main-text', 'capture-residue']),
});
export type NonContent = z.infer<typeof nonContentSchema>;

/**
 * Where a page of a paged document stands in the stored text. A page can stand in several places, since a paragraph that
 * goes on over the page stays whole; one without text is an empty range.
 */
const sourcePageSchema = rangeSchema.extend({
  /** What is printed as its number, or counted where nothing is. */
  label: z.string().min(1),
  /** Which page of the file it is, from 1. */
  number: z.int().min(1),
});

/** A fact about the source and how it is known. Unknown stays unknown: `value` null with origin "unknown". */
export const metadataFieldSchema = z.object({
  value: z.string().nullable(),
  origin: z.enum(['found', 'guessed', 'typed', 'unknown']),
  /** Where it was found, for example "meta og:title" or "first heading". */
  from: z.string().optional(),
});
export type MetadataField = z.infer<typeof metadataFieldSchema>;

export const metadataNames = [
  'title',
  'publisher',
  'author',
  'published',
  'language',
  'url',
  'archiveUrl',
  'descriptor',
  'licenceNote',
] as const;
export type MetadataName = (typeof metadataNames)[number];
/** `published` is EDTF (ISO 8601-2 level 1), `language` BCP 47 (en, zh-Hans, zh-Hant, …). */
export const sourceMetadataSchema = z.record(z.enum(metadataNames), metadataFieldSchema);
export type SourceMetadata = z.infer<typeof sourceMetadataSchema>;

export const charsetSchema = z.object({
  /** WHATWG encoding label that was used to decode, e.g. "utf-8", "gb18030". */
  used: z.string(),
  declared: z.string().nullable(),
  /** "format": the format itself says how its text is kept, as DOCX and PDF do. "chosen": the analyst said so. */
  method: z.enum(['bom', 'strict-utf-8', 'declared', 'detected', 'format', 'chosen']),
});
export type Charset = z.infer<typeof charsetSchema>;

/** Something the analyst should know about an import that succeeded. */
export const importWarningSchema = z.object({ code: z.string(), message: z.string() });
export type ImportWarning = z.infer<typeof importWarningSchema>;

/** Which page of an archive is meant: its address and, where the archive has it several times, when it was archived. */
export const archivedPageIdSchema = z.object({ url: z.string().min(1), date: z.string().optional() });
export type ArchivedPageId = z.infer<typeof archivedPageIdSchema>;

/** A page that a web archive (WARC) holds, as a choice shows it. `date` is its WARC-Date (UTC, ISO 8601). */
export const archivedPageSchema = z.object({
  url: z.string(),
  date: z.string(),
  title: z.string().nullable(),
  byteLength: z.int(),
});
export type ArchivedPage = z.infer<typeof archivedPageSchema>;

/** From where and when a page in a web archive comes. What the archive does not say is left out. */
export const archivedSchema = z.object({
  url: z.string(),
  date: z.string(),
  recordId: z.string().optional(),
  /** Who or what made the archive, by its warcinfo record. */
  collector: z.string().optional(),
});

/** What the parser process answers: the whole text in document order, its structure, and what could be found out. */
export const parsedSourceSchema = z.object({
  mediaType: mediaTypeSchema,
  charset: charsetSchema,
  /** LF line ends, no BOM. The truth for all positions. */
  text: z.string(),
  blocks: z.array(sourceBlockSchema),
  marks: z.array(sourceMarkSchema),
  nonContent: z.array(nonContentSchema),
  /** In document order; left out where the format has no pages. */
  pages: z.array(sourcePageSchema).optional(),
  metadata: sourceMetadataSchema,
  warnings: z.array(importWarningSchema),
  derivation: z.object({
    tool: z.string(),
    version: z.string(),
    parameters: z.record(z.string(), z.string()),
  }),
  /** Of a page in a web archive. */
  archived: archivedSchema.optional(),
  /** When the page was saved from the web, where its file says so. */
  accessedAt: instantSchema.optional(),
  /** All pages of the archive, where none was asked for; not stored. */
  archivedPages: z.array(archivedPageSchema).optional(),
});
export type ParsedSource = z.infer<typeof parsedSourceSchema>;

/** How and when the bytes came in (after the Berkeley Protocol). What is unknown is null. */
export const captureSchema = z.object({
  fileName: z.string().nullable(),
  method: z.enum(['file', 'drop', 'paste', 'command-line', 'sample']),
  capturedAt: instantSchema,
  /** Local offset from UTC at capture, in minutes. */
  utcOffsetMinutes: z.int().nullable(),
  fileModifiedAt: instantSchema.nullable(),
  collector: z.string(),
  tool: z.string(),
  toolVersion: z.string(),
  /** Where the bytes are a web archive: which of its pages this source is. */
  archived: archivedSchema.optional(),
  /** When a page was saved from the web, as its file says; left out where it does not. */
  accessedAt: instantSchema.optional(),
});
export type Capture = z.infer<typeof captureSchema>;

export const reliabilitySchema = z.enum(['A', 'B', 'C', 'D', 'E', 'F']);
export type Reliability = z.infer<typeof reliabilitySchema>;

/** A source as lists show it. */
export const sourceSummarySchema = z.object({
  id: sourceIdSchema,
  title: z.string(),
  publisher: z.string().nullable(),
  author: z.string().nullable(),
  published: z.string().nullable(),
  language: z.string().nullable(),
  /** The current one. */
  version: z.int().positive(),
  mediaType: mediaTypeSchema,
  codePoints: z.int(),
  claimCount: z.int(),
  addedAt: instantSchema,
  /** Left out where it is in no group. */
  groupId: sourceGroupIdSchema.optional(),
});
export type SourceSummary = z.infer<typeof sourceSummarySchema>;

/** Everything the inspector shows of a source, without its text. */
export const sourceDetailSchema = sourceSummarySchema.extend({
  charset: charsetSchema,
  byteLength: z.int(),
  bytesSha256: sha256Schema,
  textSha256: sha256Schema,
  metadata: sourceMetadataSchema,
  reliability: reliabilitySchema,
  capture: captureSchema,
  derivation: parsedSourceSchema.shape.derivation,
  warnings: z.array(importWarningSchema),
  /** When it was put into the bin; left out where it is not there. */
  binnedAt: instantSchema.optional(),
  /** When its bytes and texts were deleted for good; its facts and hashes stay. */
  purgedAt: instantSchema.optional(),
});
export type SourceDetail = z.infer<typeof sourceDetailSchema>;

/** What the reader needs: the text as one string and its structure. */
export const sourceTextSchema = z.object({
  id: sourceIdSchema,
  version: z.int().positive(),
  text: z.string(),
  blocks: z.array(sourceBlockSchema),
  marks: z.array(sourceMarkSchema),
  nonContent: z.array(nonContentSchema),
  /** In document order; left out where the format has no pages. */
  pages: z.array(sourcePageSchema).optional(),
});
export type SourceText = z.infer<typeof sourceTextSchema>;
