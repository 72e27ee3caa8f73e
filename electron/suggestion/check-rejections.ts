import { message } from '../messages/messages';
import { compareWithLog, type VerificationCheck } from '../notebook-file/verification';
import { listRecordedHashes } from '../notebook-file/recorded-hashes';
import { listRejections, rejectionSha256 } from './suggestion-rejection-table';

/** Checks every rejected suggestion against its hash and the log. */
export const checkRejections: VerificationCheck = ({ database, log, report }) => {
  const recorded = listRecordedHashes(database, 'suggestion_rejection');
  const problem = (id: string) =>
    report({
      code: 'rejection-hash-differs',
      kind: 'suggestion-rejection',
      id,
      message: message('suggestion.verify.differs'),
    });
  for (const rejection of listRejections(database)) {
    if (rejectionSha256(rejection) !== recorded.get(rejection.id)) problem(rejection.id);
  }
  compareWithLog(log, 'suggestion-rejection', recorded, { missing: problem, differs: problem });
  return Promise.resolve({});
};
