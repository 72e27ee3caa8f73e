import path from 'node:path';
import type { ImportOutcome } from '../../shared/source/source-operations';
import { sourceIdSchema, type ArchivedPageId, type SourceId } from '../../shared/source/source-schema';
import { FailureError, type Failure } from '../../shared/result';
import { message } from '../messages/messages';
import { foldersOf, listFiles } from '../source/list-files';
import { columns, oneLine } from './columns';
import type { CommandLineIo, CommandResult } from './command-line-io';
import { failureLines, orMissing } from './failure-lines';
import { withNotebook } from './notebook-session';

/** `import NOTEBOOK FILE…`; a folder stands for every file in it. */
export function importSources(
  io: CommandLineIo,
  file: string,
  words: readonly string[],
  { page: urls = [] }: { page?: readonly string[] } = {},
): Promise<CommandResult> {
  return withNotebook(
    io,
    file,
    'write',
    async ({ call }) => {
      const { places: named, leftOut } = await placesOf(io, words);
      const places = withPages(named, urls);
      const files = places.flatMap((place) => ('error' in place ? [] : [place.path]));
      const folders = places.flatMap((place) => ('error' in place ? [] : [place.folders]));
      const pages = places.flatMap((place) => ('error' in place ? [] : [place.page]));
      const answers =
        files.length > 0
          ? await call('source.importFiles', { files, method: 'command-line', folders, pages })
          : [];
      const next = answers.values();
      const all = places.flatMap((place): ImportOutcome[] => {
        if ('error' in place) return [place];
        const outcome = next.next().value;
        return outcome ? [{ ...outcome, file: place.file }] : [];
      });
      const failed = all.filter((outcome) => 'error' in outcome).length;
      const notes = all.flatMap(importNotes);
      if (leftOut > 0) notes.push(message('command-line.leftOut', { count: leftOut }));
      if (failed > 0 && all.length > 1) {
        notes.push(
          message('command-line.importedPart', { failed, there: all.length - failed, total: all.length }),
        );
      }
      return {
        json: all.map(importJson),
        words: all.flatMap(importWords).join(''),
        notes,
        exitCode: failed > 0 ? 1 : 0,
      };
    },
    { readsDocuments: true },
  );
}

/** A file, or a folder that could not be read, named as it was typed, so that a script finds its own words again. */
interface FilePlace {
  readonly file: string;
  readonly path: string;
  readonly folders: string[];
  readonly page: ArchivedPageId | null;
}
type Place = FilePlace | { readonly file: string; readonly error: Failure };

/** Each file once for every page that is asked of it. */
function withPages(places: readonly Place[], urls: readonly string[]): Place[] {
  if (urls.length === 0) return [...places];
  return places.flatMap((place): Place[] =>
    'error' in place ? [place] : urls.map((url) => ({ ...place, page: { url } })),
  );
}

async function placesOf(
  io: CommandLineIo,
  words: readonly string[],
): Promise<{ places: Place[]; leftOut: number }> {
  const places: Place[] = [];
  let count = 0;
  for (const word of words) {
    const root = path.resolve(io.cwd, word);
    const named = (place: string) => (place === root ? word : path.join(word, path.relative(root, place)));
    const { files, failed, leftOut } = await listFiles(root);
    places.push(
      ...files.map((place) => ({
        file: named(place),
        path: place,
        folders: foldersOf(root, place),
        page: null,
      })),
    );
    places.push(...failed.map(({ file, error }) => ({ file: named(file), error })));
    count += leftOut;
  }
  return { places, leftOut: count };
}

/** `text NOTEBOOK SOURCE` */
export function showText(io: CommandLineIo, file: string, word: string): Promise<CommandResult> {
  const id = sourceId(word);
  return withNotebook(io, file, 'read', async ({ call }) => {
    const missing = message('command-line.noSource', { id });
    const source = await orMissing(call('source.text', { id }), missing);
    return { json: source, words: source.text };
  });
}

/** `sources NOTEBOOK` */
export function listSources(io: CommandLineIo, file: string): Promise<CommandResult> {
  return withNotebook(io, file, 'read', async ({ call }) => {
    const sources = await call('source.list', {});
    const head = [
      message('command-line.column.id'),
      message('command-line.column.published'),
      message('command-line.column.language'),
      message('command-line.column.codePoints'),
      message('command-line.column.claims'),
      message('command-line.column.title'),
    ];
    const unknown = message('command-line.unknown');
    const rows = sources.map((source) => [
      source.id,
      source.published ?? unknown,
      source.language ?? unknown,
      String(source.codePoints),
      String(source.claimCount),
      source.title,
    ]);
    const words = rows.length === 0 ? `${message('command-line.nothing')}\n` : columns(head, rows);
    return { json: sources, words };
  });
}

/** The id of a source, where the word can be one. Throws not-found. */
export function sourceId(word: string): SourceId {
  const id = sourceIdSchema.safeParse(word);
  if (id.success) return id.data;
  throw new FailureError('not-found', message('command-line.noSource', { id: oneLine(word) }));
}

/** An outcome as the contract of the command line has it. */
function importJson(outcome: ImportOutcome): object {
  if ('error' in outcome) {
    const { code, message: words } = outcome.error;
    return { file: outcome.file, error: { code, message: words } };
  }
  if ('duplicateOf' in outcome || 'pages' in outcome) return outcome;
  const { file, source, warnings, nearDuplicateOf } = outcome;
  const { id, title, mediaType, language, codePoints, bytesSha256, textSha256 } = source;
  const charset = source.charset.used;
  const facts = {
    file,
    id,
    title,
    mediaType,
    charset,
    language,
    codePoints,
    bytesSha256,
    textSha256,
    warnings,
  };
  return { ...facts, ...(nearDuplicateOf && { nearDuplicateOf }) };
}

/** What is in the notebook now; what is not is said by the notes. */
function importWords(outcome: ImportOutcome): string[] {
  if ('error' in outcome || 'pages' in outcome) return [];
  const file = oneLine(outcome.file);
  if ('duplicateOf' in outcome) {
    const values = { file, id: outcome.duplicateOf, title: oneLine(outcome.title) };
    const key = outcome.isInBin ? 'command-line.duplicateInBin' : 'command-line.duplicate';
    return [`${message(key, values)}\n`];
  }
  const { id, title, codePoints } = outcome.source;
  return [`${message('command-line.imported', { file, id, title: oneLine(title), codePoints })}\n`];
}

function importNotes(outcome: ImportOutcome): string[] {
  const file = oneLine(outcome.file);
  if ('error' in outcome) {
    const [first = '', ...rest] = failureLines(outcome.error);
    return [message('command-line.ofFile', { file, message: first }), ...rest];
  }
  if (!('warnings' in outcome)) return [];
  return outcome.warnings.map((warning) =>
    message('command-line.ofFile', { file, message: oneLine(warning.message) }),
  );
}
