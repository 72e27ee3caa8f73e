import type { Command } from 'commander';

const helpCommand = 'help';

/** Reads `help tag` as `tag --help`, and `help` alone as `--help`. */
export function withoutHelpCommand(words: readonly string[]): string[] {
  const [first, ...rest] = words;
  return first === helpCommand ? [...rest, '--help'] : [...words];
}

/** The command that words begin with, as its names from the program on, and the word after it that should name one. */
export function namedCommand(
  program: Command,
  words: readonly string[],
): { path: string[]; unknown: string | undefined } {
  const path: string[] = [];
  let command = program;
  for (const word of words) {
    if (command.commands.length === 0 || word.startsWith('-')) break;
    const next = command.commands.find((candidate) => candidate.name() === word);
    if (!next) return { path, unknown: word };
    path.push(word);
    command = next;
  }
  return { path, unknown: undefined };
}
