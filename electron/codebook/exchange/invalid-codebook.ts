import { FailureError } from '../../../shared/result';
import { message } from '../../messages/messages';

const mostNamed = 20;

/** The failure for a file that is no codebook: the first problem in the message, all of them in the detail. */
export function invalidCodebook(problems: readonly string[]): FailureError {
  const [first = ''] = problems;
  return new FailureError(
    'invalid-codebook',
    message('codebook.import.invalid', { problem: first, count: problems.length }),
    problems.slice(0, mostNamed).join('\n'),
  );
}
