import { FailureError } from '../../shared/result';
import type { CommandLineIo, CommandResult } from './command-line-io';
import { withNotebook, type NotebookSession } from './notebook-session';

/** Failures after which a notebook can still be read. */
const onlyForReading: ReadonlySet<string> = new Set([
  'notebook-in-use',
  'notebook-read-only',
  'permission-denied',
  'disk-full',
]);

/**
 * Runs what needs the search index. One that is missing or behind is brought up to date in the notebook where it can be
 * written to, so that the next command is quick; else it is made in memory for this one.
 */
export async function withIndex(
  io: CommandLineIo,
  file: string,
  ask: (session: NotebookSession) => Promise<CommandResult>,
): Promise<CommandResult> {
  const isReady = await withNotebook(io, file, 'read', async ({ call }) => {
    return (await call('search.index', {})).state === 'ready';
  });
  if (isReady) return withNotebook(io, file, 'read', ask);
  try {
    return await withNotebook(io, file, 'write', ask);
  } catch (error) {
    if (!(error instanceof FailureError) || !onlyForReading.has(error.failure.code)) throw error;
    return withNotebook(io, file, 'read', ask);
  }
}
