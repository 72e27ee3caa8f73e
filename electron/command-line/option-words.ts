import { InvalidArgumentError, Option, type Command } from 'commander';
import { message } from '../messages/messages';

/** A command about one notebook, which comes first. */
export function notebookCommand(parent: Command, name: string, description: string): Command {
  return parent
    .command(name)
    .description(description)
    .argument('<NOTEBOOK>', message('command-line.argument.notebook'), filled);
}

/** A whole number, with or without a sign. */
export function integer(word: string): number {
  const value = Number(word);
  if (/^[+-]?\d+$/.test(word) && Number.isSafeInteger(value)) return value;
  throw new InvalidArgumentError(message('command-line.notAnInteger'));
}

/** A whole number from 1. */
export function count(word: string): number {
  if (/^[1-9]\d*$/.test(word) && Number.isSafeInteger(Number(word))) return Number(word);
  throw new InvalidArgumentError(message('command-line.notACount'));
}

/** How many of something are shown, from 0; more than there can be are as many as there can be. */
export function limit(most: number): (word: string) => number {
  return (word) => {
    const value = integer(word);
    if (value < 0) throw new InvalidArgumentError(message('command-line.search.badLimit'));
    return Math.min(value, most);
  };
}

/** A whole number between two others, both included. */
export function between(least: number, most: number): (word: string) => number {
  return (word) => {
    const value = integer(word);
    if (value >= least && value <= most) return value;
    throw new InvalidArgumentError(message('command-line.notBetween', { least, most }));
  };
}

/** A share from 0 to 100. */
export function percent(word: string): number {
  const value = Number(word);
  if (/^\d+(\.\d+)?$/.test(word) && value <= 100) return value;
  throw new InvalidArgumentError(message('command-line.notAPercentage'));
}

/** A word that names a file; an empty one would name the folder itself. */
export function filled(word: string): string {
  if (word === '') throw new InvalidArgumentError(message('command-line.emptyWord'));
  return word;
}

/** One more word of an option or argument that may be repeated, not empty. */
export function collectFilled(word: string, before: readonly string[] = []): string[] {
  return [...before, filled(word)];
}

/** One more word of an option that may be repeated. */
export function collect(word: string, before: readonly string[] = []): string[] {
  return [...before, word];
}

/** An option that may be repeated, each time with one of some words. */
export function someOf(flags: string, description: string, choices: readonly string[]): Option {
  return new Option(flags, description).argParser((word: string, before: readonly string[] | undefined) => {
    if (choices.includes(word)) return collect(word, before);
    throw new InvalidArgumentError(message('command-line.notAmong', { choices: choices.join(', ') }));
  });
}

/** The fingerprint of a key, in any case, with or without spaces or colons between its digits. */
export function fingerprint(word: string): string {
  const digits = word.replace(/[\s:]/g, '').toLowerCase();
  if (/^[0-9a-f]{64}$/.test(digits)) return digits;
  throw new InvalidArgumentError(message('command-line.notAFingerprint'));
}
