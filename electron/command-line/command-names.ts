import { notebookExtension } from '../../shared/notebook/notebook-schema';

/** The first words of all commands. A packaged application that is started with one of them opens no window. */
const commandNames: readonly string[] = [
  'new',
  'info',
  'verify',
  'encrypt',
  'decrypt',
  'rekey',
  'backup',
  'restore',
  'recover',
  'log',
  'export-all',
  'import-all',
  'import',
  'text',
  'sources',
  'source',
  'versions',
  'metadata',
  'reference',
  'references',
  'tag',
  'claims',
  'claim',
  'entities',
  'entity',
  'codebook',
  'memo',
  'memos',
  'suggest',
  'analyse',
  'concordance',
  'collocates',
  'frequency',
  'search',
  'index',
  'check',
  'export',
  'key',
  'styles',
  'verifier',
  'help',
];
const optionsWithoutCommand: readonly string[] = ['-h', '--help', '-V', '--version'];
/** Options of ours that may stand before the command, among Chromium's. */
const ownOptions: readonly string[] = [...optionsWithoutCommand, '--json'];

/** A command that a packaged application was started with. */
export interface StartedCommand {
  /** Chromium's switches before it. */
  readonly switches: readonly string[];
  readonly words: readonly string[];
}

/**
 * The command in what a packaged application was started with (`argv` with the executable); undefined where none is. A
 * word that names neither a command nor a file (`isFile`) is a mistyped command, which the command line then refuses.
 */
export function startedCommand(
  argv: readonly string[],
  isFile: (word: string) => boolean,
): StartedCommand | undefined {
  const typed = argv.slice(1);
  const first = typed.findIndex((word) => !word.startsWith('-'));
  const options = first === -1 ? typed : typed.slice(0, first);
  const rest = first === -1 ? [] : typed.slice(first);
  const isCommand =
    rest[0] === undefined
      ? options.some((word) => optionsWithoutCommand.includes(word))
      : commandNames.includes(rest[0]) || !(looksLikePath(rest[0]) || isFile(rest[0]));
  if (!isCommand) return undefined;
  return {
    switches: options.filter((word) => !ownOptions.includes(word)),
    words: [...options.filter((word) => ownOptions.includes(word)), ...rest],
  };
}

function looksLikePath(word: string): boolean {
  return word === '' || /[/\\]/.test(word) || word.endsWith(notebookExtension);
}
