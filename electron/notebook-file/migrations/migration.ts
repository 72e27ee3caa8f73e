import type { Database } from '../database';

/** One step of the notebook's format. Frozen once released. */
export interface Migration {
  /** The format (user_version) that it leads to; the file's name starts with it. */
  readonly version: number;
  /** Runs inside a transaction that also sets the version. */
  readonly up: (database: Database) => void;
}
