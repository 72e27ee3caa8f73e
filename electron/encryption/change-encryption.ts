import fs from 'node:fs';
import path from 'node:path';
import type { EncryptionChange, EncryptionReport } from '../../shared/encryption/encryption-schema';
import { FailureError, type FailureCode } from '../../shared/result';
import { message } from '../messages/messages';
import { findBackups } from '../notebook-file/backup-names';
import { preparePassphraseChange } from '../notebook-file/change-passphrase';
import { readFileHeader } from '../notebook-file/file-header';
import { openNotebook, realPath } from '../notebook-file/open-notebook';
import { findPlainCopies, isPlain, readPlainId } from '../notebook-file/notebook-copies';

/** A change, and the passphrases that it is between: `from` of an encrypted notebook, `to` of one that shall be. */
export interface KeyedChange {
  readonly change: EncryptionChange;
  /** Who does it, as a second one is told: "window" or "command line". */
  readonly program: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

interface Backups {
  readonly converted: readonly string[];
  readonly deleted: readonly string[];
}

/** Failures of a backup that do not keep the notebook from being changed: it stays as it is, and is named. */
const leftFor: ReadonlySet<FailureCode> = new Set([
  'wrong-passphrase',
  'passphrase-needed',
  'notebook-damaged',
  'not-a-notebook',
  'notebook-newer',
  'notebook-in-use',
]);

/**
 * Encrypts a notebook, makes it plain or gives it another passphrase, with its backups. The backups come before it gets
 * its new key, those that are to be deleted after it. Throws notebook-encrypted, notebook-not-encrypted, or what
 * opening throws; then the notebook is as it was.
 */
export function changeEncryption(file: string, keyed: KeyedChange): EncryptionReport {
  const target = realPath(file);
  const { isEncrypted } = readFileHeader(target);
  const { kind } = keyed.change;
  if (kind === 'encrypt' && isEncrypted) return finishEncrypting(target, keyed);
  if (kind !== 'encrypt' && !isEncrypted) {
    const text = message('encryption.isPlain', { name: path.basename(target) });
    throw new FailureError('notebook-not-encrypted', text);
  }
  const to = kind === 'decrypt' ? null : (keyed.to ?? null);
  const prepared = preparePassphraseChange(target, { program: keyed.program, from: keyed.from, to });
  try {
    const { notebookId } = prepared;
    const before = backupsOf(target);
    const converted = before.filter((backup) => isConverted(backup, notebookId, keyed));
    prepared.apply();
    const deleted = deleteBackups(before, notebookId, keyed);
    return report(target, notebookId, { keyed, before, done: { converted, deleted } });
  } finally {
    prepared.end();
  }
}

/** What an earlier attempt that was cut short, or a plain backup that was brought here, left to be done. */
function finishEncrypting(file: string, keyed: KeyedChange): EncryptionReport {
  const notebook = openNotebook(file, { access: 'write', program: keyed.program, passphrase: keyed.to });
  try {
    notebook.refuseUnlessWritable();
    const { id } = notebook.facts;
    const before = backupsOf(file);
    const converted = before.filter((backup) => isConverted(backup, id, keyed));
    const deleted = deleteBackups(before, id, keyed);
    if (converted.length + deleted.length === 0) {
      const text = message('encryption.isEncrypted', { name: path.basename(file) });
      throw new FailureError('notebook-encrypted', text);
    }
    return report(file, id, { keyed, before, done: { converted, deleted } });
  } finally {
    notebook.close();
  }
}

/** Gives a backup the notebook's new passphrase; false where it is not to be changed, or cannot be. */
function isConverted(
  backup: string,
  notebookId: string,
  { change, program, from, to }: KeyedChange,
): boolean {
  const isWanted = change.kind === 'rekey' || (change.kind === 'encrypt' && change.backups === 'convert');
  if (!isWanted || to === undefined || (change.kind === 'encrypt' && !isPlain(backup))) return false;
  try {
    const prepared = preparePassphraseChange(backup, { program, from, to });
    try {
      if (prepared.notebookId !== notebookId) return false;
      prepared.apply();
      return true;
    } finally {
      prepared.end();
    }
  } catch (error) {
    if (error instanceof FailureError && leftFor.has(error.failure.code)) return false;
    throw error;
  }
}

/** By their names; of which notebook they are is seen when they are opened. */
function backupsOf(notebook: string): string[] {
  return findBackups(notebook).map((backup) => backup.path);
}

function deleteBackups(backups: readonly string[], notebookId: string, { change }: KeyedChange): string[] {
  if (change.kind !== 'encrypt' || change.backups !== 'delete') return [];
  const plain = backups.filter((backup) => readPlainId(backup) === notebookId);
  for (const backup of plain) fs.rmSync(backup);
  return plain;
}

function report(
  file: string,
  notebookId: string,
  { keyed, before, done }: { keyed: KeyedChange; before: readonly string[]; done: Backups },
): EncryptionReport {
  const isEncrypted = keyed.change.kind !== 'decrypt';
  const touched = [...done.converted, ...done.deleted];
  return {
    path: file,
    encrypted: isEncrypted,
    backups: {
      converted: [...done.converted],
      deleted: [...done.deleted],
      left: before.filter((backup) => !touched.includes(backup)),
    },
    plainCopies: isEncrypted ? findPlainCopies(file, notebookId) : [],
  };
}
