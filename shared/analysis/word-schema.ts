import { z } from 'zod';
import { sourceIdSchema } from '../source/source-schema';

/** Views of how words are used in the texts of the sources. */
export const wordViewSchema = z.enum(['concordance', 'collocates', 'frequency']);
export type WordView = z.infer<typeof wordViewSchema>;

/** How Chinese is taken apart: into characters, or into words by the platform’s dictionary (Unicode UAX 29, ICU). */
export const chineseUnitSchema = z.enum(['character', 'word']);
export type ChineseUnit = z.infer<typeof chineseUnitSchema>;

/** In the query language of the search. */
const querySchema = z.string().max(10_000);

/** Which words count. */
const wordingShape = {
  /** English words also in their other forms. */
  isStemming: z.boolean().default(true),
  /** Not the other names of an entity that a word names. */
  withoutAliases: z.boolean().default(false),
};

/** Which texts count. */
const asideShape = {
  /** Also menus, comments and the like that surround the text of a page. */
  withAside: z.boolean().default(false),
};

/**
 * What lines are put in order by. text: where they stand. left: by the nearest word or character to the left, then the
 * next; left2, left3: from the second, the third on; right alike. Lines that are equal stay in the order of texts.
 */
export const lineOrderSchema = z.enum([
  'text',
  'left',
  'left2',
  'left3',
  'hit',
  'right',
  'right2',
  'right3',
  'source',
  'date',
]);
export type LineOrder = z.infer<typeof lineOrderSchema>;

/** The widest span of a collocate, in words. */
export const widestSpan = 50;
const reachSchema = z.int().min(0).max(widestSpan);

/** Words or characters on either side of a hit. */
export const spanSchema = z.object({ left: reachSchema, right: reachSchema });
export type WordSpan = z.infer<typeof spanSchema>;

/** How long a period of time is. */
export const periodLengthSchema = z.enum(['year', 'quarter', 'month']);
export type PeriodLength = z.infer<typeof periodLengthSchema>;

/** The longest context of a line, in code points on either side. */
export const longestContext = 1000;

/** A question for the concordance. */
export const concordanceQuestionSchema = z.object({
  query: querySchema,
  ...wordingShape,
  ...asideShape,
  /** The first says most. */
  order: z.array(lineOrderSchema).min(1).max(4).default(['text']),
  /** By the first of them from the end. */
  isDescending: z.boolean().default(false),
  chinese: chineseUnitSchema.default('character'),
  /** Code points on either side of the hit. */
  context: z.int().min(0).max(longestContext).default(60),
  /** Only lines with this word within a span, or another of its forms where these count; as collocates have it. */
  near: z.object({ word: z.string(), span: spanSchema }).nullable().default(null),
  /** Only lines in sources of a period: its id, a date that reaches over several, or "undated". */
  period: z.object({ length: periodLengthSchema, id: z.string() }).nullable().default(null),
});
export type ConcordanceQuestion = z.infer<typeof concordanceQuestionSchema>;

/** A hit with what stands on either side of it. Positions are code points of the stored text, end exclusive. */
export const concordanceLineSchema = z.object({
  source: sourceIdSchema,
  title: z.string(),
  /** When the source was published (EDTF). */
  date: z.string().nullable(),
  /** BCP 47. */
  language: z.string().nullable(),
  start: z.int(),
  end: z.int(),
  /** On one line, as is what stands to the right. */
  left: z.string(),
  /** Exactly the stored text from start to end. */
  quote: z.string(),
  right: z.string(),
});
export type ConcordanceLine = z.infer<typeof concordanceLineSchema>;

/** Lines of a concordance, from some on. */
export const concordanceSchema = z.object({
  view: z.literal('concordance'),
  /** In words: what is counted, and what is not. */
  counted: z.string(),
  /** All lines that there are. */
  total: z.int(),
  /** Sources that they stand in. */
  sources: z.int(),
  lines: z.array(concordanceLineSchema),
});
export type Concordance = z.infer<typeof concordanceSchema>;

/** How the lines of a concordance leave the notebook. */
export const lineFormatSchema = z.enum(['json', 'csv']);
export type LineFormat = z.infer<typeof lineFormatSchema>;

/** Queries that one picture has lines for. */
export const mostQueries = 6;

/** A question for the frequency of queries over time. */
export const frequencyQuestionSchema = z.object({
  queries: z.array(querySchema).min(1).max(mostQueries),
  ...wordingShape,
  length: periodLengthSchema.default('year'),
});
export type FrequencyQuestion = z.infer<typeof frequencyQuestionSchema>;

/** What is shown of a frequency: hits, hits in 10,000 words (in Chinese: characters), or hits a source. */
export const frequencyMeasureSchema = z.enum(['count', 'per-10000', 'per-source']);
export type FrequencyMeasure = z.infer<typeof frequencyMeasureSchema>;

/** What there is in a period, and what is found in it. */
export const frequencyRowSchema = z.object({
  /** 2024, 2024-Q3 or 2024-09; of what is known less exactly its date (EDTF); "undated". */
  id: z.string(),
  /** Of all sources of the period, whether anything is found in them or not. */
  sources: z.int(),
  /** In their texts; a Chinese character is one. */
  words: z.int(),
  /** One number for each query. */
  hits: z.array(z.int()),
});
export type FrequencyRow = z.infer<typeof frequencyRowSchema>;

/** How often queries are found in the sources of each period. */
export const frequencySchema = z.object({
  view: z.literal('frequency'),
  /** In words: what is counted, and what is not. */
  counted: z.string(),
  length: periodLengthSchema,
  queries: z.array(z.string()),
  /** From the first to the last in which a source was published, those without a source included. */
  periods: z.array(frequencyRowSchema),
  /** False where so long a time lies between them that empty periods are left out. */
  isWithoutGaps: z.boolean(),
  /** Dates that reach over several periods, such as a year among months, the first ones first. */
  spans: z.array(frequencyRowSchema),
  undated: frequencyRowSchema,
  /** Of everything. */
  total: frequencyRowSchema,
});
export type Frequency = z.infer<typeof frequencySchema>;

/** How numbers with a picture leave the notebook. */
export const wordFormatSchema = z.enum(['json', 'csv', 'svg']);
export type WordFormat = z.infer<typeof wordFormatSchema>;

/** What collocates are put in order by; see collocation.ts for how each is computed. */
export const collocateMeasureSchema = z.enum(['log-likelihood', 'log-dice', 'mi', 'npmi', 't-score']);
export type CollocateMeasure = z.infer<typeof collocateMeasureSchema>;

/** Collocates that one answer may hold. */
export const mostCollocates = 1000;

/** A question for the words that stand near what a query finds. */
export const collocatesQuestionSchema = z.object({
  query: querySchema,
  ...wordingShape,
  span: spanSchema.default({ left: 5, right: 5 }),
  /** Words that stand less often in the spans are left out. */
  least: z.int().min(1).default(2),
  measure: collocateMeasureSchema.default('log-likelihood'),
  /** Also articles, particles and the like. */
  withStopWords: z.boolean().default(false),
  chinese: chineseUnitSchema.default('word'),
  limit: z.int().min(0).max(mostCollocates).default(200),
});
export type CollocatesQuestion = z.infer<typeof collocatesQuestionSchema>;

/** A word that stands in the spans around hits. */
export const collocateSchema = z.object({
  /** Its most frequent form there, as it is compared: in small letters, simplified. */
  word: z.string(),
  /** As it is mostly written there. */
  shown: z.string(),
  /** How often it stands in the spans, and in all texts that it is compared with. */
  joint: z.int(),
  frequency: z.int(),
  expected: z.number(),
  logLikelihood: z.number().nullable(),
  logDice: z.number().nullable(),
  mi: z.number().nullable(),
  npmi: z.number().nullable(),
  tScore: z.number().nullable(),
});
export type Collocate = z.infer<typeof collocateSchema>;

/** Words near what a query finds, what goes with it most first. */
export const collocatesSchema = z.object({
  view: z.literal('collocates'),
  /** In words: what is counted, and what is not. */
  counted: z.string(),
  query: z.string(),
  measure: collocateMeasureSchema,
  span: spanSchema,
  /** Places where the query is found. */
  hits: z.int(),
  /** Words in the spans, each once however many spans it lies in. */
  spanWords: z.int(),
  /** Words of all texts that they are compared with; those of the hits count nowhere. */
  words: z.int(),
  /** Collocates that there are. */
  total: z.int(),
  collocates: z.array(collocateSchema),
});
export type Collocates = z.infer<typeof collocatesSchema>;
