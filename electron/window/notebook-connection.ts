import type { OpenMode, NotebookInfo } from '../../shared/notebook/notebook-schema';
import type { Result } from '../../shared/result';

/** An open notebook in a process of its own, as the window sees it. */
export interface NotebookConnection {
  /** As it was when it was opened. */
  readonly info: NotebookInfo;
  /** Calls an operation of the notebook host; never rejects. */
  call(name: string, input: unknown): Promise<Result<unknown>>;
  /** Closes the notebook to one file and ends its process; settles in any case. */
  close(): Promise<void>;
}

/** What a connection tells without being asked. */
export interface ConnectionListener {
  onEvent(name: string, payload: unknown): void;
  /** The process ended by itself; the notebook is closed. */
  onLost(): void;
}

/** Starts a host for a notebook. A path that does not open, or exists where a new one is wanted, is a failure. */
export type ConnectNotebook = (
  path: string,
  mode: OpenMode,
  listener: ConnectionListener,
) => Promise<Result<NotebookConnection>>;
