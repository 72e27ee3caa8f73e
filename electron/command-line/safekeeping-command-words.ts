import type { Command } from 'commander';
import { message } from '../messages/messages';
import { listBackups, makeBackup, restoreNotebook } from './backup-commands';
import type { CommandLineIo, CommandResult } from './command-line-io';
import { filled, notebookCommand } from './option-words';

/** Adds the commands that keep a notebook safe. */
export function addSafekeepingCommands(
  program: Command,
  io: CommandLineIo,
  run: (command: Promise<CommandResult>) => Promise<void>,
): void {
  const backup = notebookCommand(program, 'backup', message('command-line.backup.description'))
    .argument('[FILE]', message('command-line.backup.file'), filled)
    .option('--list', message('command-line.backup.list'));
  backup.action((file: string, target: string | undefined, { list }: { list?: boolean }) => {
    if (!list) return run(makeBackup(io, file, target));
    if (target === undefined) return run(listBackups(io, file));
    return backup.error(`error: ${message('command-line.backup.either')}`);
  });
  notebookCommand(program, 'restore', message('command-line.restore.description'))
    .argument('<BACKUP>', message('command-line.restore.backup'), filled)
    .option('--to <FILE>', message('command-line.restore.to'), filled)
    .action((file: string, word: string, options: { to?: string }) =>
      run(restoreNotebook(io, file, word, options)),
    );
}
