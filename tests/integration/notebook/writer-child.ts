import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { createHostHandlers } from '../../../electron/notebook-host/create-host-handlers';
import type { HostServices } from '../../../electron/notebook-host/host-services';
import { openNotebook } from '../../../electron/notebook-file/open-notebook';
import type { MemoDocument } from '../../../shared/memo/memo-document';

/**
 * Writes into a notebook as fast as it can until it is killed. Every line is written after the change it names was
 * acknowledged: "claim ID", "memo REVISION TEXT".
 */
const [file = '', passphrase = ''] = process.argv.slice(2);
const services: HostServices = {
  parser: { parse: () => Promise.reject(new Error('not used')) },
  printPdf: () => Promise.reject(new Error('not used')),
  now: () => new Date(),
  newId: randomUUID,
  analystName: () => 'Ada',
  importLimitBytes: () => 1024,
  emit: () => undefined,
  isClosing: () => false,
  applicationVersion: '0',
};
const notebook = openNotebook(file, {
  access: 'write',
  program: 'window',
  passphrase: passphrase || undefined,
});
const handlers = createHostHandlers(notebook, services);
const say = (line: string) => fs.writeSync(1, `${line}\n`);
const [source] = await handlers['source.list']({});
const [memo] = await handlers['memo.list']({});
if (!source || !memo) throw new Error('The notebook must have a source and a memo.');
let { revision } = memo;
say('ready');
for (let i = 0; ; i++) {
  const claim = await handlers['claim.create']({
    sourceId: source.id,
    start: i % 50,
    end: (i % 50) + 10,
    codes: [{ codeId: 'pre-deliberation', polarity: 'affirmed' }],
    statement: `Claim ${i}`,
    relation: 'supports',
  });
  say(`claim ${claim.id}`);
  const text = `${randomUUID()} ${'typed '.repeat(i % 200)}`.trim();
  const document: MemoDocument = {
    format: 1,
    blocks: [{ kind: 'paragraph', children: [{ kind: 'text', text }] }],
  };
  ({ revision } = await handlers['memo.save']({ id: memo.id, title: 'M', document, baseRevision: revision }));
  say(`memo ${revision} ${text}`);
}
