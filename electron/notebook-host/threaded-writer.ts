import { Worker } from 'node:worker_threads';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';
import { writeDocument, type DocumentJob, type DocumentWriter } from '../memo/export/write-document';

/** What the writing thread is sent. */
export interface WriterRequest {
  readonly id: number;
  readonly job: DocumentJob;
}

/** What it answers: the document, or why there is none. */
export type WriterAnswer =
  { readonly id: number; readonly bytes: Uint8Array } | { readonly id: number; readonly error: string };

/** Whoever waits for the document that is being written. */
interface Waiting {
  readonly id: number;
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (error: unknown) => void;
}

/** How long an idle thread is kept for the next document, in ms. */
const idleTime = 60_000;

/** The thread failed, and not only the document that it was writing. */
class ThreadFault extends Error {}

/**
 * Writes documents in a thread of their own, one after the other. `entry` is the path of the built document writer. Where
 * no thread can be started or it ends by itself, the document is written here; `onCrash` is told why.
 */
export function createThreadedWriter(
  entry: string,
  onCrash: (error: unknown) => void = () => undefined,
): DocumentWriter {
  let worker: Worker | null = null;
  let waiting: Waiting | null = null;
  let idle: ReturnType<typeof setTimeout> | undefined;
  let lastId = 0;
  let queue: Promise<unknown> = Promise.resolve();

  function begin(): Worker {
    const made = new Worker(entry);
    const fail = (fault: ThreadFault): void => {
      if (worker !== made) return;
      // Also while nothing is written: a thread that has ended answers nobody.
      worker = null;
      waiting?.reject(fault);
    };
    made.on('message', (answer: WriterAnswer) => {
      if (answer.id !== waiting?.id) return;
      if ('bytes' in answer) waiting.resolve(answer.bytes);
      else waiting.reject(new Error(answer.error));
    });
    made.on('error', (cause) => fail(new ThreadFault('The writing thread failed.', { cause })));
    made.on('exit', () => fail(new ThreadFault('The writing thread ended.')));
    return made;
  }

  function end(): void {
    void worker?.terminate();
    worker = null;
  }

  function answer(thread: Worker, job: DocumentJob, signal?: AbortSignal): Promise<Uint8Array> {
    return new Promise<Uint8Array>((resolve, reject) => {
      waiting = { id: ++lastId, resolve, reject };
      signal?.addEventListener('abort', () => reject(cancelled()), { once: true });
      thread.postMessage({ id: lastId, job } satisfies WriterRequest);
    });
  }

  async function write(job: DocumentJob, signal?: AbortSignal): Promise<Uint8Array> {
    if (signal?.aborted) throw cancelled();
    clearTimeout(idle);
    const thread = (worker ??= begin());
    thread.ref();
    try {
      return await answer(thread, job, signal);
    } catch (error) {
      end();
      if (error instanceof FailureError) throw error;
      if (error instanceof ThreadFault) onCrash(error.cause ?? error);
      return await writeDocument(job);
    } finally {
      waiting = null;
      thread.unref();
      idle = setTimeout(end, idleTime);
      idle.unref();
    }
  }

  return (job, signal) => {
    const written = queue.then(() => write(job, signal));
    queue = written.catch(() => undefined);
    return written;
  };
}

function cancelled(): FailureError {
  return new FailureError('cancelled', message('memo.export.cancelled'));
}
