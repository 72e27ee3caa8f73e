import type { Command } from 'commander';
import type { SearchAnswer } from '../../shared/search/search-operations';
import { foundKindSchema, type FoundKind, type IndexState } from '../../shared/search/search-schema';
import { message } from '../messages/messages';
import { columns } from './columns';
import type { CommandLineIo, CommandResult } from './command-line-io';
import { collectQuery } from './minus-words';
import { withNotebook } from './notebook-session';
import { limit, notebookCommand, someOf } from './option-words';
import { withIndex } from './with-index';

type Run = (command: Promise<CommandResult>) => Promise<void>;

interface SearchOptions {
  readonly limit: number;
  readonly kind?: FoundKind[];
  readonly stemming: boolean;
  readonly aliases: boolean;
  readonly aside?: boolean;
}
interface IndexOptions {
  readonly rebuild?: boolean;
  readonly check?: boolean;
}

/** Hits that are shown unless more or fewer are asked for. */
const usualLimit = 50;
/** What the operation gives; `total` says how many more there are. */
const mostHits = 100_000;

/** Adds `search` and `index` to the program. */
export function addSearchCommands(program: Command, io: CommandLineIo, run: Run): void {
  notebookCommand(program, 'search', message('command-line.search.description'))
    .argument('<QUERY...>', message('command-line.search.query'), collectQuery)
    .option('--limit <N>', message('command-line.search.limit'), limit(mostHits), usualLimit)
    .addOption(someOf('--kind <KIND>', message('command-line.search.kind'), foundKindSchema.options))
    .option('--no-stemming', message('command-line.search.noStemming'))
    .option('--no-aliases', message('command-line.search.noAliases'))
    .option('--aside', message('command-line.search.aside'))
    .action((file: string, words: string[], options: SearchOptions) =>
      run(search(io, file, words.join(' '), options)),
    );
  const index = notebookCommand(program, 'index', message('command-line.index.description'))
    .option('--rebuild', message('command-line.index.rebuild'))
    .option('--check', message('command-line.index.check'));
  index.action((file: string, { rebuild, check }: IndexOptions) => {
    if (rebuild && !check) return run(rebuildIndex(io, file));
    if (check && !rebuild) return run(checkIndex(io, file));
    return index.error(`error: ${message('command-line.index.either')}`);
  });
}

/** `search NOTEBOOK QUERY` */
function search(
  io: CommandLineIo,
  file: string,
  query: string,
  options: SearchOptions,
): Promise<CommandResult> {
  return withIndex(io, file, async ({ call }) => {
    const found = await call('search.run', {
      query,
      limit: options.limit,
      isStemming: options.stemming,
      withoutAliases: !options.aliases,
      withAside: options.aside === true,
      isExact: true,
      ...(options.kind && { kinds: options.kind }),
    });
    return answer(found);
  });
}

function answer({ total, hits }: SearchAnswer): CommandResult {
  const head = [
    message('command-line.column.kind'),
    message('command-line.column.id'),
    message('command-line.column.place'),
    message('command-line.column.title'),
    message('command-line.column.words'),
  ];
  const rows = hits.map(({ kind, id, start, end, title, snippet }) => [
    kind,
    id,
    `${start}–${end}`,
    title,
    snippet,
  ]);
  const list = rows.length === 0 ? '' : columns(head, rows);
  return {
    json: { total, hits },
    words: `${list}${message('command-line.search.total', { count: total, shown: hits.length })}\n`,
  };
}

/** `index NOTEBOOK --rebuild` */
function rebuildIndex(io: CommandLineIo, file: string): Promise<CommandResult> {
  return withNotebook(io, file, 'write', async ({ call }) => {
    const state = await call('search.rebuild', {});
    const isKept = state.state === 'ready' && !state.isInMemory;
    return {
      json: state,
      words: `${stateWords(state)}\n`,
      ...(state.problem !== null && { notes: [state.problem] }),
      exitCode: isKept ? 0 : 1,
    };
  });
}

/** `index NOTEBOOK --check` */
function checkIndex(io: CommandLineIo, file: string): Promise<CommandResult> {
  return withNotebook(io, file, 'read', async ({ call }) => {
    const { ok, state, problems } = await call('search.check', {});
    const words = ok ? [stateWords(state)] : problems;
    return {
      json: { ok, ...state, problems },
      words: words.map((line) => `${line}\n`).join(''),
      exitCode: ok ? 0 : 1,
    };
  });
}

function stateWords({ things }: IndexState): string {
  return message('command-line.index.things', { count: things });
}
