import { randomUUID } from 'node:crypto';
import { HostConversation } from './host-conversation';

/** The entry of the notebook's process (Electron's utilityProcess): it alone opens the notebook's file. */
const { parentPort } = process;
const conversation = new HostConversation({
  send: (reply) => parentPort.postMessage(reply),
  now: () => new Date(),
  newId: randomUUID,
  applicationVersion: __CLAIMBOOK_VERSION__,
});
parentPort.on('message', ({ data }) => conversation.receive(data));
