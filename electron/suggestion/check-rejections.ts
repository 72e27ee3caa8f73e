import { message } from '../messages/messages';
import { checkRecorded, type VerificationCheck } from '../notebook-file/verification';
import { readRejection, rejectionSha256 } from './suggestion-rejection-table';

/** Checks every rejected suggestion against its hash and the log. */
export const checkRejections: VerificationCheck = async (context) => {
  const { database } = context;
  const problem = {
    code: 'rejection-hash-differs',
    says: () => message('suggestion.verify.differs'),
  } as const;
  await checkRecorded(context, {
    table: 'suggestion_rejection',
    logged: 'suggestion-rejection',
    hashOf(id) {
      const rejection = readRejection(database, id);
      return rejection && rejectionSha256(rejection);
    },
    kind: 'suggestion-rejection',
    missing: problem,
    differs: problem,
  });
  return {};
};
