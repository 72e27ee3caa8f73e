import fs from 'node:fs';
import path from 'node:path';
import type { Backup, BackupContents } from '../../shared/backup/backup-schema';
import { notebookExtension } from '../../shared/notebook/notebook-schema';
import { FailureError, type Failure } from '../../shared/result';
import { message } from '../messages/messages';
import { findBackups, type NamedBackup } from '../notebook-file/backup-names';
import { isPlain } from '../notebook-file/notebook-copies';
import type { BesideFacts } from '../notebook-file/read-beside';

/**
 * The backups beside a notebook, the newest first, each with what is in it or why it cannot be read. Where the notebook's
 * id is known, those of another notebook are left out.
 */
export function listBackupsBeside(
  notebook: string,
  read: (file: string) => BesideFacts,
  notebookId?: string,
): Backup[] {
  return findBackups(notebook).flatMap((named) => {
    try {
      const facts = read(named.path);
      if (notebookId !== undefined && facts.id !== notebookId) return [];
      return [describeBackup(named, facts)];
    } catch (error) {
      return [{ ...shown(named), contents: null, problem: failureOf(error) }];
    }
  });
}

/** A backup with what is in it. */
export function describeBackup(named: NamedBackup, facts: BesideFacts): Backup {
  return { ...shown(named), contents: contentsOf(facts), problem: null };
}

function contentsOf({ sources, claims, memos, logEntries, lastChangeAt }: BesideFacts): BackupContents {
  return { counts: { sources, claims, memos }, logEntries, lastChangeAt };
}

function shown({ path: file, reason, madeAt }: NamedBackup): Omit<Backup, 'contents' | 'problem'> {
  return {
    path: file,
    name: path.basename(file, notebookExtension),
    reason: typeof reason === 'string' ? reason : 'migration',
    createdAt: madeAt.toISOString(),
    byteLength: fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0,
    encrypted: !isPlain(file),
  };
}

function failureOf(error: unknown): Failure {
  if (error instanceof FailureError) return error.failure;
  return { code: 'internal', message: message('ipc.internal'), detail: String(error) };
}
