import { FailureError, type Failure } from '../../shared/result';
import { reportOwnFaults } from '../crash-report/report-own-faults';
import { parserRequestSchema, type ParserReply } from '../../shared/source/source-parser';
import { message } from '../messages/messages';
import { isLibraryFault } from './library-fault';
import { parseSource } from './parse-source';

/**
 * The entry of the parser process. It opens no notebook and no file: bytes come in, text goes out. The same file runs
 * as Electron's utilityProcess and as a child of plain Node.
 */

/** The part of Electron's process.parentPort that is used here. */
interface ParentPort {
  on(event: 'message', listener: (event: { data: unknown }) => void): void;
  postMessage(message: unknown): void;
}

const parentPort = (process as NodeJS.Process & { parentPort?: ParentPort }).parentPort;

reportOwnFaults('documents', process.argv);

function send(reply: ParserReply): void {
  if (parentPort) parentPort.postMessage(reply);
  else process.send?.(reply);
}

async function answer(raw: unknown): Promise<void> {
  const request = parserRequestSchema.safeParse(raw);
  if (!request.success) {
    const failure: Failure = { code: 'bad-input', message: message('source.parser.badRequest') };
    send({ id: -1, failure });
    return;
  }
  const { id } = request.data;
  try {
    if ('page' in request.data) {
      const { drawPage } = await import('./pdf/draw-page');
      send({ id, image: await drawPage(request.data.page) });
    } else send({ id, parsed: await parseSource(request.data.input) });
  } catch (error) {
    // The owner reports the end of the process and gives the next document a fresh one.
    if (isLibraryFault(error)) process.exit(1);
    send({ id, failure: failureOf(error) });
  }
}

function failureOf(error: unknown): Failure {
  if (error instanceof FailureError) return error.failure;
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { code: 'internal', message: message('source.parser.internal'), detail };
}

if (parentPort) parentPort.on('message', (event) => void answer(event.data));
else {
  process.on('message', (raw) => void answer(raw));
  // Without its owner the process has nothing to do.
  process.on('disconnect', () => process.exit(0));
}
