/**
 * How often a word stands in the spans around hits, and elsewhere: the table of two rows and two columns that all
 * measures are computed from (Evert 2008, “Corpora and collocations”, surface co-occurrence).
 */
export interface CollocationCounts {
  /** Words in the spans that are this word (O₁₁). */
  readonly joint: number;
  /** All words in the spans (R₁). */
  readonly span: number;
  /** All words in the texts that are this word (C₁). */
  readonly word: number;
  /** All words in the texts (N); those of the hits themselves count nowhere. */
  readonly total: number;
}

/** How closely a word goes with the hits, in the field’s measures; null where one is not defined. */
export interface Collocation {
  /** What chance alone would put into the spans: E₁₁ = R₁·C₁ ÷ N. */
  readonly expected: number;
  /**
   * G² = 2·Σ O·ln(O ÷ E) over the four cells (Dunning 1993), negative where the word is rarer than by chance; 3.84 is
   * the 5 % level, 10.83 the 0.1 % level.
   */
  readonly logLikelihood: number | null;
  /** 14 + log₂(2·O₁₁ ÷ (R₁ + C₁)), at most 14, and comparable between notebooks of any size (Rychlý 2008). */
  readonly logDice: number | null;
  /** log₂(O₁₁ ÷ E₁₁) in bits; high for rare words (Church & Hanks 1990). */
  readonly mi: number | null;
  /** MI ÷ −log₂(O₁₁ ÷ N), from −1 (never together) to 1 (never apart) (Bouma 2009). */
  readonly npmi: number | null;
  /** (O₁₁ − E₁₁) ÷ √O₁₁; high for frequent words (Church et al. 1991). */
  readonly tScore: number | null;
}

/** The measures of a word in spans. */
export function collocation(counts: CollocationCounts): Collocation {
  const { joint, span, word, total } = counts;
  const expected = total === 0 ? 0 : (span * word) / total;
  const isDefined = joint > 0 && expected > 0;
  const mi = isDefined ? Math.log2(joint / expected) : null;
  return {
    expected,
    logLikelihood: total === 0 ? null : logLikelihood(counts, expected),
    logDice: joint > 0 ? 14 + Math.log2((2 * joint) / (span + word)) : null,
    mi,
    // In every place there is: the quotient is 0 by 0.
    npmi: mi === null || joint === total ? null : mi / -Math.log2(joint / total),
    tScore: joint > 0 ? (joint - expected) / Math.sqrt(joint) : null,
  };
}

function logLikelihood({ joint, span, word, total }: CollocationCounts, expected: number): number {
  const cell = (observed: number, byChance: number): number =>
    observed <= 0 || byChance <= 0 ? 0 : observed * Math.log(observed / byChance);
  const elsewhere = total - span;
  const others = total - word;
  const sum =
    cell(joint, expected) +
    cell(span - joint, (span * others) / total) +
    cell(word - joint, (elsewhere * word) / total) +
    cell(elsewhere - (word - joint), (elsewhere * others) / total);
  // Below 0 only by rounding.
  const value = 2 * Math.max(0, sum);
  return joint < expected && value > 0 ? -value : value;
}
