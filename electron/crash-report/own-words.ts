import os from 'node:os';
import { getSystemErrorMap } from 'node:util';
import { failureCodeSchema } from '../../shared/result';

/**
 * Messages of the engine, the system and the program that nobody's words are in, once what stands at * is left out; at
 * % stands a number. An exception can repeat what it met, and that can be a note, a path or a passphrase.
 */
const ownMessages = [
  'Cannot read properties of undefined (reading *)',
  'Cannot read properties of null (reading *)',
  'Cannot set properties of undefined (setting *)',
  'Cannot set properties of null (setting *)',
  'Cannot destructure property * of * as it is undefined.',
  'Cannot convert undefined or null to object',
  'Cannot access * before initialization',
  'Cannot assign to read only property * of object *',
  'Cannot add property *, object is not extensible',
  'Assignment to constant variable.',
  'Class constructor * cannot be invoked without *',
  '* is not a function',
  '* is not a function or its return value is not iterable',
  '* is not a constructor',
  '* is not defined',
  '* is not iterable',
  '* is not iterable (cannot read property *)',
  'Maximum call stack size exceeded',
  'Array buffer allocation failed',
  'Invalid array length',
  'Invalid array buffer length',
  'Invalid string length',
  'Invalid time value',
  'Invalid regular expression: *',
  'Cannot mix BigInt and other types, use explicit conversions',
  'Converting circular structure to JSON*',
  'Unexpected token *',
  'Unexpected end of JSON input',
  'Unexpected non-whitespace character after JSON at position %*',
  'Bad control character in string literal in JSON at position %*',
  'The operation was aborted*',
  'Minified React error #%; *',
  'Rendered more hooks than during the previous render.',
  'Too many re-renders.*',
  'Maximum update depth exceeded.*',
  'Object has been destroyed',
  'Failed to fetch dynamically imported module: *',
  'Worker terminated due to reaching memory limit: JS heap out of memory',
  'Worker stopped after an uncaught exception*',
  'The writing thread ended.',
];
const templates = ownMessages.map((words) => ({
  pattern: new RegExp(
    `^${words
      .replace(/[.()[\]#]/g, String.raw`\$&`)
      .replaceAll('*', '.*')
      .replaceAll('%', String.raw`(\d{1,6})`)}$`,
    's',
  ),
  words,
}));
const systemMessages = new Map<string, string>(getSystemErrorMap().values());
const knownCodes = new Set<string>([...Object.keys(os.constants.errno), ...failureCodeSchema.options]);
const libraryCode = /^(?:ERR|SQLITE)_[A-Z_]{2,40}$/;

/** What of a message is the program's own; “…” stands for the rest, and for a message that is not known. */
export function ownWordsOf(message: string): string {
  const known = templates.flatMap(({ pattern, words }) => {
    const match = pattern.exec(message);
    return match ? [words.replaceAll('*', '…').replace('%', match[1] ?? '…')] : [];
  })[0];
  return known ?? ownWordsOfSystem(message);
}

/** “ENOSPC: no space left on device, write” without what follows it. */
function ownWordsOfSystem(message: string): string {
  const [code = '', words] = /^([A-Z]{3,20}): ([^,]{1,80})/.exec(message)?.slice(1) ?? [];
  return words !== undefined && systemMessages.get(code) === words ? `${code}: ${words}, …` : '…';
}

/** Whether a code is one of the system's, the engine's or the program's. */
export function isOwnCode(code: string): boolean {
  return knownCodes.has(code) || libraryCode.test(code);
}
