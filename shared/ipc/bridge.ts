import type { Failure } from '../result';
import type { EventName } from './events';

/** The one frozen object that the preload script puts at `window.claimbook`. Only renderer/desktop touches it. */
export interface Bridge {
  /** Calls an operation; the answer is a Result, checked again by renderer/desktop. Never rejects. */
  call(name: string, input: unknown): Promise<{ ok: true; value: unknown } | { ok: false; failure: Failure }>;
  /** Listens to an event; the returned function stops listening. */
  on(name: EventName, listener: (payload: unknown) => void): () => void;
  /** Path on disk of a file that was dropped on the window; empty where there is none. */
  pathOfFile(file: unknown): string;
}
