import type { Verification, VerificationProblem } from '../notebook/notebook-schema';

/** Something that could not be read, or is not as it was recorded. */
export interface RecoveryFinding {
  readonly kind: VerificationProblem['kind'];
  readonly id: string;
  readonly message: string;
}

/** What came of recovering a damaged notebook. */
export interface RecoveryReport {
  /** Path of the new notebook. */
  readonly to: string;
  /** How much of each kind is there. */
  readonly recovered: Verification['checked'];
  readonly lost: readonly RecoveryFinding[];
  /** What is there and differs from its hash. It is kept, and never shown as verified. */
  readonly doubtful: readonly RecoveryFinding[];
}
