import { z } from 'zod';
import { claimIdSchema, type Claim } from '../claim/claim-schema';
import { claimWeakness } from '../claim/claim-strength';
import { claimHeadline } from '../claim/claim-view';
import { findCode, type Codebook, type Dimension } from '../codebook/codebook-schema';
import type { DimensionGrid, IndicatorTable } from './live-block';

/** A claim as a live block names it. */
const namedClaimSchema = z.object({
  claimId: claimIdSchema,
  headline: z.string(),
  /** Source reliability and information credibility ("B2"). */
  rating: z.string(),
  polarity: z.enum(['affirmed', 'negated', 'hypothetical']),
  date: z.string().nullable(),
});
export type NamedClaim = z.infer<typeof namedClaimSchema>;

const gridRowSchema = z.object({
  dimensionId: z.string(),
  key: z.string(),
  label: z.object({ en: z.string(), zh: z.string() }),
  standing: z.enum(['found', 'none-found', 'not-searched']),
  /** Claims with a code of the dimension; withdrawn and superseded ones are left out. */
  claims: z.int(),
  /** Different sources that their passages stand in. */
  sources: z.int(),
  /** Claims in which a code of the dimension is negated. */
  negated: z.int(),
  strongest: namedClaimSchema.nullable(),
  /** Null where one claim is all that there is. */
  weakest: namedClaimSchema.nullable(),
});
export type GridRow = z.infer<typeof gridRowSchema>;

const lastSeenSchema = z.object({ claims: z.int(), last: namedClaimSchema.nullable() });
export type LastSeen = z.infer<typeof lastSeenSchema>;

/** What is computed from claims for a live block, in its order of rows. */
export const liveViewSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('dimension-grid'), rows: z.array(gridRowSchema) }),
  z.object({ kind: z.literal('indicators'), rows: z.array(lastSeenSchema) }),
  /** All of it is computed from what is typed; see computeAch. The claims are those that it names. */
  z.object({ kind: z.literal('ach'), claims: z.array(namedClaimSchema) }),
]);
export type LiveView = z.infer<typeof liveViewSchema>;

/** The grid of the claims given: per dimension of the codebook what is strongest, what is weakest, and how much there is. */
export function computeGrid(grid: DimensionGrid, claims: readonly Claim[], codebook: Codebook): GridRow[] {
  const standing = claims.filter(isStanding);
  return codebook.dimensions.map((dimension) => gridRow(grid, dimension, standing, codebook));
}

function gridRow(
  { searched }: DimensionGrid,
  dimension: Dimension,
  claims: readonly Claim[],
  codebook: Codebook,
): GridRow {
  const inDimension = (codeId: string): boolean => findCode(codebook, codeId)?.dimension.id === dimension.id;
  const found = claims
    .filter(({ codes }) => codes.some(({ codeId }) => inDimension(codeId)))
    .toSorted(strongestFirst);
  const isNegated = ({ codes }: Claim): boolean =>
    codes.some(({ codeId, polarity }) => polarity === 'negated' && inDimension(codeId));
  const last = found.length > 1 ? found.at(-1) : undefined;
  return {
    dimensionId: dimension.id,
    key: dimension.key,
    label: dimension.label,
    standing: found.length > 0 ? 'found' : searched.includes(dimension.id) ? 'none-found' : 'not-searched',
    claims: found.length,
    sources: new Set(found.flatMap(({ evidence }) => evidence.map(({ sourceId }) => sourceId))).size,
    negated: found.filter(isNegated).length,
    strongest: found[0] ? nameClaim(found[0], inDimension) : null,
    weakest: last ? nameClaim(last, inDimension) : null,
  };
}

/** When each indicator was last seen: the newest claim in which its code is affirmed. */
export function computeLastSeen({ rows }: IndicatorTable, claims: readonly Claim[]): LastSeen[] {
  const standing = claims.filter(isStanding);
  return rows.map(({ codeId }) => {
    const isCode = (id: string): boolean => id === codeId;
    const seen = standing
      .filter(({ codes }) => codes.some((tag) => isCode(tag.codeId) && tag.polarity === 'affirmed'))
      .toSorted(
        (a, b) => (dateOf(b) ?? '').localeCompare(dateOf(a) ?? '') || b.createdAt.localeCompare(a.createdAt),
      );
    return { claims: seen.length, last: seen[0] ? nameClaim(seen[0], isCode) : null };
  });
}

/** A claim with its rating, and the polarity of the code that it is named for. */
export function nameClaim(claim: Claim, isCode: (codeId: string) => boolean = () => true): NamedClaim {
  return {
    claimId: claim.id,
    headline: claimHeadline(claim),
    rating: `${claim.reliability}${claim.credibility}`,
    polarity: claim.codes.find(({ codeId }) => isCode(codeId))?.polarity ?? 'affirmed',
    date: dateOf(claim),
  };
}

function isStanding({ status }: Claim): boolean {
  return status !== 'withdrawn' && status !== 'superseded';
}

/** EDTF dates sort as text, as far as they are exact. */
function dateOf(claim: Claim): string | null {
  return claim.eventTime ?? claim.publicationTime;
}

/** By rating (F and 6, which judge nothing, come last), then what was observed before what was inferred, then the newer. */
function strongestFirst(a: Claim, b: Claim): number {
  return (
    claimWeakness(a) - claimWeakness(b) ||
    kindOf(a) - kindOf(b) ||
    (dateOf(b) ?? '').localeCompare(dateOf(a) ?? '') ||
    a.createdAt.localeCompare(b.createdAt)
  );
}

const kinds: readonly Claim['type'][] = [
  'observed-fact',
  'reported-statement',
  'authors-inference',
  'forecast',
];

function kindOf({ type }: Claim): number {
  const place = kinds.indexOf(type);
  return place === -1 ? kinds.length : place;
}
