import { parentPort } from 'node:worker_threads';
import { writeDocument } from '../memo/export/write-document';
import type { WriterAnswer, WriterRequest } from './threaded-writer';

/** The entry of the thread that writes documents, so that whoever asks for something else meanwhile is answered. */
parentPort?.on('message', ({ id, job }: WriterRequest) => {
  void writeDocument(job).then(
    (bytes) => parentPort?.postMessage({ id, bytes } satisfies WriterAnswer),
    (error: unknown) => parentPort?.postMessage({ id, error: String(error) } satisfies WriterAnswer),
  );
});
