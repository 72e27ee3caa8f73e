import path from 'node:path';
import type { VerificationProblem } from '../../shared/notebook/notebook-schema';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';

/** The refusal of a backup that is not what was recorded in it, with what differs. */
export function notSoundFailure(file: string, problems: readonly VerificationProblem[]): FailureError {
  return new FailureError(
    'verification-failed',
    message('backup.notSound', { backup: path.basename(file), count: problems.length }),
    problems.map(({ message: words }) => words).join('\n'),
  );
}
