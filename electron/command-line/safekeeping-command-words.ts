import { Option, type Command } from 'commander';
import { message } from '../messages/messages';
import { listBackups, makeBackup, restoreNotebook } from './backup-commands';
import type { CommandLineIo, CommandResult } from './command-line-io';
import { showLog, type LogOptions } from './log-command';
import { exportAll, importAll } from './open-files-commands';
import { recover } from './recover-command';
import { count, filled, notebookCommand } from './option-words';

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
  notebookCommand(program, 'log', message('command-line.log.description'))
    .addOption(
      new Option('--claim <ID>', message('command-line.log.claim')).conflicts('source').argParser(filled),
    )
    .option('--source <ID>', message('command-line.log.source'), filled)
    .option('--limit <N>', message('command-line.log.limit'), count)
    .action((file: string, options: LogOptions) => run(showLog(io, file, options)));
  notebookCommand(program, 'recover', message('command-line.recover.description'))
    .option('--to <FILE>', message('command-line.recover.to'), filled)
    .action((file: string, options: { to?: string }) => run(recover(io, file, options)));
  notebookCommand(program, 'export-all', message('command-line.exportAll.description'))
    .argument('<FOLDER>', message('command-line.exportAll.folder'), filled)
    .option('--plain', message('command-line.exportAll.plain'))
    .action((file: string, folder: string, options: { plain?: boolean }) =>
      run(exportAll(io, file, folder, options)),
    );
  program
    .command('import-all')
    .description(message('command-line.importAll.description'))
    .argument('<FOLDER>', message('command-line.importAll.folder'), filled)
    .argument('<NOTEBOOK>', message('command-line.importAll.notebook'), filled)
    .action((folder: string, file: string) => run(importAll(io, folder, file)));
  notebookCommand(program, 'restore', message('command-line.restore.description'))
    .argument('<BACKUP>', message('command-line.restore.backup'), filled)
    .option('--to <FILE>', message('command-line.restore.to'), filled)
    .action((file: string, word: string, options: { to?: string }) =>
      run(restoreNotebook(io, file, word, options)),
    );
}
