import { message } from '../messages/messages';
import { oneLine } from './columns';
import type { CommandLineIo, CommandResult } from './command-line-io';
import { withNotebook } from './notebook-session';

/** What `log` may be narrowed to. */
export interface LogOptions {
  readonly claim?: string;
  readonly source?: string;
  readonly limit?: number;
}

/** `log NOTEBOOK [--claim ID|--source ID] [--limit N]` */
export function showLog(
  io: CommandLineIo,
  file: string,
  { claim, source, limit }: LogOptions,
): Promise<CommandResult> {
  const about =
    claim !== undefined
      ? ({ kind: 'claim', id: claim } as const)
      : source !== undefined
        ? ({ kind: 'source', id: source } as const)
        : undefined;
  return withNotebook(io, file, 'read', async ({ call }) => {
    const { lines, faults } = await call('history.log', {
      ...(about && { about }),
      ...(limit !== undefined && { limit }),
    });
    const words = lines.map(({ at, text, verified }) =>
      message(verified ? 'command-line.log.line' : 'command-line.log.changed', {
        at: oneLine(at),
        text: oneLine(text),
      }),
    );
    const end = faults.length > 0 ? [] : [message('command-line.log.verified', { count: lines.length })];
    return {
      json: lines,
      words: [...words, ...end].map((line) => `${line}\n`).join(''),
      notes: faults.map((fault) => message('command-line.log.fault', { fault: oneLine(fault) })),
      exitCode: faults.length > 0 ? 1 : 0,
    };
  });
}
