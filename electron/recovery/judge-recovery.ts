import type { Verification, VerificationProblem } from '../../shared/notebook/notebook-schema';
import type { RecoveryFinding, RecoveryReport } from '../../shared/recovery/recovery-schema';
import { message } from '../messages/messages';
import type { Database } from '../notebook-file/database';
import { listMissingParts } from './recovery-table';

/** What a check of the recovered notebook says of what is lost and what is doubtful. */
export function judgeRecovery(
  database: Database,
  { checked, problems }: Verification,
  titleOf: (sourceId: string) => string,
): Omit<RecoveryReport, 'to'> {
  const parts = listMissingParts(database);
  const missing = new Set(parts.map(({ part, sourceId }) => `${part}-hash-differs ${sourceId}`));
  const lostParts = parts.map(({ part, sourceId, version }): RecoveryFinding => {
    const key = part === 'text' ? 'recovery.lostText' : 'recovery.lostBytes';
    return {
      kind: 'source',
      id: sourceId,
      message: message(key, { title: titleOf(sourceId), version: String(version) }),
    };
  });
  const isLost = ({ code }: VerificationProblem) => code.startsWith('missing-');
  return {
    recovered: checked,
    lost: [...problems.filter(isLost).map(toFinding), ...lostParts],
    doubtful: problems
      .filter((problem) => !isLost(problem) && !missing.has(`${problem.code} ${problem.id}`))
      .map(toFinding),
  };
}

function toFinding({ kind, id, message: words }: VerificationProblem): RecoveryFinding {
  return { kind, id, message: words };
}
