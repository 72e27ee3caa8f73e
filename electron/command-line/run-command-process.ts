import { message } from '../messages/messages';
import { askSecret } from './ask-secret';
import { runCommandLine } from './command-line';
import type { CommandLineIo } from './command-line-io';
import { takePassphrases } from './passphrase-input';

/**
 * Runs one command as the whole work of this process, on its standard output and error output. Never rejects; answers
 * the exit code when everything is written. The caller then ends the process: a parser or a database that still holds
 * a handle must not keep a terminal waiting.
 */
export async function runCommandProcess(
  words: readonly string[],
  parts: Omit<CommandLineIo, 'stdout' | 'stderr'>,
): Promise<number> {
  const { stdout, stderr } = process;
  let isBroken = false;
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // `claimbook … | head` closes our output early: the reader's decision. The work is done all the same.
      if (error.code === 'EPIPE') return;
      isBroken = true;
      if (stream === stdout) {
        stderr.write(`${message('command-line.outputFailed', { detail: error.message })}\n`);
      }
    });
  }
  const exitCode = await runCommandLine(words, {
    ...parts,
    stdout,
    stderr,
    passphrases: takePassphrases(process.env),
    ...(process.stdin.isTTY &&
      stderr.isTTY && { askSecret: (question) => askSecret(process.stdin, stderr, question) }),
  });
  await Promise.all([flush(stdout), flush(stderr)]);
  return isBroken ? 1 : exitCode;
}

/** Resolves when all that was written has been handed over, or never will be; a pipe takes it in parts. */
function flush(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => stream.write('', () => resolve()));
}
