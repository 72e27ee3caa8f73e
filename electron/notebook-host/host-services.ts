import type { DocumentWriter } from '../memo/export/write-document';
import type { StaleLimits } from '../../shared/check/check-input';
import type { EventName, EventPayload } from '../../shared/ipc/events';
import type { PageDrawer, SourceParser } from '../../shared/source/source-parser';

/** Events that come from the notebook; the shell forwards them to the window. */
export type NotebookEventName = Extract<EventName, 'notebook.changed' | 'task.progress' | 'search.indexed'>;

/** What the notebook's handlers need from outside: the same handlers run in the host, on the command line, in tests. */
export interface HostServices {
  readonly parser: SourceParser;
  /** Draws pages of paged documents; left out where there is no window to show them. */
  readonly drawPage?: PageDrawer['drawPage'];
  /** Makes a tagged PDF of a self-contained page. Rejects with FailureError export-failed or electron-unavailable. */
  printPdf(html: string): Promise<Uint8Array>;
  /** Writes documents in a thread of their own; left out where nobody else waits: they are written in place. */
  readonly writeDocument?: DocumentWriter;
  readonly now: () => Date;
  /** A fresh UUID version 4. */
  readonly newId: () => string;
  /** As the settings have it; where it is empty, coder, author and collector are named "Analyst". */
  analystName(): string;
  /** Where the analyst's key for signing lies, if they have made one; left out where nobody can have. */
  readonly signingKeyFile?: () => string;
  /** The page that checks evidence packs, as it was built; left out where there is none to put into packs. */
  readonly verificationPage?: () => Promise<Uint8Array>;
  /** When the checks of memos call a source stale; left out where the defaults hold. */
  readonly staleLimits?: () => StaleLimits;
  /** Largest file that is imported, in bytes. */
  importLimitBytes(): number;
  /** Where citation styles lie that the analyst added; left out where nobody can have. */
  readonly citationStylesFolder?: () => string;
  emit<N extends NotebookEventName>(name: N, payload: EventPayload<N>): void;
  /** True once the notebook is closing: work of many parts stops at the next part. */
  isClosing(): boolean;
  readonly applicationVersion: string;
}
