import { z } from 'zod';
import { entityIdSchema } from '../entity/entity-schema';
import { achMatrixSchema } from './ach';

/** Which claims feed a grid: those that the memo cites, all, or those about one entity. */
const gridScopeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('cited') }),
  z.object({ kind: z.literal('all') }),
  z.object({ kind: z.literal('entity'), entityId: entityIdSchema }),
]);
export type GridScope = z.infer<typeof gridScopeSchema>;

/** What the sources say by dimension of the codebook. */
const dimensionGridSchema = z.object({
  kind: z.literal('dimension-grid'),
  scope: gridScopeSchema,
  /** Ids of the dimensions that were searched for; one without claims then says "none found", else "not searched". */
  searched: z.array(z.string()),
});
export type DimensionGrid = z.infer<typeof dimensionGridSchema>;

export const indicatorDirectionSchema = z.enum(['rises-above', 'falls-below', 'appears', 'disappears']);
export const indicatorStatusSchema = z.enum(['not-seen', 'moving', 'crossed', 'receded']);

const indicatorSchema = z.object({
  observable: z.string(),
  /** The code whose claims show it; null for none, then nothing is known of when it was last seen. */
  codeId: z.string().nullable(),
  threshold: z.string(),
  direction: indicatorDirectionSchema,
  /** Where to look. */
  source: z.string(),
  cadence: z.string(),
  baseline: z.string(),
  status: indicatorStatusSchema,
});
export type Indicator = z.infer<typeof indicatorSchema>;

/** What to watch. */
const indicatorTableSchema = z.object({
  kind: z.literal('indicators'),
  rows: z.array(indicatorSchema).max(200),
});
export type IndicatorTable = z.infer<typeof indicatorTableSchema>;

/** A block that is fed from claims: what is typed into it is stored, the rest is computed when it is shown or exported. */
export const liveBlockSchema = z.discriminatedUnion('kind', [
  dimensionGridSchema,
  indicatorTableSchema,
  achMatrixSchema,
]);
export type LiveBlock = z.infer<typeof liveBlockSchema>;
export type LiveKind = LiveBlock['kind'];
export const liveKinds = ['dimension-grid', 'indicators', 'ach'] as const satisfies readonly LiveKind[];

/** A block of a kind with nothing in it yet. */
export function emptyLiveBlock(kind: LiveKind): LiveBlock {
  switch (kind) {
    case 'dimension-grid':
      return { kind, scope: { kind: 'cited' }, searched: [] };
    case 'indicators':
      return { kind, rows: [emptyIndicator()] };
    case 'ach':
      return { kind, hypotheses: ['', ''], evidence: [] };
  }
}

/** A row of an indicator table to be filled in. */
export function emptyIndicator(): Indicator {
  return {
    observable: '',
    codeId: null,
    threshold: '',
    direction: 'appears',
    source: '',
    cadence: '',
    baseline: '',
    status: 'not-seen',
  };
}
