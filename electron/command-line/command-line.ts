import { CommanderError } from 'commander';
import { FailureError, type Failure } from '../../shared/result';
import { message } from '../messages/messages';
import type { CommandLineIo, CommandResult } from './command-line-io';
import { commandLineProgram } from './command-line-program';
import { separateJsonFlag } from './json-flag';

export type { CommandLineIo } from './command-line-io';

/**
 * Runs one command of the command line. Never rejects; answers the exit code: 0 done, 1 something failed, 2 wrong
 * words. With --json exactly one JSON document goes to stdout. The caller ends the process after flushing.
 */
export async function runCommandLine(args: readonly string[], io: CommandLineIo): Promise<number> {
  const { words, isJson } = separateJsonFlag(args);
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
    return error.exitCode === 0 ? showHelp(io, help, isJson) : reportWrongWords(io, errors, isJson);
  }
}

function report(io: CommandLineIo, result: CommandResult, isJson: boolean): number {
  for (const note of result.notes ?? []) io.stderr.write(`${note}\n`);
  io.stdout.write(isJson ? `${JSON.stringify(result.json)}\n` : result.words);
  return result.exitCode ?? 0;
}

function showHelp(io: CommandLineIo, help: string, isJson: boolean): number {
  io.stdout.write(isJson ? `${JSON.stringify({ help })}\n` : help);
  return 0;
}

function reportWrongWords(io: CommandLineIo, errors: string, isJson: boolean): number {
  const words = errors.trim() || message('command-line.missingCommand');
  io.stderr.write(`${words}\n`);
  if (isJson) writeError(io, { code: 'bad-input', message: words.split('\n')[0] ?? words });
  return 2;
}

function reportFailure(io: CommandLineIo, failure: Failure, isJson: boolean): number {
  if (isJson) writeError(io, failure);
  else io.stderr.write(`${failure.message}\n`);
  return 1;
}

function writeError(io: CommandLineIo, { code, message: words }: Failure): void {
  io.stdout.write(`${JSON.stringify({ error: { code, message: words } })}\n`);
}

function failureOf(error: unknown): Failure {
  if (error instanceof FailureError) return error.failure;
  const detail = error instanceof Error ? error.message : String(error);
  return { code: 'internal', message: `${message('ipc.internal')} (${detail})` };
}
