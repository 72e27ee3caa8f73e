import path from 'node:path';
import { referenceIdSchema, type ReferenceId } from '../../shared/reference/reference-schema';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';
import { columns, oneLine } from './columns';
import type { CommandLineIo, CommandResult } from './command-line-io';
import { orMissing } from './failure-lines';
import { withNotebook } from './notebook-session';
import { sourceId } from './source-commands';

/** `reference import NOTEBOOK FILE` */
export function importReferences(
  io: CommandLineIo,
  file: string,
  word: string,
  { replaceTyped = false }: { readonly replaceTyped?: boolean },
): Promise<CommandResult> {
  return withNotebook(io, file, 'write', async ({ call }) => {
    const { references, failed, failedFiles } = await call('reference.import', {
      file: path.resolve(io.cwd, word),
      method: 'command-line',
      replacesTyped: replaceTyped,
    });
    const values = {
      count: references.length,
      attached: references.filter(({ source }) => source !== null).length,
      imported: references.filter(({ imported }) => imported).length,
    };
    const isEntry = String(/\.json$/i.test(word));
    return {
      json: references,
      words: `${message('command-line.referencesImported', values)}\n`,
      notes: [
        ...failed.map(({ key, line, message: words }) =>
          message('command-line.badReference', {
            file: oneLine(word),
            line,
            isEntry,
            key: key === null ? '' : ` (${oneLine(key)})`,
            message: words,
          }),
        ),
        ...failedFiles.map((one) =>
          message('command-line.ofFile', { file: oneLine(one.file), message: oneLine(one.message) }),
        ),
      ],
      exitCode: failed.length + failedFiles.length > 0 ? 1 : 0,
    };
  });
}

/** `references NOTEBOOK` */
export function listReferences(io: CommandLineIo, file: string): Promise<CommandResult> {
  return withNotebook(io, file, 'read', async ({ call }) => {
    const references = await call('reference.list', {});
    const unknown = message('command-line.unknown');
    const head = [
      message('command-line.column.id'),
      message('command-line.column.type'),
      message('command-line.column.published'),
      message('command-line.column.source'),
      message('command-line.column.title'),
    ];
    const rows = references.map(({ id, type, published, source, title }) => [
      id,
      type,
      published ?? unknown,
      source ?? unknown,
      title,
    ]);
    const words = rows.length === 0 ? `${message('command-line.nothing')}\n` : columns(head, rows);
    return { json: references, words };
  });
}

/** `reference attach NOTEBOOK REF SOURCE` */
export function attachReference(
  io: CommandLineIo,
  file: string,
  word: string,
  sourceWord: string,
): Promise<CommandResult> {
  const [id, source] = [referenceId(word), sourceId(sourceWord)];
  return withNotebook(io, file, 'write', async ({ call }) => {
    await orMissing(call('source.get', { id: source }), message('command-line.noSource', { id: source }));
    const attached = call('reference.attach', { id, source });
    const { filled } = await orMissing(attached, message('command-line.noReference', { id }));
    const values = { count: filled.length, fields: filled.join(', ') };
    return {
      json: { id, source, filled },
      words: `${message('command-line.referenceAttached', values)}\n`,
    };
  });
}

function referenceId(word: string): ReferenceId {
  const id = referenceIdSchema.safeParse(word);
  if (id.success) return id.data;
  throw new FailureError('not-found', message('command-line.noReference', { id: oneLine(word) }));
}
