import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { CodebookTemplate } from '../../shared/codebook/codebook-templates';
import type { hostOperations } from '../../shared/ipc/all-operations';
import type { InputOf, OutputOf } from '../../shared/ipc/operation';
import { valueOf } from '../../shared/result';
import { citationStylesFolder } from '../citation/style-folder';
import type { OperationServer } from '../ipc/serve-operations';
import { BackupKeeper } from '../notebook-host/backup-keeper';
import { createHostHandlers } from '../notebook-host/create-host-handlers';
import { createNotebook } from '../notebook-host/create-notebook';
import type { HostServices } from '../notebook-host/host-services';
import { serveNotebook } from '../notebook-host/serve-notebook';
import { openNotebook } from '../notebook-file/open-notebook';
import type { Notebook } from '../notebook-file/notebook';
import { readVerificationPage } from '../pack/verification-page';
import { forkedParser } from '../parser-process/forked-parser';
import { signingKeyPath } from '../signing-key/signing-key-file';
import { outFolder } from './built-file';
import type { CommandLineIo } from './command-line-io';
import { withPassphrase } from './passphrase-input';
import { printWithElectron } from './print-with-electron';
import { readSettings, settingsPath } from './read-settings';

/** How the lock file names this program to a window that wants the same notebook. */
export const program = 'command line';

/** An open notebook's operations, called as a window would call them. */
export interface NotebookSession {
  readonly notebook: Notebook;
  /** Throws FailureError as the operation answers it. */
  readonly call: <N extends keyof typeof hostOperations>(
    name: N,
    input: InputOf<typeof hostOperations, N>,
  ) => Promise<OutputOf<typeof hostOperations, N>>;
}

/** What a notebook is made with. */
export interface NewNotebook {
  readonly create: CodebookTemplate;
  /** Encrypts it. */
  readonly passphrase?: string | undefined;
}

/**
 * Opens a notebook for one command and closes it afterwards, whatever happened. `create` makes it first, with
 * a codebook; with `readsDocuments` the parser process starts while the notebook is opened.
 */
export async function withNotebook<T>(
  io: CommandLineIo,
  file: string,
  access: 'read' | 'write' | NewNotebook,
  run: (session: NotebookSession) => Promise<T>,
  { readsDocuments = false } = {},
): Promise<T> {
  const { services, close } = createServices(io, readsDocuments);
  const target = path.resolve(io.cwd, file);
  let notebook: Notebook | undefined;
  try {
    notebook =
      typeof access === 'object'
        ? createNotebook(target, { ...access, program, services, codebook: access.create })
        : await withPassphrase(io, file, (passphrase) =>
            openNotebook(target, { access, program, passphrase }),
          );
    // A read-only file opens for reading; a command that writes must say so before it works in vain.
    if (access === 'write') {
      notebook.refuseUnlessWritable();
      keepBackups(notebook, io);
    }
    const serve = serveNotebook(createHostHandlers(notebook, services));
    return await run({ notebook, call: caller(serve) });
  } finally {
    notebook?.close();
    close();
  }
}

/** Lends what work with notebooks needs from outside to one command that opens them itself. */
export async function withServices<T>(
  io: CommandLineIo,
  run: (services: HostServices) => Promise<T>,
): Promise<T> {
  const { services, close } = createServices(io, false);
  try {
    return await run(services);
  } finally {
    close();
  }
}

function caller(serve: OperationServer): NotebookSession['call'] {
  return async (name, input) =>
    valueOf(await serve(name, input)) as OutputOf<typeof hostOperations, typeof name>;
}

/** Today's backup, before the first change of the day; where it fails, the work is done all the same. */
function keepBackups(notebook: Notebook, io: CommandLineIo): void {
  new BackupKeeper(notebook, {
    now: () => new Date(),
    kept: () => readSettings().backupsKept,
    isIdle: () => false,
    tell: (text) => io.stderr.write(`${text}\n`),
  }).close();
}

function createServices(
  io: CommandLineIo,
  readsDocuments: boolean,
): { services: HostServices; close: () => void } {
  const settings = readSettings();
  const forked = io.parser
    ? undefined
    : forkedParser(path.join(outFolder(), 'parser-process.js'), () => ({
        timeoutMs: settings.parserTimeoutMs,
        memoryBytes: settings.parserMemoryBytes,
      }));
  if (readsDocuments) forked?.warmUp();
  const services: HostServices = {
    parser: io.parser ?? (forked as NonNullable<typeof forked>),
    printPdf: io.printPdf ?? ((html) => printWithElectron(html, io.stderr)),
    analystName: () => settings.analystName,
    importLimitBytes: () => settings.importLimitBytes,
    staleLimits: () => settings,
    signingKeyFile: () => signingKeyPath(settingsPath()),
    citationStylesFolder: () => citationStylesFolder(settingsPath()),
    verificationPage: () => readVerificationPage(outFolder()),
    emit: () => undefined,
    isClosing: () => false,
    now: () => new Date(),
    newId: randomUUID,
    applicationVersion: __CLAIMBOOK_VERSION__,
  };
  return { services, close: () => forked?.close() };
}
