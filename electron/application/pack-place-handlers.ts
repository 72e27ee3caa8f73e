import path from 'node:path';
import type { HandlersOf } from '../../shared/ipc/operation';
import type { packShellOperations } from '../../shared/pack/pack-operations';
import { message } from '../messages/messages';
import { sha256 } from '../text/sha256';
import type { ApplicationServices, AskingWindow } from './application-services';
import { fileNameFor, withExtension } from './file-names';

interface PackParts {
  /** The page that checks packs, as it was built. */
  verificationPage(): Promise<Uint8Array>;
  writeFile(path: string, bytes: Uint8Array): Promise<void>;
}

/** Asks where an evidence pack, or the page that checks them, is to go. */
export function createPackPlaceHandlers(
  { dialogs, documentsFolder }: ApplicationServices,
  window: AskingWindow,
  parts: PackParts,
): HandlersOf<typeof packShellOperations> {
  return {
    async 'pack.chooseFile'({ title }) {
      const { notebook } = await window.state();
      const folder = notebook === null ? documentsFolder : path.dirname(notebook.path);
      const name = fileNameFor(title, message('application.untitledMemo'));
      const file = await dialogs.chooseNewFile(window.browserWindow, {
        title: message('application.exportPack'),
        defaultPath: path.join(folder, `${name}.zip`),
        filters: [{ name: message('application.files.zip'), extensions: ['zip'] }],
      });
      return { path: file === undefined ? null : withExtension(file, '.zip') };
    },
    async 'verifier.save'() {
      const page = await parts.verificationPage();
      const file = await dialogs.chooseNewFile(window.browserWindow, {
        title: message('application.saveVerifier'),
        defaultPath: path.join(documentsFolder, 'verify.html'),
        filters: [{ name: message('application.files.html'), extensions: ['html'] }],
      });
      if (file === undefined) return { saved: null };
      const target = withExtension(file, '.html');
      await parts.writeFile(target, page);
      return { saved: { path: target, sha256: sha256(page), byteLength: page.length } };
    },
  };
}
