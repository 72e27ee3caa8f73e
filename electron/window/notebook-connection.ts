import type { EncryptionChange, EncryptionReport } from '../../shared/encryption/encryption-schema';
import type { OpenMode, NotebookInfo } from '../../shared/notebook/notebook-schema';
import type { Result } from '../../shared/result';

/** A notebook's file, and how it is to be opened. */
export interface NotebookPlace {
  readonly path: string;
  readonly mode: OpenMode;
  /** Of an encrypted notebook, or one that shall be. */
  readonly passphrase?: string | undefined;
  /** It was locked: its passphrase has to be typed, though the system's keychain may have it. */
  readonly isLocked?: boolean;
}

/** How a notebook shall open, and the passphrases before and after. */
export interface KeyChange {
  readonly change: EncryptionChange;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** An open notebook in a process of its own, as the window sees it. */
export interface NotebookConnection {
  /** As it was when it was opened. */
  readonly info: NotebookInfo;
  /** Calls an operation of the notebook host; never rejects. */
  call(name: string, input: unknown): Promise<Result<unknown>>;
  /** Changes how the notebook opens; where `isClosed`, it has to be opened anew. Never rejects. */
  rekey(
    change: KeyChange,
  ): Promise<{ readonly isClosed: boolean; readonly result: Result<EncryptionReport> }>;
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
  place: NotebookPlace,
  listener: ConnectionListener,
) => Promise<Result<NotebookConnection>>;
