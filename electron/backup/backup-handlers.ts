import path from 'node:path';
import type { backupOperations } from '../../shared/backup/backup-operations';
import type { HandlersOf } from '../../shared/ipc/operation';
import type { Verification } from '../../shared/notebook/notebook-schema';
import { backUpBeside, copyWhole } from '../notebook-file/back-up';
import type { Notebook } from '../notebook-file/notebook';
import { readBeside } from '../notebook-file/read-beside';
import { replaceByBackup } from '../notebook-file/restore';
import { notSoundFailure } from './backup-check';
import { describeBackup, listBackupsBeside } from './backup-list';
import { readContents } from './backup-table';

/** What backups need from outside. */
export interface BackupServices {
  /** Compares every hash and quote of a backup. */
  verify(backup: Notebook): Promise<Verification>;
  now(): Date;
}

/** Serves the backups of an open notebook. */
export function createBackupHandlers(
  notebook: Notebook,
  services: BackupServices,
): HandlersOf<typeof backupOperations> {
  const { database, facts } = notebook;
  return {
    'backup.list': () => ({
      backups: listBackupsBeside(facts.path, (file) => readBeside(database, file), facts.id),
      now: readContents(database),
    }),
    'backup.restore': async ({ path: file }) => {
      notebook.refuseUnlessWritable();
      const backup = notebook.openBeside(file);
      try {
        const { problems } = await services.verify(backup);
        if (problems.length > 0) throw notSoundFailure(file, problems);
        return { path: facts.path, kept: replaceByBackup(notebook, backup, services.now()) };
      } finally {
        backup.close();
      }
    },
    'backup.make': ({ file }) => {
      const made = file === undefined ? undefined : path.resolve(file);
      if (made !== undefined) copyWhole(database, made);
      const target = made ?? backUpBeside(database, 'asked', services.now());
      const named = { path: target, reason: 'asked', madeAt: services.now() } as const;
      return describeBackup(named, readBeside(database, target));
    },
  };
}
