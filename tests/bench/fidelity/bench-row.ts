/** A line of the table of `npm run bench`, as run-bench.mjs describes it. */
export interface BenchRow {
  readonly what: string;
  readonly measured: string;
  readonly baseline: string;
  readonly ratio: number;
  readonly goal: number;
}

/** Told of what a reader of the table wants to look into. */
export type Explain = (words: string) => void;
