import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { reportOwnFaults } from '../crash-report/report-own-faults';
import { readVerificationPage } from '../pack/verification-page';
import { HostConversation } from './host-conversation';
import type { HostReply } from './host-protocol';
import { createThreadedWriter } from './threaded-writer';

/** The entry of the notebook's process (Electron's utilityProcess): it alone opens the notebook's file. */
const { parentPort } = process;
const outFolder = path.dirname(fileURLToPath(import.meta.url));
const reports = reportOwnFaults('notebook', process.argv);
const conversation = new HostConversation({
  send: (reply) => parentPort.postMessage(reply),
  now: () => new Date(),
  newId: randomUUID,
  writeDocument: createThreadedWriter(path.join(outFolder, 'document-writer.js'), (error) => {
    reports?.add({ part: 'export', kind: 'exception', error });
    parentPort.postMessage({ kind: 'event', name: 'crash.reported', payload: {} } satisfies HostReply);
  }),
  verificationPage: () => readVerificationPage(outFolder),
  applicationVersion: __CLAIMBOOK_VERSION__,
});
parentPort.on('message', ({ data }) => conversation.receive(data));
