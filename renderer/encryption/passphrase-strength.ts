import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import * as common from '@zxcvbn-ts/language-common';
import * as english from '@zxcvbn-ts/language-en';

const estimator = new ZxcvbnFactory({
  dictionary: { ...common.dictionary, ...english.dictionary },
  graphs: common.adjacencyGraphs,
});
/** Longer ones cost time, and are beyond guessing. */
const judged = 100;

/**
 * How long guessing a passphrase takes, in seconds, for whoever has the file, knows how people choose (common words,
 * names, dates, rows of keys) and makes ten thousand attempts a second, which is much for one computer and this file.
 * `known` are words that would be tried first.
 */
export function secondsToGuess(passphrase: string, known: readonly string[]): number {
  return estimator.check(passphrase.slice(0, judged), [...known]).crackTimes.offlineSlowHashingXPerSecond
    .seconds;
}
