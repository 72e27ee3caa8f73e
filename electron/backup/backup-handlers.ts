import fs from 'node:fs';
import path from 'node:path';
import type { backupOperations } from '../../shared/backup/backup-operations';
import type { Backup, BackupContents } from '../../shared/backup/backup-schema';
import type { HandlersOf } from '../../shared/ipc/operation';
import { notebookExtension, type Verification } from '../../shared/notebook/notebook-schema';
import { FailureError, type Failure } from '../../shared/result';
import { message } from '../messages/messages';
import { backUpBeside, copyWhole } from '../notebook-file/back-up';
import { findBackups, type NamedBackup } from '../notebook-file/backup-names';
import { replaceByBackup } from '../notebook-file/restore';
import { notSoundFailure } from './backup-check';
import type { Notebook } from '../notebook-file/notebook';
import { readBeside, type BesideFacts } from '../notebook-file/read-beside';
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
  const read = (named: NamedBackup): Backup[] => {
    try {
      const { id, ...rest } = readBeside(database, named.path);
      return id === facts.id ? [{ ...shown(named), contents: contentsOf(rest), problem: null }] : [];
    } catch (error) {
      return [{ ...shown(named), contents: null, problem: failureOf(error) }];
    }
  };
  return {
    'backup.list': () => ({
      backups: findBackups(facts.path).flatMap(read),
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
      const named: NamedBackup = { path: target, reason: 'asked', madeAt: services.now() };
      return { ...shown(named), contents: contentsOf(readBeside(database, target)), problem: null };
    },
  };
}

function contentsOf({
  sources,
  claims,
  memos,
  logEntries,
  lastChangeAt,
}: Omit<BesideFacts, 'id'>): BackupContents {
  return { counts: { sources, claims, memos }, logEntries, lastChangeAt };
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
