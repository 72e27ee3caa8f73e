import type { EventName, EventPayload } from '../../shared/ipc/events';
import type { SourceParser } from '../../shared/source/source-parser';

/** Events that come from the notebook; the shell forwards them to the window. */
export type NotebookEventName = Extract<EventName, 'notebook.changed' | 'task.progress'>;

/** What the notebook's handlers need from outside: the same handlers run in the host, on the command line, in tests. */
export interface HostServices {
  readonly parser: SourceParser;
  /** Makes a tagged PDF of a self-contained page. Rejects with FailureError export-failed or electron-unavailable. */
  printPdf(html: string): Promise<Uint8Array>;
  now(): Date;
  /** A fresh UUID version 4. */
  newId(): string;
  /** Who is named as coder, author and collector; never empty. */
  analystName(): string;
  /** Largest file that is imported, in bytes. */
  importLimitBytes(): number;
  emit<N extends NotebookEventName>(name: N, payload: EventPayload<N>): void;
  readonly applicationVersion: string;
}
