import fs from 'node:fs';
import path from 'node:path';
import type { MemoId } from '../../shared/memo/memo-schema';
import { refuseNotebooks, renderFile } from '../memo/export-to-file';
import { withholdFields } from '../memo/export/choice/withhold-fields';
import { gatherExport, type MemoServices } from '../memo/memo-handlers';
import { keptMemo } from '../memo/required-memo';
import { writeExport } from '../memo/write-export';
import { listShownLogEntries } from '../notebook-file/change-log';
import type { Notebook } from '../notebook-file/notebook';
import type { PackServices } from '../pack/pack-services';
import { openSigningKey } from '../signing-key/signing-key-file';
import { readSourceBytes, readStoredText } from '../source/source-content-table';
import type { HostServices } from './host-services';

/** What evidence packs need, put together from the other features. */
export function packServices(
  notebook: Notebook,
  services: HostServices,
  memoServices: MemoServices,
): PackServices {
  const { database } = notebook;
  const read = (id: MemoId) => keptMemo(database, id);
  return {
    async gather(id, style) {
      for (;;) {
        const input = await gatherExport(notebook, memoServices, read(id), style);
        // Memo and log have to be of one moment; the checks of a memo give way to other work.
        if (read(id).sha256 === input.memo.sha256) return { input, log: listShownLogEntries(database) };
      }
    },
    withhold: withholdFields,
    render: (input, format, parts) => renderFile(services, input, format, parts),
    sourceText: (id, version) => readStoredText(database, id, version)?.text,
    sourceBytes: (id, version) => readSourceBytes(database, id, version),
    verificationPage: async () => (await services.verificationPage?.()) ?? null,
    signingKey: (passphrase) =>
      services.signingKeyFile ? openSigningKey(services.signingKeyFile(), passphrase) : null,
    async write(target, bytes) {
      const file = path.resolve(target);
      refuseNotebooks(notebook, file);
      const replaced = fs.existsSync(file);
      await writeExport(file, bytes);
      return { path: file, replaced };
    },
    progress: (payload) => memoServices.progress(payload),
    applicationVersion: services.applicationVersion,
    isEncrypted: notebook.facts.encrypted,
  };
}
