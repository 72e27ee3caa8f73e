import type { HistoryStep } from '../../shared/history/history-operations';

/** Everything that can be undone and is written into the log. */
export const changedKinds = [
  /** With its evidence, codes and attribution. */
  'claim',
  /** Between two claims. */
  'claim-link',
  /** Of the claims table. */
  'claim-view',
  'source',
  'source-group',
  /** What was decided about two sources. */
  'source-relation',
  'reference',
  'memo',
  /** Beside a memo: what it knows of a cited claim, a version of it; or a template. */
  'memo-record',
  'codebook',
  'entity',
  /** Between two entities. */
  'relation',
  'suggestion-rejection',
  /** A search with a name, or what was searched for in vain. */
  'search-record',
] as const;
export type ChangedKind = (typeof changedKinds)[number];

/** One change of a notebook, as the log and the Edit menu know it. */
export interface ChangeRequest {
  /** For the log, for example "claim.create". */
  readonly action: string;
  /** How the Edit menu names it; null where it cannot be undone (memo text). */
  readonly step: HistoryStep | null;
  /** For the log: personal fields besides the analyst's name. */
  readonly personal?: Readonly<Record<string, string>>;
  /** Undone together with the change before it where that has the same group: one step for many files. */
  readonly group?: string;
  /** Nothing brings it back: earlier steps about the same things are forgotten. Only without a step of its own. */
  readonly isFinal?: boolean;
}

/** Announces that a thing is about to change, be made or be deleted. Call it before the first change to that thing. */
export type Touch = (kind: ChangedKind, id: string) => void;

/**
 * Makes every change to a notebook: one transaction with its undo step and its log entry, then an event. Throws, with
 * nothing changed, where the notebook cannot be written to.
 */
export interface ChangeRecorder {
  change<T>(request: ChangeRequest, run: (touch: Touch) => T): T;
}

/** How one kind of thing is remembered for undo and for the log. */
export interface Aggregate {
  /** All of it that undo restores, as JSON; null where there is none. */
  snapshot(id: string): unknown;
  /** Makes it what a snapshot says. Throws undo-conflict or claim-cited where it may not. */
  restore(id: string, snapshot: unknown): void;
  /** The hash recorded beside it; null where there is none. */
  recordedSha256(id: string): string | null;
  /** Called when nothing can bring it back any more. */
  forget?(id: string): void;
}
