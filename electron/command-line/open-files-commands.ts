import path from 'node:path';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';
import { refuseImpossible } from '../notebook-file/create-notebook-file';
import { toFailure } from '../notebook-file/engine-failure';
import { draftOf, giveName, removeDraft } from '../notebook-file/whole-file';
import { readOpenFiles } from '../open-files/read-open-files';
import { oneLine } from './columns';
import type { CommandLineIo, CommandResult } from './command-line-io';
import { withNotebook } from './notebook-session';

/** `export-all NOTEBOOK FOLDER [--plain]` */
export function exportAll(
  io: CommandLineIo,
  file: string,
  folder: string,
  { plain = false }: { readonly plain?: boolean },
): Promise<CommandResult> {
  return withNotebook(io, file, 'read', async ({ call }) => {
    const report = await call('notebook.exportAll', { folder: path.resolve(io.cwd, folder), plain });
    const values = { path: oneLine(report.path), files: report.files };
    return { json: report, words: `${message('command-line.exportedAll', values)}\n` };
  });
}

/** `import-all FOLDER NOTEBOOK`: the notebook gets its name when all of it has been compared with its hashes. */
export async function importAll(io: CommandLineIo, folder: string, file: string): Promise<CommandResult> {
  const target = path.resolve(io.cwd, file);
  refuseImpossible(target);
  const draft = draftOf(target);
  try {
    readOpenFiles(path.resolve(io.cwd, folder), draft);
    await refuseUnsound(io, draft, folder);
    giveName(draft, target);
  } catch (error) {
    throw toFailure(error, target);
  } finally {
    removeDraft(draft);
  }
  return withNotebook(io, target, 'read', async ({ call }) => {
    const info = await call('notebook.info', {});
    return { json: info, words: `${message('command-line.created', { path: oneLine(info.path) })}\n` };
  });
}

function refuseUnsound(io: CommandLineIo, draft: string, folder: string): Promise<void> {
  return withNotebook(io, draft, 'read', async ({ call }) => {
    const { problems } = await call('notebook.verify', {});
    if (problems.length === 0) return;
    throw new FailureError(
      'verification-failed',
      message('openFiles.notSound', { folder, count: problems.length }),
      problems.map(({ message: words }) => words).join('\n'),
    );
  });
}
