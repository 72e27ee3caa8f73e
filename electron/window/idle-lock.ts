/** How often it is looked whether the time is over, in ms. */
const lookEvery = 5000;
const minute = 60_000;

interface IdleLockOptions {
  /** Minutes after which to lock; 0 is never. Asked at every look, so that a change counts at once. */
  readonly minutes: () => number;
  readonly lock: () => void;
  /** In ms, of a clock that goes on while the computer sleeps. */
  readonly now?: () => number;
}

/** Locks once when nobody has used the application for a while, and again after it was used. */
export class IdleLock {
  private readonly options: Required<IdleLockOptions>;
  private lastUse: number;
  private timer: NodeJS.Timeout | undefined;

  constructor(options: IdleLockOptions) {
    this.options = { now: Date.now, ...options };
    this.lastUse = this.options.now();
  }

  /** Somebody used the keyboard or the mouse. */
  used(): void {
    this.lastUse = this.options.now();
    this.timer ??= setInterval(() => this.look(), lookEvery).unref();
  }

  private look(): void {
    const minutes = this.options.minutes();
    if (minutes === 0 || this.options.now() - this.lastUse < minutes * minute) return;
    clearInterval(this.timer);
    this.timer = undefined;
    this.options.lock();
  }
}
