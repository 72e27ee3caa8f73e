import path from 'node:path';
import { app, safeStorage } from 'electron';
import type { Rescue } from '../application/application-services';
import { systemDialogs } from '../application/native-dialogs';
import { rehearseDialogs } from '../application/rehearsed-dialogs';
import { citationStylesFolder } from '../citation/style-folder';
import type { CrashReports } from '../crash-report/crash-reports';
import { crashReportsArgument, reportedExitCode } from '../crash-report/report-own-faults';
import { Keychain } from '../encryption/keychain';
import { PassphraseAttempts } from '../encryption/passphrase-attempts';
import { NotebookHosts, type OpenNotebook } from '../host-connection/notebook-hosts';
import { createPdfPrinter } from '../print/create-pdf-printer';
import type { AllowedAddresses } from '../security/allowed-addresses';
import { createPreviews, type Previews } from '../security/previews';
import { rescueOperations } from '../../shared/recovery/recovery-operations';
import { succeed, valueOf } from '../../shared/result';
import { createSampleNotebook } from '../sample/sample-notebook';
import { createRecentNotebooks } from '../settings/recent-notebooks';
import { openSettingsStore } from '../settings/settings-store';
import { signingKeyPath } from '../signing-key/signing-key-file';
import { documentsFolder } from './documents-folder';
import { Shell } from './shell';
import type { StartOptions } from './start-options';

/** Joins the parts of the running application. Nothing is shown and no process is started yet. */
export function createShell(
  options: StartOptions,
  addresses: AllowedAddresses,
  crashReports: CrashReports,
): { shell: Shell; previews: Previews } {
  const { outFolder } = options;
  const settings = openSettingsStore(app.getPath('userData'));
  const recent = createRecentNotebooks(settings);
  const previews = createPreviews();
  const hosts = new NotebookHosts({
    hostEntry: path.join(outFolder, 'notebook-host.js'),
    parserEntry: path.join(outFolder, 'parser-process.js'),
    settings: () => settings.current,
    citationStylesFolder: citationStylesFolder(settings.path),
    printPdf: createPdfPrinter(path.join(outFolder, 'fonts')),
    signingKeyFile: signingKeyPath(settings.path),
    crashes: {
      args: [crashReportsArgument(app.getPath('userData'))],
      onCrash(part, { code, outOfMemory }) {
        const exit = { reason: outOfMemory ? 'out of memory' : 'gone', code };
        if (code !== reportedExitCode) crashReports.add({ part, kind: 'ended', exit });
        shell.tellOfCrash();
      },
    },
  });
  const shell: Shell = new Shell({
    outFolder,
    addresses,
    settings,
    recent,
    hosts,
    keychain: new Keychain(path.join(path.dirname(settings.path), 'passphrases.json'), safeStorage),
    previews,
    crashReports,
    services: {
      dialogs: options.isRehearsal ? rehearseDialogs() : systemDialogs,
      recent,
      openEmptyWindow: () => void shell.openWindow(),
      rescue: createRescue(hosts),
      openToLook: (file) => void shell.openWindow().openUnasked(file, 'look'),
      createSample: (file) => createSampleNotebook(file, (place) => createUnwatched(hosts, place)),
      documentsFolder: documentsFolder(),
      settingsPath: settings.path,
    },
  });
  return { shell, previews };
}

/** Guessing a passphrase is as slow here as anywhere. */
function createRescue(hosts: NotebookHosts): Rescue {
  const attempts = new PassphraseAttempts();
  return async (name, input) => {
    const { output } = rescueOperations[name];
    const file = 'path' in input ? input.path : input.backup;
    const answer = await attempts.try(file, () => hosts.rescue(name, input));
    return answer.ok ? succeed(output.parse(answer.value) as never) : answer;
  };
}

/** Makes a notebook that no window shows. */
async function createUnwatched(hosts: NotebookHosts, file: string): Promise<OpenNotebook> {
  return valueOf(
    await hosts.connect(
      { path: file, mode: 'create' },
      { onEvent: () => undefined, onLost: () => undefined },
    ),
  );
}
