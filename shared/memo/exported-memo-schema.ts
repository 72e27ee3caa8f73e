import { z } from 'zod';
import {
  attributionHopSchema,
  claimFieldsSchema,
  codeTagSchema,
  evidenceSchema,
} from '../claim/claim-schema';
import { shownFindingSchema } from '../check/check-schema';
import { bilingualSchema } from '../codebook/codebook-schema';
import { mediaTypeSchema, reliabilitySchema } from '../source/source-schema';
import { searchCheckSchema } from '../search/search-check';
import { noneFoundSchema } from '../search/search-record';
import { instantSchema, sha256Schema } from '../text/hash-schema';
import { quoteCheckSchema } from './annotated-memo';
import { exportedBlockSchema, exportedRunSchema } from './exported-body-schema';

/** What a JSON export names itself, so that a reader can tell it from any other JSON. */
export const exportedMemoName = 'claimbook-memo';
/** Rises where something that a reader relies on is renamed, removed or means something else. */
export const exportedMemoVersion = 1;

const factsSchema = z.object({
  analyst: z.string().nullable().describe('Null where nobody is named, or the name was left out.'),
  notebook: z.string().nullable().describe('Null where it was left out.'),
  createdAt: instantSchema,
  modifiedAt: instantSchema,
  revision: z.int().positive(),
  memoSha256: sha256Schema.describe('Of the memo as the notebook keeps it, whatever was left out here.'),
  exportedAt: instantSchema,
  application: z.object({ name: z.literal('Claimbook'), version: z.string() }),
  codebook: z.object({ name: bilingualSchema, version: z.string(), sha256: sha256Schema }),
});

const sourceSchema = z.object({
  id: z.uuid(),
  version: z.int().positive(),
  title: z.string(),
  language: z.string().nullable().describe('BCP 47.'),
  author: z.string().nullable(),
  publisher: z.string().nullable(),
  published: z.string().nullable().describe('EDTF (ISO 8601-2), as the source states it.'),
  url: z.string().nullable(),
  archiveUrl: z.string().nullable(),
  descriptor: z.string().nullable().describe('Source descriptor after ICD 206.'),
  licenceNote: z.string().nullable(),
  reliability: reliabilitySchema,
  mediaType: mediaTypeSchema,
  charset: z.string(),
  byteLength: z.int(),
  codePoints: z.int(),
  bytesSha256: sha256Schema.describe('Of the captured bytes.'),
  textSha256: sha256Schema.describe('Of the stored text in UTF-8.'),
  capturedAt: instantSchema,
  utcOffsetMinutes: z
    .int()
    .nullable()
    .describe('Local offset from UTC at capture; null where it was left out.'),
  fileName: z.string().nullable().describe('Null where it is not known, or was left out.'),
});

const passageSchema = z.object({
  label: z.string().describe('As in the other formats: "1", or "1.2" where a claim has several passages.'),
  evidenceId: z.uuid(),
  sourceId: z.uuid(),
  sourceVersion: z.int().positive(),
  start: evidenceSchema.shape.start.describe('In Unicode code points of the stored text, from 0.'),
  end: evidenceSchema.shape.end.describe('In Unicode code points, exclusive.'),
  quote: z.string().nullable().describe('Null where quotes were left out.'),
  prefix: z.string().nullable(),
  suffix: z.string().nullable(),
  relation: evidenceSchema.shape.relation,
  translation: evidenceSchema.shape.translation,
  pages: z.array(z.string()),
  check: quoteCheckSchema.describe('What comparing the quote with its source at export found.'),
});

const claimSchema = claimFieldsSchema
  .pick({
    statement: true,
    type: true,
    reliability: true,
    credibility: true,
    likelihood: true,
    confidence: true,
    eventTime: true,
    publicationTime: true,
    status: true,
    statusReason: true,
  })
  .extend({
    attribution: z.array(attributionHopSchema),
    notes: z.string().nullable().describe('Null where there are none, or they were left out.'),
    author: z.string().describe('"Coder 1" and the like where names were left out, here and below.'),
    reviewer: z.string(),
    createdAt: instantSchema,
    modifiedAt: instantSchema,
    codes: z.array(codeTagSchema),
  });

const searchSchema = noneFoundSchema
  .pick({ query: true, isStemming: true, sourceVersion: true, codeIds: true, dimensions: true, at: true })
  .extend({
    searchId: z.string(),
    textSha256: sha256Schema.describe('Of the stored text that was searched.'),
    searchedBy: z.string().describe('"Coder 1" and the like where names were left out.'),
    note: z.string().nullable().describe('Null where there is none, or it was left out.'),
    check: searchCheckSchema.describe('What running the search again at export found.'),
  });

const citationSchema = z.object({
  number: z.int().positive(),
  to: z
    .enum(['claim', 'passage', 'source', 'search'])
    .describe(
      'A claim with all its passages, one of its passages, a source as a whole, or a search of a source that found nothing.',
    ),
  claimId: z.string().nullable().describe('Null where no claim is cited.'),
  sourceId: z
    .string()
    .nullable()
    .describe(
      'Of a source cited as a whole, no words of which were compared, or of one that was searched in vain.',
    ),
  search: searchSchema
    .nullable()
    .describe('Null where no search is cited, or the notebook no longer has it.'),
  isCitedInBody: z.boolean(),
  claim: claimSchema.nullable().describe('Null where there is none, or the notebook no longer has it.'),
  passages: z.array(passageSchema).describe('None where no claim is cited.'),
});

const codeSchema = z.object({
  codeId: z.string(),
  guid: z.uuid().nullable(),
  label: bilingualSchema.nullable().describe('Null where the codebook in force does not have the code.'),
  dimension: z.object({ key: z.string(), label: bilingualSchema }).nullable(),
  definition: z.string().nullable(),
  include: z.string().nullable(),
  exclude: z.string().nullable(),
  numbers: z.array(z.int()),
});

const sentenceSchema = z.object({ text: z.string(), section: z.string(), footnote: z.string().nullable() });

const findingSchema = shownFindingSchema.pick({ rule: true, message: true, sentence: true, quote: true });

const manifestSchema = z.object({
  citations: z.int().describe('Brackets in body and footnotes.'),
  citedSentences: z.int(),
  ownSentences: z.array(sentenceSchema),
  wholeSourceSentences: z
    .array(sentenceSchema)
    .describe('Sentences that cite sources as a whole and nothing that is quoted.'),
  emptySections: z.array(z.string()),
  failedQuotes: z.array(z.string()).describe('Labels of passages.'),
  failedSearches: z
    .array(z.int())
    .describe('Numbers of searches that no longer come out as they were recorded.'),
  changedClaims: z
    .array(z.int())
    .describe('Numbers of claims that changed since the memo came to cite them.'),
  missing: z
    .array(z.object({ number: z.int(), to: citationSchema.shape.to, id: z.string() }))
    .describe(
      'What is cited and no longer in the notebook; the id is that of the claim, the source or the search.',
    ),
  coders: z.array(z.string()),
  checks: z
    .object({
      errors: z.int(),
      warnings: z.int(),
      notes: z.int(),
      open: z.array(findingSchema),
      waived: z.array(findingSchema.extend({ reason: z.string(), waivedAt: instantSchema })),
    })
    .nullable()
    .describe('What the checks found; the numbers count what stands open. Null where they were not applied.'),
});

/** A memo as the JSON export has it. Its JSON Schema is docs/memo-export.schema.json. */
export const exportedMemoSchema = z.object({
  schema: z.literal(exportedMemoName),
  version: z.literal(exportedMemoVersion),
  title: z.string(),
  facts: factsSchema,
  body: z.array(exportedBlockSchema),
  footnotes: z.array(z.object({ letter: z.string(), run: exportedRunSchema })),
  citations: z.array(citationSchema).describe('By number; the numbers are those of every other format.'),
  sources: z.array(sourceSchema).describe('In order of first use.'),
  codes: z.array(codeSchema).describe('Empty where they were left out.'),
  likelihoodScale: z.array(z.object({ term: z.string(), percent: z.tuple([z.int(), z.int()]) })),
  manifest: manifestSchema.nullable().describe('Null where it was left out.'),
});
export type ExportedMemo = z.infer<typeof exportedMemoSchema>;
export type ExportedSource = z.infer<typeof sourceSchema>;
export type ExportedCitation = z.infer<typeof citationSchema>;
