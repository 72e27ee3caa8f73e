import path from 'node:path';
import type { Backup, BackupContents } from '../../shared/backup/backup-schema';
import { notSoundFailure } from '../backup/backup-check';
import { message } from '../messages/messages';
import { openNotebook } from '../notebook-file/open-notebook';
import { restoreBackup } from '../notebook-file/restore';
import { columns, oneLine } from './columns';
import type { CommandLineIo, CommandResult } from './command-line-io';
import { program, withNotebook, type NotebookSession } from './notebook-session';
import { withPassphrase } from './passphrase-input';

/** `backup NOTEBOOK [FILE]` */
export function makeBackup(
  io: CommandLineIo,
  file: string,
  target: string | undefined,
): Promise<CommandResult> {
  return withNotebook(io, file, 'read', async ({ call }) => {
    const to = target === undefined ? {} : { file: path.resolve(io.cwd, target) };
    const json = asJson(await call('backup.make', to));
    return { json, words: `${message('command-line.backedUp', { path: oneLine(json.path) })}\n` };
  });
}

/** `backup NOTEBOOK --list` */
export function listBackups(io: CommandLineIo, file: string): Promise<CommandResult> {
  return withNotebook(io, file, 'read', async ({ call }) => {
    const { backups, now } = await call('backup.list', {});
    const head = (
      ['backup', 'made', 'bytes', 'sources', 'claims', 'memos', 'lastChange', 'path'] as const
    ).map((name) => message(`command-line.column.${name}`));
    const rows = backups.map((backup) => [
      message(`backup.reason.${backup.reason}`),
      backup.createdAt,
      String(backup.byteLength),
      ...contentsWords(backup.contents),
      backup.path,
    ]);
    const present = [
      message('command-line.asItIs'),
      '',
      '',
      ...contentsWords(now),
      path.resolve(io.cwd, file),
    ];
    const notes = backups.flatMap(({ name, problem }) =>
      problem ? [message('command-line.ofFile', { file: oneLine(name), message: problem.message })] : [],
    );
    return { json: backups.map(asJson), words: columns(head, [present, ...rows]), notes };
  });
}

/** `restore NOTEBOOK BACKUP [--to FILE]` */
export function restoreNotebook(
  io: CommandLineIo,
  file: string,
  word: string,
  options: { readonly to?: string },
): Promise<CommandResult> {
  return withNotebook(io, word, 'read', async (session) => {
    await refuseUnsound(session);
    const backup = session.notebook;
    const target = path.resolve(io.cwd, options.to ?? file);
    const { counts } = await session.call('notebook.info', {});
    const kept = await withPassphrase(io, file, (passphrase) =>
      restoreBackup(target, backup, {
        mayReplace: options.to === undefined,
        now: new Date(),
        open: () => openNotebook(target, { access: 'write', program, passphrase }),
      }),
    );
    const key = kept === null ? 'command-line.backupRestored' : 'command-line.backupRestoredOver';
    return {
      json: { path: target, backup: backup.facts.path, kept, counts },
      words: `${message(key, { path: oneLine(target), kept: oneLine(kept ?? '') })}\n`,
    };
  });
}

/** Every hash and quote of a backup is compared before it takes a notebook's place. */
async function refuseUnsound({ call, notebook }: NotebookSession): Promise<void> {
  const { problems } = await call('notebook.verify', {});
  if (problems.length === 0) return;
  throw notSoundFailure(notebook.facts.path, problems);
}

function asJson({ path: file, name, reason, createdAt, byteLength, contents, problem }: Backup) {
  const { counts = null, lastChangeAt = null } = contents ?? {};
  return { path: file, name, reason, createdAt, byteLength, counts, lastChangeAt, problem };
}

function contentsWords(contents: BackupContents | null): string[] {
  if (!contents) return Array.from({ length: 4 }, () => message('command-line.unknown'));
  const { sources, claims, memos } = contents.counts;
  return [String(sources), String(claims), String(memos), contents.lastChangeAt ?? ''];
}
