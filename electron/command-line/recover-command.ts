import path from 'node:path';
import type { RecoveryReport } from '../../shared/recovery/recovery-schema';
import { message } from '../messages/messages';
import { recoveredPath } from '../notebook-file/backup-names';
import { realPath } from '../notebook-file/open-notebook';
import { recoverNotebook } from '../notebook-host/recover-notebook';
import { columns, oneLine } from './columns';
import type { CommandLineIo, CommandResult } from './command-line-io';
import { withServices } from './notebook-session';
import { withPassphrase } from './passphrase-input';

/** `recover NOTEBOOK [--to FILE]`: the damaged file is only read. */
export function recover(
  io: CommandLineIo,
  file: string,
  options: { readonly to?: string },
): Promise<CommandResult> {
  const damaged = realPath(path.resolve(io.cwd, file));
  const to = options.to === undefined ? recoveredPath(damaged, new Date()) : path.resolve(io.cwd, options.to);
  return withServices(io, async (services) =>
    reported(
      await withPassphrase(io, file, (passphrase) =>
        recoverNotebook({ file: damaged, to, passphrase }, services),
      ),
    ),
  );
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
