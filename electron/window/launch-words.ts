import path from 'node:path';

/**
 * The words that the analyst typed: everything after the executable and the switches that are Chromium's; in
 * development also after the application's folder (`electron --no-sandbox FOLDER words…`).
 */
export function launchWords(argv: readonly string[], isPackaged: boolean): string[] {
  const words = argv.slice(1);
  const first = words.findIndex((word) => !word.startsWith('-'));
  if (isPackaged) return first === -1 ? words : words.slice(first);
  return first === -1 ? [] : words.slice(first + 1);
}

/** The notebooks among the words, as absolute paths. Words that begin with a dash are Chromium's. */
export function notebookPaths(words: readonly string[], workingDirectory: string): string[] {
  return words
    .filter((word) => word !== '' && !word.startsWith('-'))
    .map((word) => path.resolve(workingDirectory, word));
}
