import fs from 'node:fs';
import path from 'node:path';
import { app, shell } from 'electron';
import type { applicationOperations } from '../../shared/application/application-operations';
import type { HandlersOf } from '../../shared/ipc/operation';
import type { ExportFormat } from '../../shared/memo/memo-schema';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';
import type { ApplicationServices, AskingWindow } from './application-services';
import { confirmPlain, type PlainContents } from './confirm-plain';
import { fileNameFor, withExtension } from './file-names';
import { createNotebookChoiceHandlers } from './notebook-choice-handlers';
import { linkQuestion, linkTarget } from './open-link';
import { writeClipboard } from './write-clipboard';

/** Files that a source is imported from. */
const sourceExtensions = [
  'txt',
  'text',
  'md',
  'markdown',
  'html',
  'htm',
  'xhtml',
  'docx',
  'odt',
  'rtf',
  'epub',
  'pdf',
  'png',
  'jpg',
  'jpeg',
  'tif',
  'tiff',
  'mhtml',
  'mht',
  'eml',
  'warc',
  'gz',
  'srt',
  'vtt',
];

/** Serves what needs a native dialog, the window, or the operating system, to one window. */
export function createApplicationHandlers(
  services: ApplicationServices,
  window: AskingWindow,
): HandlersOf<typeof applicationOperations> {
  return {
    ...createNotebookChoiceHandlers(services, window),
    ...createFileHandlers(services, window),
    'window.state': () => window.state(),
    'window.readyToClose'({ saved }) {
      window.pageIsReadyToClose(saved);
      return {};
    },
    'window.new'() {
      services.openEmptyWindow();
      return {};
    },
    async 'link.open'({ url }) {
      const target = linkTarget(url);
      const isWanted = (await services.dialogs.ask(window.browserWindow, linkQuestion(target))) === 0;
      if (isWanted) await shell.openExternal(target.href);
      return { opened: isWanted };
    },
    async 'clipboard.write'({ text, html }) {
      await writeClipboard(text, html);
      return {};
    },
    'menu.update'(update) {
      window.updateMenu(update);
      return {};
    },
    'memo.stagePreview': ({ html }) => ({ url: window.keepPreview(html) }),
    'application.about': () => ({
      version: __CLAIMBOOK_VERSION__,
      electron: process.versions.electron,
      chromium: process.versions.chrome,
      node: process.versions.node,
      sqlite: null,
      isFallbackRuntime: !app.isPackaged && process.versions.electron !== __DECLARED_ELECTRON_VERSION__,
      settingsPath: services.settingsPath,
    }),
  };
}

type FileOperation =
  | 'source.chooseFiles'
  | 'source.chooseFolders'
  | 'reference.chooseFile'
  | 'analysis.chooseExportFile'
  | 'memo.chooseExportFile'
  | 'codebook.chooseExportFile'
  | 'codebook.chooseFile'
  | 'citationStyle.chooseFile'
  | 'file.showInFolder';

function createFileHandlers(
  { dialogs, documentsFolder }: ApplicationServices,
  window: AskingWindow,
): Pick<HandlersOf<typeof applicationOperations>, FileOperation> {
  const chooseExport = async (
    name: string,
    format: ExportFormat | 'svg' | 'png',
    title: string,
    contents?: PlainContents,
  ): Promise<{ path: string | null }> => {
    const { notebook } = await window.state();
    const isAsked = contents !== undefined && notebook?.encrypted === true;
    if (isAsked && !(await confirmPlain(dialogs, window.browserWindow, contents))) return { path: null };
    const folder = notebook === null ? documentsFolder : path.dirname(notebook.path);
    const filters = [{ name: message(`application.files.${format}`), extensions: [format] }];
    const question = { title, defaultPath: path.join(folder, `${name}.${format}`), filters };
    const file = await dialogs.chooseNewFile(window.browserWindow, question);
    return { path: file === undefined ? null : withExtension(file, `.${format}`) };
  };
  const chooseOne = async (
    title: string,
    name: string,
    extensions: string[],
  ): Promise<{ path: string | null }> => {
    const filters = [
      { name, extensions },
      { name: message('application.files.all'), extensions: ['*'] },
    ];
    const files = await dialogs.chooseFiles(window.browserWindow, { title, filters, many: false });
    return { path: files[0] ?? null };
  };
  return {
    async 'source.chooseFiles'({ isUpdate = false }) {
      const filters = [
        { name: message('application.files.sources'), extensions: sourceExtensions },
        { name: message('application.files.all'), extensions: ['*'] },
      ];
      const title = message(isUpdate ? 'application.updateSource' : 'application.importSources');
      const question = { title, filters, many: !isUpdate };
      return [...(await dialogs.chooseFiles(window.browserWindow, question))];
    },
    async 'reference.chooseFile'() {
      const filters = [
        { name: message('application.files.references'), extensions: ['ris', 'bib', 'json'] },
        { name: message('application.files.all'), extensions: ['*'] },
      ];
      const question = { title: message('application.importReferences'), filters, many: false };
      return [...(await dialogs.chooseFiles(window.browserWindow, question))];
    },
    async 'source.chooseFolders'() {
      return [...(await dialogs.chooseFolders(window.browserWindow, message('application.importFolders')))];
    },
    'analysis.chooseExportFile': ({ name, format }) =>
      chooseExport(
        fileNameFor(name, message('application.analysisFile')),
        format,
        message('application.exportAnalysis'),
        'analysis',
      ),
    'memo.chooseExportFile': ({ title, format }) =>
      chooseExport(
        fileNameFor(title, message('application.untitledMemo')),
        format,
        message('application.exportMemo'),
      ),
    'codebook.chooseExportFile': ({ name, format }) =>
      chooseExport(
        fileNameFor(name, message('application.codebookFile')),
        format,
        message('application.exportCodebook'),
        'codebook',
      ),
    'codebook.chooseFile': () =>
      chooseOne(message('application.importCodebook'), message('application.files.codebooks'), [
        'json',
        'csv',
      ]),
    'citationStyle.chooseFile': () =>
      chooseOne(message('application.addCitationStyle'), message('application.files.citationStyles'), [
        'csl',
      ]),
    'file.showInFolder'({ path: file }) {
      if (!path.isAbsolute(file) || !fs.existsSync(file)) {
        throw new FailureError('file-not-found', message('application.fileGone', { path: file }));
      }
      shell.showItemInFolder(file);
      return {};
    },
  };
}
