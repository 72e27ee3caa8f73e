import type { SourceGroup } from '../../shared/source/source-schema';
import { message } from '../messages/messages';
import { columns, oneLine } from './columns';
import type { CommandLineIo, CommandResult } from './command-line-io';
import { orMissing } from './failure-lines';
import { withNotebook, type NotebookSession } from './notebook-session';
import { sourceId } from './source-commands';

/** `source list NOTEBOOK [--bin]` */
export function listInGroups(
  io: CommandLineIo,
  file: string,
  options: { readonly bin?: boolean },
): Promise<CommandResult> {
  return withNotebook(io, file, 'read', async ({ call }) => {
    const groups = new Map((await call('source.groups', {})).map((group) => [group.id, group]));
    const listed = options.bin
      ? (await call('source.binned', {})).filter(({ purgedAt }) => purgedAt === undefined)
      : await call('source.list', {});
    const sources = listed.map((source) => ({
      ...source,
      group: pathOf(groups, source.groupId),
    }));
    const head = [
      message('command-line.column.id'),
      message('command-line.column.claims'),
      ...(options.bin ? [message('command-line.column.binned')] : []),
      message('command-line.column.group'),
      message('command-line.column.title'),
    ];
    const rows = sources.map((source) => [
      source.id,
      String(source.claimCount),
      ...('binnedAt' in source ? [String(source.binnedAt)] : []),
      source.group.join(' / ') || message('command-line.unknown'),
      source.title,
    ]);
    const words = rows.length === 0 ? `${message('command-line.nothing')}\n` : columns(head, rows);
    return { json: sources, words };
  });
}

/** `source rename NOTEBOOK SOURCE TITLE` */
export function renameSource(
  io: CommandLineIo,
  file: string,
  word: string,
  title: string,
): Promise<CommandResult> {
  const id = sourceId(word);
  return withNotebook(io, file, 'write', async ({ call }) => {
    const source = await orMissing(call('source.rename', { id, title }), missing(id));
    return {
      json: { id, title: source.title },
      words: `${message('command-line.renamed', { title: oneLine(source.title) })}\n`,
    };
  });
}

/** `source move NOTEBOOK SOURCE… --to GROUP`; a slash stands between groups, one alone is the top. */
export function moveSources(
  io: CommandLineIo,
  file: string,
  words: readonly string[],
  options: { readonly to: string },
): Promise<CommandResult> {
  const ids = words.map(sourceId);
  const path = options.to
    .split('/')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return withNotebook(io, file, 'write', async ({ call }) => {
    await known(call, ids);
    const { moved } = await call('source.move', { sourceIds: ids, groupIds: [], to: null, path });
    const group = path.map(oneLine).join(' / ');
    return {
      json: { moved, group: path },
      words: `${message(path.length === 0 ? 'command-line.movedToTop' : 'command-line.moved', { count: moved, group })}\n`,
    };
  });
}

/** `source bin NOTEBOOK SOURCE…` */
export function binSources(
  io: CommandLineIo,
  file: string,
  words: readonly string[],
): Promise<CommandResult> {
  const ids = words.map(sourceId);
  return withNotebook(io, file, 'write', async ({ call }) => {
    await known(call, ids);
    const { claims, memos, citations, firstClaims } = await call('source.concerned', { ids });
    const { binned } = await call('source.bin', { ids });
    return {
      json: { binned, claims, memos, citations },
      words: `${message('command-line.binned', { count: binned })}\n`,
      notes: [
        ...(claims > 0 ? [message('command-line.concerned', { claims, memos })] : []),
        ...firstClaims.map(({ headline }) => `  ${oneLine(headline)}`),
      ],
    };
  });
}

/** `source restore NOTEBOOK SOURCE…` */
export function restoreSources(
  io: CommandLineIo,
  file: string,
  words: readonly string[],
): Promise<CommandResult> {
  const ids = words.map(sourceId);
  return withNotebook(io, file, 'write', async ({ call }) => {
    await known(call, ids);
    const { restored } = await call('source.restore', { ids });
    return { json: { restored }, words: `${message('command-line.restored', { count: restored })}\n` };
  });
}

/** `source purge NOTEBOOK SOURCE…` */
export function purgeSources(
  io: CommandLineIo,
  file: string,
  words: readonly string[],
): Promise<CommandResult> {
  const ids = words.map(sourceId);
  return withNotebook(io, file, 'write', async ({ call }) => {
    await known(call, ids);
    const { purged, isErased } = await call('source.purge', { ids });
    return {
      json: { purged, isErased },
      words: `${message('command-line.purged', { count: purged })}\n`,
      notes: isErased ? [] : [message('command-line.notErasedYet')],
    };
  });
}

/** Throws not-found, naming the source, before anything is done. */
async function known(
  call: NotebookSession['call'],
  ids: readonly ReturnType<typeof sourceId>[],
): Promise<void> {
  for (const id of ids) await orMissing(call('source.get', { id }), missing(id));
}

function pathOf(groups: ReadonlyMap<string, SourceGroup>, id: string | undefined): string[] {
  const path: string[] = [];
  const seen = new Set<string>();
  for (let at = groups.get(id ?? ''); at && !seen.has(at.id); at = groups.get(at.parentId ?? '')) {
    seen.add(at.id);
    path.unshift(at.name);
  }
  return path;
}

function missing(id: string): string {
  return message('command-line.noSource', { id });
}
