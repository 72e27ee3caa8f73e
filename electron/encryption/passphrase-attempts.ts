import { setTimeout } from 'node:timers/promises';
import { delayAfterFailures } from '../../shared/encryption/attempt-delay';
import type { Result } from '../../shared/result';

/**
 * Slows guessing down: attempts at one notebook wait for each other, and after a wrong passphrase the answer comes late,
 * later each time. In memory only; who has the file can guess without Claimbook.
 */
export class PassphraseAttempts {
  private readonly failures = new Map<string, number>();
  private readonly last = new Map<string, Promise<unknown>>();
  private readonly wait: (ms: number) => Promise<unknown>;

  constructor(wait: (ms: number) => Promise<unknown> = (ms) => setTimeout(ms)) {
    this.wait = wait;
  }

  /** Tries a passphrase of the notebook at a path. */
  try<T>(path: string, attempt: () => Promise<Result<T>>): Promise<Result<T>> {
    const run = async () => this.settled(path, await attempt());
    const tried = (this.last.get(path) ?? Promise.resolve()).then(run);
    this.last.set(path, tried);
    return tried;
  }

  private async settled<T>(path: string, result: Result<T>): Promise<Result<T>> {
    if (result.ok) this.failures.delete(path);
    else if (result.failure.code === 'wrong-passphrase') {
      const failures = (this.failures.get(path) ?? 0) + 1;
      this.failures.set(path, failures);
      await this.wait(delayAfterFailures(failures));
    }
    return result;
  }
}
