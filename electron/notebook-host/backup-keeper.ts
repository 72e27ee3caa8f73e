import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';
import { backUpDaily } from '../notebook-file/daily-backup';
import type { Notebook } from '../notebook-file/notebook';
import { quickCheck } from '../notebook-file/quick-check';

/** What makes backups while a notebook is in use needs from outside. */
export interface BackupKeeperServices {
  readonly now: () => Date;
  readonly kept: () => number;
  /** Whether nobody has asked for anything for a while: copying a large notebook takes seconds. */
  readonly isIdle: () => boolean;
  /** Tells the analyst, once for each reason, that today's backup could not be made. */
  readonly tell: (text: string) => void;
}

/** How often it is looked whether a backup is due (ms). */
const interval = 60_000;

/**
 * Makes a backup once a day while a notebook is open for writing. Before that, where the last session was cut short, it
 * looks through the file once.
 */
export class BackupKeeper {
  private readonly notebook: Notebook;
  private readonly services: BackupKeeperServices;
  private readonly timer: NodeJS.Timeout;
  private told: string | undefined;
  private isToBeChecked: boolean;

  constructor(notebook: Notebook, services: BackupKeeperServices) {
    this.notebook = notebook;
    this.services = services;
    this.isToBeChecked = notebook.wasCutShort;
    this.timer = setInterval(() => services.isIdle() && this.look(), interval);
    this.timer.unref();
  }

  /** Makes the backup if it is due. Never throws. */
  look(): void {
    if (!this.notebook.isWritable) return;
    try {
      this.checkOnce();
      backUpDaily(this.notebook, {
        kept: this.services.kept(),
        now: this.services.now(),
      });
      this.told = undefined;
    } catch (error) {
      const reason = error instanceof FailureError ? error.failure.message : String(error);
      if (reason !== this.told) this.services.tell(message('backup.dailyFailed', { reason }));
      this.told = reason;
    }
  }

  private checkOnce(): void {
    if (!this.isToBeChecked) return;
    this.isToBeChecked = false;
    const { database, name } = this.notebook;
    if (quickCheck(database).length > 0) this.services.tell(message('backup.damageFound', { name }));
  }

  /** The notebook is about to be closed: a last look. */
  close(): void {
    clearInterval(this.timer);
    this.look();
  }
}
