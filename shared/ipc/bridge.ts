import type { EventName } from './events';

/** The one frozen object that the preload script puts at `window.claimbook`. Only renderer/desktop touches it. */
export interface Bridge {
  /**
   * Calls an operation; the answer is a Result as JSON, checked again by renderer/desktop. Never rejects. One string
   * crosses the bridge many times faster than the thousands of objects that a long source or list is made of.
   */
  call(name: string, input: unknown): Promise<string>;
  /** Listens to an event; the returned function stops listening. */
  on(name: EventName, listener: (payload: unknown) => void): () => void;
  /** Path on disk of a file that was dropped on the window; empty where there is none. */
  pathOfFile(file: unknown): string;
}
