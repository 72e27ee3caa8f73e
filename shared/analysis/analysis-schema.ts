import { z } from 'zod';
import { claimFilterSchema } from '../claim/claim-query';
import { claimIdSchema, evidenceIdSchema } from '../claim/claim-schema';
import { polaritySchema } from '../claim/claim-vocabulary';
import { sourceGroupIdSchema, sourceIdSchema } from '../source/source-schema';
import { rangeSchema } from '../text/range';

/** Views that count how often codes meet something else. */
export const matrixViewSchema = z.enum(['code-source', 'code-code', 'code-entity']);
export type MatrixView = z.infer<typeof matrixViewSchema>;

/** What the analysis can show. */
export const analysisViewSchema = z.enum([...matrixViewSchema.options, 'timeline', 'coverage']);
export type AnalysisView = z.infer<typeof analysisViewSchema>;

/** In what two codes have to meet: a stretch of text that overlapping passages cover, a claim, a sentence, a paragraph. */
export const meetingUnitSchema = z.enum(['overlap', 'claim', 'sentence', 'paragraph']);
export type MeetingUnit = z.infer<typeof meetingUnitSchema>;

/** Stands for sources whose language nobody knows among the languages of a filter. */
export const unknownLanguage = 'unknown';

/** What is counted at all. What is left out, and an empty list, lets everything through. */
export const analysisFilterSchema = z.object({
  /** Keys of the dimensions whose codes are shown; what the others count stays the same. */
  dimensions: z.array(z.string()).optional(),
  /** Groups of sources, with all groups in them. */
  groups: z.array(sourceGroupIdSchema).optional(),
  /** BCP 47, or "unknown". */
  languages: z.array(z.string()).optional(),
  polarities: z.array(polaritySchema).optional(),
  /** As the claims table has it; claims without that date are left out. */
  date: claimFilterSchema.shape.date,
});
export type AnalysisFilter = z.infer<typeof analysisFilterSchema>;

/** A question to the analysis. The unit matters for code-code alone. */
export const analysisQuestionSchema = z.object({
  view: analysisViewSchema,
  unit: meetingUnitSchema.default('overlap'),
  filter: analysisFilterSchema.default({}),
});
export type AnalysisQuestion = z.infer<typeof analysisQuestionSchema>;

/** A row or column: a code, a dimension, a source or an entity. */
export const axisItemSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** In the other writing (Chinese beside English); empty where it has none. */
  otherName: z.string(),
  /** The key of a code's dimension; left out for everything else, and for a code that the codebook does not know. */
  dimension: z.string().optional(),
  isRetired: z.literal(true).optional(),
  /** Units that it stands in. */
  total: z.int(),
});
export type AxisItem = z.infer<typeof axisItemSchema>;

/** What was not counted, in claims. */
const leftOutSchema = z.object({
  withdrawn: z.int(),
  superseded: z.int(),
  /** All their passages stand in sources in the bin. */
  inBin: z.int(),
  /** What the filter does not let through. */
  filtered: z.int(),
});
export type LeftOut = z.infer<typeof leftOutSchema>;

const answerBase = {
  /** In words: what is counted, and what is not. */
  counted: z.string(),
  leftOut: leftOutSchema,
};

/** How often codes meet sources, each other, or entities. Cells that are not listed are 0. */
export const matrixSchema = z.object({
  ...answerBase,
  view: matrixViewSchema,
  unit: meetingUnitSchema,
  /** All units that there are (N). */
  total: z.int(),
  /** Codes that stand somewhere, in the order of the codebook. */
  rows: z.array(axisItemSchema),
  /** Those that a unit stands in: sources in the order of import, codes as in the rows, entities by name. */
  columns: z.array(axisItemSchema),
  /** Lists of one length, an entry a cell, row by row; rows and columns count from 0. */
  cells: z.object({
    rows: z.array(z.int()),
    columns: z.array(z.int()),
    counts: z.array(z.int()),
    /** Of the count: where the code of the row is negated. Empty for code-code, as are the hypothetical. */
    negated: z.array(z.int()),
    hypothetical: z.array(z.int()),
  }),
});
export type Matrix = z.infer<typeof matrixSchema>;

/** The row of what belongs to no dimension, shown where a search named none. */
export const noDimension = 'none';

/** Whether something was found, looked for in vain, or not looked for. */
export const coverageStandingSchema = z.enum(['found', 'none-found', 'not-searched']);

const coverageCellSchema = z.object({
  /** From 0. */
  row: z.int(),
  column: z.int(),
  standing: coverageStandingSchema,
  /** Claims with a code of the dimension and a passage in the source. */
  claims: z.int(),
  negated: z.int(),
  hypothetical: z.int(),
  /** Of the best claim ("B2"); null where there is none. */
  bestRating: z.string().nullable(),
  /** The newest date of a claim (EDTF), the event's or else the publication's. */
  newest: z.string().nullable(),
  /** Searches that found nothing: what was looked for, and the day. */
  searches: z.array(z.object({ words: z.string(), date: z.string() })),
});
export type CoverageCell = z.infer<typeof coverageCellSchema>;

/** Which dimension was found in which source. Cells that are not listed were not searched. */
export const coverageSchema = z.object({
  ...answerBase,
  view: z.literal('coverage'),
  /** Dimensions; the total counts sources in which they were found. */
  rows: z.array(axisItemSchema.extend({ searchedInVain: z.int() })),
  /** All sources that the filter lets through; the total counts dimensions that were found. */
  columns: z.array(axisItemSchema),
  cells: z.array(coverageCellSchema),
});
export type Coverage = z.infer<typeof coverageSchema>;

/** What a timeline shows: when things happened, and when they were published. */
export const laneSchema = z.enum(['event', 'publication']);
export type Lane = z.infer<typeof laneSchema>;

const perLane = z.object({ event: z.int(), publication: z.int() });

/** How often something happened and was published, period by period. */
export const timelineSchema = z.object({
  ...answerBase,
  view: z.literal('timeline'),
  /** How long a period is. */
  step: z.enum(['day', 'month', 'year', 'decade', 'century']),
  /** From the first to the last, without gaps; what is known no more exactly than its period counts in it. */
  periods: z.array(perLane.extend({ id: z.string() })),
  /** Dates that reach over more than one period (EDTF), with the first and the last period that they touch. */
  spans: z.array(
    z.object({
      lane: laneSchema,
      date: z.string(),
      /** Places in the list of periods, from 0; both included. */
      from: z.int(),
      to: z.int(),
      count: z.int(),
    }),
  ),
  totals: perLane,
  undated: perLane,
});
export type Timeline = z.infer<typeof timelineSchema>;

export const analysisAnswerSchema = z.discriminatedUnion('view', [
  matrixSchema,
  coverageSchema,
  timelineSchema,
]);
export type AnalysisAnswer = z.infer<typeof analysisAnswerSchema>;

/** Stands for the column of what has no date on a timeline. */
export const undatedColumn = 'undated';

/** Ids of a cell's row and column. On a timeline: a lane, and a period, the date of a span, or "undated". */
export const cellPlaceSchema = z.object({ row: z.string(), column: z.string() });
export type CellPlace = z.infer<typeof cellPlaceSchema>;

/** A passage behind a cell, or a source where what is dated is the source. */
export const cellEntrySchema = z.object({
  /** Null for a source as a whole. */
  claimId: claimIdSchema.nullable(),
  evidenceId: evidenceIdSchema.nullable(),
  sourceId: sourceIdSchema,
  sourceTitle: z.string(),
  /** In the current text of the source; null for a source as a whole, and for a passage in an older version. */
  range: rangeSchema.nullable(),
  /** As it stands; empty for a source as a whole. */
  quote: z.string(),
  /** What the claim says, where it has words of its own. */
  statement: z.string(),
  codes: z.array(z.object({ codeId: z.string(), polarity: polaritySchema })),
  /** EDTF: when it happened, or else was published. */
  date: z.string().nullable(),
});
export type CellEntry = z.infer<typeof cellEntrySchema>;

/** How a view leaves the notebook as text. */
export const analysisFormatSchema = z.enum(['json', 'csv', 'svg']);
export type AnalysisFormat = z.infer<typeof analysisFormatSchema>;
