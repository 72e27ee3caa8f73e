/** How often two things stand in the same units: each of them, both together, and all units that there are. */
export interface JointCounts {
  readonly first: number;
  readonly second: number;
  readonly both: number;
  readonly total: number;
}

/** How closely two things go together; null where a measure is not defined. */
export interface Association {
  /** Both by either (Jaccard), from 0 to 1. */
  readonly jaccard: number | null;
  /** Pointwise mutual information in bits. */
  readonly pmi: number | null;
  /** PMI by its greatest possible value, from -1 (never together) to 1 (never apart); Bouma 2009. */
  readonly npmi: number | null;
}

/** The association of two things. Where they never meet PMI has no value and NPMI is -1; where one stands everywhere neither says anything. */
export function associate(counts: JointCounts): Association {
  return { jaccard: jaccard(counts), pmi: pmi(counts), npmi: npmi(counts) };
}

function jaccard({ first, second, both }: JointCounts): number | null {
  const either = first + second - both;
  return either === 0 ? null : both / either;
}

function pmi({ first, second, both, total }: JointCounts): number | null {
  if (both === 0 || first === 0 || second === 0) return null;
  return Math.log2((both * total) / (first * second));
}

function npmi(counts: JointCounts): number | null {
  const { first, second, both, total } = counts;
  if (first === 0 || second === 0) return null;
  if (both === 0) return -1;
  // In every unit there is: the quotient is 0 by 0.
  if (both === total) return null;
  return (pmi(counts) ?? 0) / Math.log2(total / both);
}
