import type { CrashReport } from '../../shared/crash-report/crash-report-schema';
import { isOwnCode, ownWordsOf } from './own-words';

const errorName = /^(?:[A-Z][A-Za-z]{1,30})?(?:Error|Exception)$/;
const frame =
  /^ {4}at (?:(?<name>[\w$.<># ]{1,100}?)(?: \[as [\w$.<>#]{1,60}\])? \()?(?<file>[^()]+):(?<line>\d+):(?<column>\d+)\)?$/;
const systemFile = /^node:[\w/-]{1,80}$/;
const ownFile = /(?:^|[/\\])(?<file>[\w.-]{1,80}\.(?:js|cjs|mjs|ts|tsx))(?:\?[\w=.-]*)?$/;
const mostFrames = 40;

/** What of an exception can be kept: no word of it that is not the program's own, and no folder. */
export function cleanFault(error: unknown): NonNullable<CrashReport['error']> {
  const { name, message, stack, code } = partsOf(error);
  return {
    name: errorName.test(name) ? name : 'Error',
    message: ownWordsOf(message),
    code: isOwnCode(code) ? code : null,
    stack: framesOf(stack, message),
  };
}

function partsOf(error: unknown): Record<'name' | 'message' | 'stack' | 'code', string> {
  const thrown = typeof error === 'object' && error !== null ? error : { message: error };
  const { name, message, stack, code, failure } = thrown as Readonly<Record<string, unknown>>;
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  const failureCode = (failure as { readonly code?: unknown } | undefined)?.code;
  return { name: text(name), message: text(message), stack: text(stack), code: text(code ?? failureCode) };
}

/** The frames at the end of a stack; before them stands the message, which can look like one. */
function framesOf(stack: string, message: string): string[] {
  const start = message === '' ? -1 : stack.indexOf(message);
  const lines = (start < 0 ? stack : stack.slice(start + message.length)).split('\n').filter(Boolean);
  const first = lines.findLastIndex((line) => !line.startsWith('    at ')) + 1;
  return lines.slice(first).flatMap(cleanFrame).slice(0, mostFrames);
}

function cleanFrame(line: string): string[] {
  const { name, file = '', line: row, column } = frame.exec(line)?.groups ?? {};
  const place = systemFile.test(file) ? file : ownFile.exec(file)?.groups?.['file'];
  if (place === undefined) return [];
  return [name === undefined ? `${place}:${row}:${column}` : `${name} (${place}:${row}:${column})`];
}
