/** Time in ms that a page is given to save what is typed before the analyst is asked. */
const savingTime = 5000;

/** What closing a window needs of it. */
export interface ClosingWindow {
  /** Whether its page can still answer. */
  isAnswering(): boolean;
  /** Tells the page to save everything and say so. */
  askToSave(): void;
  /** Asks the analyst whether to close although not everything is saved. */
  confirmLoss(): Promise<boolean>;
  closeNotebook(): Promise<void>;
  /** Closes the window without asking again. */
  destroy(): void;
}

/** Closes a window in order: the page saves, the notebook becomes one file, the window goes. */
export class CloseFlow {
  private readonly window: ClosingWindow;
  private readonly savingTimeMs: number;
  private running: Promise<boolean> | undefined;
  private saved: ((wasSaved: boolean) => void) | undefined;

  constructor(window: ClosingWindow, savingTimeMs = savingTime) {
    this.window = window;
    this.savingTimeMs = savingTimeMs;
  }

  /** Closes the window; false where the analyst chose to keep it. Asked twice, it closes once. */
  close(): Promise<boolean> {
    this.running ??= this.closeOnce().finally(() => (this.running = undefined));
    return this.running;
  }

  /** The page says that it has saved, or that it could not. */
  pageIsReady(wasSaved: boolean): void {
    this.saved?.(wasSaved);
  }

  private async closeOnce(): Promise<boolean> {
    const isSaved = !this.window.isAnswering() || (await this.pageSaves());
    if (!isSaved && !(await this.window.confirmLoss())) return false;
    await this.window.closeNotebook();
    this.window.destroy();
    return true;
  }

  private async pageSaves(): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    const answered = new Promise<boolean>((resolve) => {
      this.saved = resolve;
      timer = setTimeout(() => resolve(false), this.savingTimeMs);
    });
    this.window.askToSave();
    const wasSaved = await answered;
    clearTimeout(timer);
    this.saved = undefined;
    return wasSaved;
  }
}
