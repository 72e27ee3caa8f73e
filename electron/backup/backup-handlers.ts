import fs from 'node:fs';
import path from 'node:path';
import type { backupOperations } from '../../shared/backup/backup-operations';
import type { Backup, BackupContents } from '../../shared/backup/backup-schema';
import type { HandlersOf } from '../../shared/ipc/operation';
import { notebookExtension, type NotebookInfo } from '../../shared/notebook/notebook-schema';
import { FailureError, type Failure } from '../../shared/result';
import { message } from '../messages/messages';
import { backUpBeside, copyWhole } from '../notebook-file/back-up';
import { findBackups, type NamedBackup } from '../notebook-file/backup-names';
import type { Notebook } from '../notebook-file/notebook';
import { readLogEnd } from './backup-table';

/** What backups need from outside. */
export interface BackupServices {
  /** Opens a backup for reading; throws as opening a notebook does. */
  open(file: string): Notebook;
  counts(notebook: Notebook): NotebookInfo['counts'];
  now(): Date;
}

/** Serves the backups of an open notebook. */
export function createBackupHandlers(
  notebook: Notebook,
  services: BackupServices,
): HandlersOf<typeof backupOperations> {
  const contentsOf = (open: Notebook): BackupContents => ({
    counts: services.counts(open),
    ...readLogEnd(open.database),
  });
  const read = (named: NamedBackup): Backup[] => {
    try {
      const backup = services.open(named.path);
      try {
        if (backup.facts.id !== notebook.facts.id) return [];
        return [{ ...shown(named), contents: contentsOf(backup), problem: null }];
      } finally {
        backup.close();
      }
    } catch (error) {
      return [{ ...shown(named), contents: null, problem: failureOf(error) }];
    }
  };
  return {
    'backup.list': () => ({
      backups: findBackups(notebook.facts.path).flatMap(read),
      now: contentsOf(notebook),
    }),
    'backup.make': ({ file }) => {
      const made = file === undefined ? undefined : path.resolve(file);
      if (made !== undefined) copyWhole(notebook.database, made);
      const target = made ?? backUpBeside(notebook.database, 'asked', services.now());
      const named: NamedBackup = { path: target, reason: 'asked', madeAt: services.now() };
      return { ...shown(named), contents: contentsOf(notebook), problem: null };
    },
  };
}

function shown({ path: file, reason, madeAt }: NamedBackup): Omit<Backup, 'contents' | 'problem'> {
  return {
    path: file,
    name: path.basename(file, notebookExtension),
    reason: typeof reason === 'string' ? reason : 'migration',
    createdAt: madeAt.toISOString(),
    byteLength: fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0,
  };
}

function failureOf(error: unknown): Failure {
  if (error instanceof FailureError) return error.failure;
  return { code: 'internal', message: message('ipc.internal'), detail: String(error) };
}
