import { message } from '../messages/messages';
import { columns, oneLine } from './columns';
import type { CommandLineIo, CommandResult } from './command-line-io';
import { orMissing } from './failure-lines';
import { withNotebook } from './notebook-session';
import { sourceId } from './source-commands';

/** `source kin NOTEBOOK SOURCE` */
export function listKin(io: CommandLineIo, file: string, word: string): Promise<CommandResult> {
  const id = sourceId(word);
  return withNotebook(io, file, 'read', async ({ call }) => {
    const kin = await orMissing(call('source.kin', { id }), missing(id));
    const head = [
      message('command-line.column.id'),
      message('command-line.column.relation'),
      message('command-line.column.overlap'),
      message('command-line.column.title'),
    ];
    const rows = kin.map(({ id: other, relation, overlap, title }) => [
      other,
      relation,
      overlap === null ? message('command-line.unknown') : overlap.toFixed(3),
      title,
    ]);
    return {
      json: kin,
      words: rows.length === 0 ? `${message('command-line.nothing')}\n` : columns(head, rows),
    };
  });
}

/** `source derive NOTEBOOK SOURCE --from SOURCE` */
export function deriveSource(
  io: CommandLineIo,
  file: string,
  word: string,
  from: string,
): Promise<CommandResult> {
  const [id, otherId] = [sourceId(word), sourceId(from)];
  return withNotebook(io, file, 'write', async ({ call }) => {
    const { title } = await orMissing(call('source.get', { id }), missing(id));
    await orMissing(call('source.get', { id: otherId }), missing(otherId));
    const { title: other, overlap } = await call('source.derive', { id, otherId });
    return {
      json: { id, from: otherId, overlap },
      words: `${message('command-line.derived', { title: oneLine(title), other: oneLine(other) })}\n`,
    };
  });
}

/** `source derive NOTEBOOK SOURCE --clear` */
export function clearDerivation(io: CommandLineIo, file: string, word: string): Promise<CommandResult> {
  const id = sourceId(word);
  return withNotebook(io, file, 'write', async ({ call }) => {
    const kin = await orMissing(call('source.kin', { id }), missing(id));
    const origins = kin.filter(({ relation }) => relation === 'derived-from');
    for (const { id: otherId } of origins) await call('source.clearRelation', { id, otherId });
    return {
      json: { id, from: null, cleared: origins.length },
      words: `${message('command-line.derivationCleared', { count: origins.length })}\n`,
    };
  });
}

function missing(id: string): string {
  return message('command-line.noSource', { id });
}
