import path from 'node:path';
import type { OutputOf } from '../../shared/ipc/operation';
import type { sourceVersionOperations } from '../../shared/source-version/source-version-operations';
import { metadataNames, type Capture, type MetadataField } from '../../shared/source/source-schema';
import { message } from '../messages/messages';
import { columns, oneLine } from './columns';
import type { CommandLineIo, CommandResult } from './command-line-io';
import { orMissing } from './failure-lines';
import { withNotebook } from './notebook-session';
import { sourceId } from './source-commands';

/** `source update NOTEBOOK SOURCE FILE` */
export function updateSource(
  io: CommandLineIo,
  file: string,
  word: string,
  newVersion: string,
): Promise<CommandResult> {
  const id = sourceId(word);
  return withNotebook(
    io,
    file,
    'write',
    async ({ call }) => {
      const input = { sourceId: id, file: path.resolve(io.cwd, newVersion), method: 'command-line' } as const;
      return asUpdated(await orMissing(call('source.update', input), missing(id)), newVersion);
    },
    { readsDocuments: true },
  );
}

/** `source reread NOTEBOOK SOURCE --charset LABEL` */
export function rereadSource(
  io: CommandLineIo,
  file: string,
  word: string,
  { charset }: { charset: string },
): Promise<CommandResult> {
  const id = sourceId(word);
  return withNotebook(io, file, 'write', async ({ call }) =>
    asUpdated(await orMissing(call('source.reread', { sourceId: id, charset }), missing(id)), word),
  );
}

function asUpdated(
  { source, version, anchors }: OutputOf<typeof sourceVersionOperations, 'source.update'>,
  named: string,
): CommandResult {
  const { id, title, warnings } = source;
  return {
    json: { id, version, anchors },
    words: `${message('command-line.updated', { title: oneLine(title), version, ...anchors })}\n`,
    notes: warnings.map((warning) =>
      message('command-line.ofFile', { file: oneLine(named), message: oneLine(warning.message) }),
    ),
  };
}

/** `versions NOTEBOOK SOURCE` */
export function listVersions(io: CommandLineIo, file: string, word: string): Promise<CommandResult> {
  const id = sourceId(word);
  return withNotebook(io, file, 'read', async ({ call }) => {
    const versions = await orMissing(call('source.versions', { sourceId: id }), missing(id));
    const head = [
      message('command-line.column.version'),
      message('command-line.column.added'),
      message('command-line.column.codePoints'),
      message('command-line.column.passages'),
      message('command-line.column.file'),
      message('command-line.column.bytesSha256'),
    ];
    const rows = versions.map(({ version, addedAt, codePoints, passages, bytesSha256, fileName }) => [
      String(version),
      addedAt,
      String(codePoints),
      String(passages),
      fileName ?? message('command-line.unknown'),
      // In the last column, which is never cut.
      bytesSha256,
    ]);
    return { json: versions, words: columns(head, rows) };
  });
}

/** `metadata NOTEBOOK SOURCE` */
export function showMetadata(io: CommandLineIo, file: string, word: string): Promise<CommandResult> {
  const id = sourceId(word);
  return withNotebook(io, file, 'read', async ({ call }) => {
    const source = await orMissing(call('source.get', { id }), missing(id));
    const metadata = { ...source.metadata, accessed: accessedOf(source.capture) };
    const unknown = message('command-line.unknown');
    const head = [
      message('command-line.column.field'),
      message('command-line.column.origin'),
      message('command-line.column.from'),
      message('command-line.column.value'),
    ];
    const rows = [...metadataNames, 'accessed' as const].map((name) => {
      const { value, origin, from } = metadata[name];
      return [name, origin, from ?? unknown, value ?? unknown];
    });
    return { json: { id, version: source.version, metadata }, words: columns(head, rows) };
  });
}

/** When the page was taken from the web, as its file or its archive says. */
function accessedOf({ accessedAt, archived }: Capture): MetadataField {
  const value = accessedAt ?? archived?.date;
  if (value === undefined) return { value: null, origin: 'unknown' };
  return { value, origin: 'found', from: accessedAt === undefined ? 'WARC-Date' : 'saved page' };
}

function missing(id: string): string {
  return message('command-line.noSource', { id });
}
