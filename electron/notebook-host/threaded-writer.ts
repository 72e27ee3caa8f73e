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
  let idle: ReturnType<typeof setTimeout> | undefined;
  let lastId = 0;
  let queue: Promise<unknown> = Promise.resolve();

  function end(): void {
    void worker?.terminate();
    worker = null;
  }

  async function write(job: DocumentJob, signal?: AbortSignal): Promise<Uint8Array> {
    if (signal?.aborted) throw cancelled();
    clearTimeout(idle);
    worker ??= new Worker(entry);
    worker.ref();
    try {
      return await answerOf(worker, { id: ++lastId, job }, signal);
    } catch (error) {
      end();
      if (error instanceof FailureError) throw error;
      if (error instanceof ThreadFault) onCrash(error.cause ?? error);
      return writeDocument(job);
    } finally {
      worker?.unref();
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

function answerOf(worker: Worker, request: WriterRequest, signal?: AbortSignal): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const onMessage = (answer: WriterAnswer): void => {
      if (answer.id !== request.id) return;
      worker.off('message', onMessage);
      signal?.removeEventListener('abort', onAbort);
      if ('bytes' in answer) resolve(answer.bytes);
      else reject(new Error(answer.error));
    };
    const onAbort = (): void => reject(cancelled());
    worker.on('message', onMessage);
    // Once it has answered, neither of these changes anything.
    worker.once('error', (cause) => reject(new ThreadFault('The writing thread failed.', { cause })));
    worker.once('exit', () => reject(new ThreadFault('The writing thread ended.')));
    signal?.addEventListener('abort', onAbort, { once: true });
    worker.postMessage(request);
  });
}

function cancelled(): FailureError {
  return new FailureError('cancelled', message('memo.export.cancelled'));
}
