import { CommanderError, type Command } from 'commander';
import { FailureError, type Failure } from '../../shared/result';
import { message } from '../messages/messages';
import { oneLine } from './columns';
import type { CommandLineIo, CommandResult } from './command-line-io';
import { commandLineProgram } from './command-line-program';
import { namedCommand, withoutHelpCommand } from './command-words';
import { failureLines } from './failure-lines';
import { separateJsonFlag } from './json-flag';
import { guardMinusWords } from './minus-words';

/**
 * Runs one command of the command line. Never rejects; answers the exit code: 0 done, 1 something failed, 2 wrong
 * words. With --json exactly one JSON document goes to stdout. The caller ends the process after flushing.
 */
export async function runCommandLine(args: readonly string[], io: CommandLineIo): Promise<number> {
  const { words: typed, isJson } = separateJsonFlag(args);
  const words = guardMinusWords(withoutHelpCommand(typed));
  let help = '';
  let errors = '';
  let result: CommandResult | undefined;
  const sinks = {
    help: { write: (text: string) => (help += text) },
    errors: { write: (text: string) => (errors += text) },
  };
  const program = commandLineProgram(io, sinks, async (command) => {
    result = await command;
  });
  try {
    await program.parseAsync(words, { from: 'user' });
    return result ? report(io, result, isJson) : 0;
  } catch (error) {
    if (!(error instanceof CommanderError)) return reportFailure(io, failureOf(error), isJson);
    const wrong = wrongWords(program, words, { error, errors });
    return wrong ? reportWrongWords(io, wrong, isJson) : showHelp(io, error, { help, isJson });
  }
}

function report(io: CommandLineIo, result: CommandResult, isJson: boolean): number {
  for (const note of result.notes ?? []) io.stderr.write(`${note}\n`);
  io.stdout.write(isJson ? `${JSON.stringify(result.json)}\n` : result.words);
  return result.exitCode ?? 0;
}

function showHelp(
  io: CommandLineIo,
  error: CommanderError,
  { help, isJson }: { help: string; isJson: boolean },
): number {
  const json = error.code === 'commander.version' ? { version: help.trim() } : { help };
  io.stdout.write(isJson ? `${JSON.stringify(json)}\n` : help);
  return 0;
}

interface WrongWords {
  /** What is wrong, in one line. */
  readonly reason: string;
  /** The same with what helps. */
  readonly text: string;
}

/** What is wrong with the words; undefined where help or the version was asked for, and is there. */
function wrongWords(
  program: Command,
  words: readonly string[],
  { error, errors }: { error: CommanderError; errors: string },
): WrongWords | undefined {
  const { path, unknown } = namedCommand(program, words);
  const seeHelp = message('command-line.seeHelp', { command: ['claimbook', ...path].join(' ') });
  if (error.exitCode === 0) {
    // Help for a command that does not exist: commander would show that of the one above it.
    if (unknown === undefined || error.code === 'commander.version') return undefined;
    const reason = message('command-line.unknownCommand', { word: oneLine(unknown) });
    return { reason, text: `${reason}\n${seeHelp}` };
  }
  if (error.code === 'commander.help') {
    const reason = message('command-line.missingCommand');
    return { reason, text: `${reason}\n\n${errors.trim()}` };
  }
  const lines = errors.trim().split('\n').map(oneLine);
  return { reason: lines[0] ?? '', text: [...lines, seeHelp].join('\n') };
}

function reportWrongWords(io: CommandLineIo, { reason, text }: WrongWords, isJson: boolean): number {
  io.stderr.write(`${text}\n`);
  if (isJson) writeError(io, { code: 'bad-input', message: reason.replace(/^error: /, '') });
  return 2;
}

function reportFailure(io: CommandLineIo, failure: Failure, isJson: boolean): number {
  for (const line of failureLines(failure)) io.stderr.write(`${line}\n`);
  if (isJson) writeError(io, failure);
  return 1;
}

function writeError(io: CommandLineIo, { code, message: words }: Failure): void {
  io.stdout.write(`${JSON.stringify({ error: { code, message: words } })}\n`);
}

function failureOf(error: unknown): Failure {
  if (error instanceof FailureError) return error.failure;
  const detail = error instanceof Error ? error.message : String(error);
  return { code: 'internal', message: message('ipc.internal'), detail };
}
