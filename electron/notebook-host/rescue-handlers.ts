import { hostOperations } from '../../shared/ipc/all-operations';
import type { HandlersOf } from '../../shared/ipc/operation';
import type { rescueOperations } from '../../shared/recovery/recovery-operations';
import { notSoundFailure } from '../backup/backup-check';
import { listBackupsBeside } from '../backup/backup-list';
import { copyWhole } from '../notebook-file/back-up';
import { openNotebook } from '../notebook-file/open-notebook';
import { readClosed } from '../notebook-file/read-beside';
import { createHostHandlers } from './create-host-handlers';
import type { HostServices } from './host-services';
import { recoverNotebook } from './recover-notebook';

/** Serves what is done with notebooks that are not open, such as a damaged one. */
export function createRescueHandlers(services: HostServices): HandlersOf<typeof rescueOperations> {
  return {
    'rescue.backups': ({ path, passphrase }) => ({
      backups: listBackupsBeside(path, (file) => readClosed(file, passphrase)),
    }),
    'rescue.recover': ({ path, to, passphrase }) => recoverNotebook({ file: path, to, passphrase }, services),
    async 'rescue.copy'({ backup, to, passphrase }) {
      const opened = openNotebook(backup, { access: 'look', program: 'backup', passphrase });
      try {
        const verify = createHostHandlers(opened, services)['notebook.verify'];
        const { problems } = await verify(hostOperations['notebook.verify'].input.parse({}));
        if (problems.length > 0) throw notSoundFailure(backup, problems);
        copyWhole(opened.database, to);
        return {};
      } finally {
        opened.close();
      }
    },
  };
}
