import fs from 'node:fs';
import path from 'node:path';
import type { RecoveryReport } from '../../shared/recovery/recovery-schema';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';
import { recoveredPath } from '../notebook-file/backup-names';
import { refuseImpossible } from '../notebook-file/create-notebook-file';
import { toFailure } from '../notebook-file/engine-failure';
import { copyForSalvage } from '../notebook-file/salvage/private-copy';
import { salvageNotebook } from '../notebook-file/salvage/salvage-notebook';
import { draftOf, giveName, removeDraft } from '../notebook-file/whole-file';
import { findHolder, inUseFailure } from '../notebook-file/writer-lock';
import { judgeRecovery } from '../recovery/judge-recovery';
import { columns, oneLine } from './columns';
import type { CommandLineIo, CommandResult } from './command-line-io';
import { withNotebook } from './notebook-session';
import { withPassphrase } from './passphrase-input';

/** `recover NOTEBOOK [--to FILE]`: the damaged file is only read. */
export async function recoverNotebook(
  io: CommandLineIo,
  file: string,
  options: { readonly to?: string },
): Promise<CommandResult> {
  const damaged = existing(path.resolve(io.cwd, file));
  const to = options.to === undefined ? recoveredPath(damaged, new Date()) : path.resolve(io.cwd, options.to);
  if (to === damaged) throw new FailureError('bad-input', message('recovery.sameFile', { path: to }));
  refuseImpossible(to);
  const holder = findHolder(damaged);
  if (holder) throw inUseFailure(damaged, holder);
  const draft = draftOf(to);
  const copy = copyForSalvage(damaged, path.dirname(to));
  try {
    await withPassphrase(io, file, (passphrase) => {
      removeDraft(draft);
      if (copy.isEncrypted && passphrase === undefined) throw passphraseNeeded(damaged);
      salvageNotebook(copy.file, draft, copy.isEncrypted ? passphrase : undefined);
    });
    const report = await judged(io, draft, to);
    giveName(draft, to);
    return reported(report);
  } catch (error) {
    throw toFailure(error, damaged);
  } finally {
    copy.remove();
    removeDraft(draft);
  }
}

function judged(io: CommandLineIo, draft: string, to: string): Promise<RecoveryReport> {
  return withNotebook(io, draft, 'read', async ({ call, notebook }) => {
    const verification = await call('notebook.verify', {});
    // Where one of them cannot be shown, they are named by their ids.
    const listed = await call('source.list', {}).catch(() => []);
    const sources = new Map<string, string>(listed.map(({ id, title }) => [id, title]));
    return { to, ...judgeRecovery(notebook.database, verification, (id) => sources.get(id) ?? id) };
  });
}

function reported(report: RecoveryReport): CommandResult {
  const { to, recovered, lost, doubtful } = report;
  const head = [
    message('command-line.column.result'),
    message('command-line.column.kind'),
    message('command-line.column.id'),
    message('command-line.column.problem'),
  ];
  const rows = (['lost', 'doubtful'] as const).flatMap((result) =>
    report[result].map(({ kind, id, message: words }) => [
      message(`command-line.recovered.${result}`),
      kind,
      id,
      oneLine(words),
    ]),
  );
  const counts = { lost: lost.length, doubtful: doubtful.length };
  return {
    json: report,
    words: [
      rows.length === 0 ? '' : columns(head, rows),
      `${message('command-line.recovered', { path: oneLine(to), ...recovered, ...counts })}\n`,
    ].join(''),
  };
}

function existing(file: string): string {
  if (fs.statSync(file, { throwIfNoEntry: false })?.isFile()) return fs.realpathSync(file);
  throw new FailureError('file-not-found', message('notebook.file.notFound', { path: file }));
}

function passphraseNeeded(file: string): FailureError {
  const name = path.basename(file);
  return new FailureError('passphrase-needed', message('notebook.file.passphraseNeeded', { name }));
}
