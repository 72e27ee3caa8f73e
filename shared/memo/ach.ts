import { z } from 'zod';
import { claimIdSchema } from '../claim/claim-schema';

/** How an item of evidence stands to a hypothesis, after Heuer: very consistent … very inconsistent; NA: not applicable. */
export const achScoreSchema = z.enum(['CC', 'C', 'N', 'NA', 'I', 'II']);
export type AchScore = z.infer<typeof achScoreSchema>;
/** Low, medium, high. */
export const achWeightSchema = z.enum(['L', 'M', 'H']);
export type AchWeight = z.infer<typeof achWeightSchema>;

const achEvidenceSchema = z.object({
  /** In the analyst's words; empty where the claim says it. */
  text: z.string(),
  claimId: claimIdSchema.nullable(),
  credibility: achWeightSchema,
  relevance: achWeightSchema,
  /** One for each hypothesis, in their order. */
  scores: z.array(achScoreSchema),
});
export type AchEvidence = z.infer<typeof achEvidenceSchema>;

/** A matrix of competing hypotheses: what is typed; everything else is computed from it. */
export const achMatrixSchema = z.object({
  kind: z.literal('ach'),
  hypotheses: z.array(z.string()).min(1).max(12),
  evidence: z.array(achEvidenceSchema).max(200),
});
export type AchMatrix = z.infer<typeof achMatrixSchema>;

/** Sums of a hypothesis; the closer to 0, the less speaks against it. */
export interface AchSum {
  readonly unweighted: number;
  readonly weighted: number;
}

/** What the scores of a matrix come to. */
export interface AchResult {
  /** By hypothesis. */
  readonly sums: readonly AchSum[];
  /** Indices of the hypotheses, the least contradicted (weighted) first. */
  readonly ranking: readonly number[];
  /** Indices of the hypotheses that share the first place. */
  readonly leaders: readonly number[];
  /** By item of evidence; 0 tells nothing between the hypotheses. */
  readonly diagnosticity: readonly { readonly range: number; readonly deviation: number }[];
  /** By item of evidence: the sums without it, and whether another hypothesis leads then. */
  readonly without: readonly {
    readonly weighted: readonly number[];
    readonly leaders: readonly number[];
    readonly changesLeader: boolean;
  }[];
}

const inconsistency: Readonly<Record<AchScore, number>> = { CC: 0, C: 0, N: 0, NA: 0, I: -1, II: -2 };
/** For diagnosticity: very consistent counts 2, very inconsistent -2; what is not applicable says nothing. */
const position: Readonly<Record<AchScore, number>> = { CC: 2, C: 1, N: 0, NA: 0, I: -1, II: -2 };
const factor: Readonly<Record<AchWeight, number>> = { L: Math.SQRT1_2, M: 1, H: Math.SQRT2 };

/** Computes sums, ranking, diagnosticity and what each item of evidence decides. A missing score counts as NA. */
export function computeAch({ hypotheses, evidence }: Omit<AchMatrix, 'kind'>): AchResult {
  const count = hypotheses.length;
  const sums = Array.from({ length: count }, (_, hypothesis) => sumOf(evidence, hypothesis));
  const weighted = sums.map((sum) => sum.weighted);
  const leaders = leadersOf(weighted);
  return {
    sums,
    ranking: weighted
      .map((sum, index) => ({ sum, index }))
      .toSorted((a, b) => b.sum - a.sum || a.index - b.index)
      .map(({ index }) => index),
    leaders,
    diagnosticity: evidence.map((item) => diagnosticityOf(scoresOf(item, count))),
    without: evidence.map((_, left) => {
      const others = evidence.filter((_item, index) => index !== left);
      const without = weighted.map((_sum, hypothesis) => sumOf(others, hypothesis).weighted);
      const leading = leadersOf(without);
      return { weighted: without, leaders: leading, changesLeader: leading.join() !== leaders.join() };
    }),
  };
}

function scoresOf({ scores }: AchEvidence, count: number): AchScore[] {
  return Array.from({ length: count }, (_, hypothesis) => scores[hypothesis] ?? 'NA');
}

function sumOf(evidence: readonly AchEvidence[], hypothesis: number): AchSum {
  let [unweighted, weighted] = [0, 0];
  for (const item of evidence) {
    const score = inconsistency[item.scores[hypothesis] ?? 'NA'];
    unweighted += score;
    weighted += score * factor[item.credibility] * factor[item.relevance];
  }
  return { unweighted, weighted: rounded(weighted) };
}

/** Twelve digits: √½ × √2 is 1 for a reader. */
function rounded(value: number): number {
  return Number(value.toFixed(12)) + 0;
}

function leadersOf(sums: readonly number[]): number[] {
  const best = Math.max(...sums);
  return sums.flatMap((sum, index) => (sum === best ? [index] : []));
}

/** Range and population standard deviation over the hypotheses. */
function diagnosticityOf(scores: readonly AchScore[]): { range: number; deviation: number } {
  const values = scores.map((score) => position[score]);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { range: Math.max(...values) - Math.min(...values), deviation: rounded(Math.sqrt(variance)) };
}
