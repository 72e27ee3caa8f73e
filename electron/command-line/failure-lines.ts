import { FailureError, type Failure, type FailureCode } from '../../shared/result';
import { message } from '../messages/messages';
import { oneLine } from './columns';

/** Failures whose message alone may leave the reason open. */
const withDetail: ReadonlySet<FailureCode> = new Set([
  'internal',
  'export-failed',
  'file-unreadable',
  'notebook-damaged',
  'parser-crashed',
]);

/** A failure as a terminal shows it: its message with its code, and its detail where that says more. */
export function failureLines({ code, message: words, detail }: Failure): string[] {
  const first = message('command-line.failed', { message: oneLine(words), code });
  if (detail === undefined || !withDetail.has(code)) return [first];
  return [first, ...detail.trim().split('\n').map(oneLine)];
}

/** Says in the command line's words that something is not there: it may never have been. Other failures stay. */
export async function orMissing<T>(found: Promise<T>, words: string): Promise<T> {
  try {
    return await found;
  } catch (error) {
    if (error instanceof FailureError && error.failure.code === 'not-found') {
      throw new FailureError('not-found', words);
    }
    throw error;
  }
}
