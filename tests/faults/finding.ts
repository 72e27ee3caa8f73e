/** What a run of one kind of fault came to. */
export interface FaultRun {
  readonly name: string;
  /** Rounds, states or positions that were tried. */
  readonly tried: number;
  /** What must not be, each with what makes it again. */
  readonly bad: readonly string[];
  /** Other counts worth knowing. */
  readonly notes: readonly string[];
  /** Why nothing was tried. */
  readonly skipped?: string;
}
