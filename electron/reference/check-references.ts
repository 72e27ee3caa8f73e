import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';
import { compareWithLog, type VerificationCheck } from '../notebook-file/verification';
import { listRecordedHashes } from '../notebook-file/recorded-hashes';
import { readReference, referenceSha256 } from './reference-table';

/** Checks every reference against its hash and the log. */
export const checkReferences: VerificationCheck = ({ database, log, report }) => {
  const recorded = listRecordedHashes(database, 'reference');
  const problem = (code: 'reference-hash-differs' | 'missing-reference', id: string) =>
    report({ code, kind: 'reference', id, message: message(`notebook.verify.${code}`) });
  for (const [id, sha256] of recorded) {
    if (hashOf(id) !== sha256) problem('reference-hash-differs', id);
  }
  compareWithLog(log, 'reference', recorded, {
    missing: (id) => problem('missing-reference', id),
    differs: (id) => problem('reference-hash-differs', id),
  });
  return Promise.resolve({});

  /** A reference that is no JSON any more was changed as well. */
  function hashOf(id: string): string | undefined {
    try {
      const reference = readReference(database, id);
      return reference && referenceSha256(reference);
    } catch (error) {
      if (error instanceof FailureError) return undefined;
      throw error;
    }
  }
};
