import { message } from '../messages/messages';
import { checkRecorded, type VerificationCheck } from '../notebook-file/verification';
import { readRejection, rejectionSha256 } from './suggestion-rejection-table';

/** Checks every rejected suggestion against its hash and the log. */
export const checkRejections: VerificationCheck = async (context) => {
  const { database, report } = context;
  const problem = (id: string) =>
    report({
      code: 'rejection-hash-differs',
      kind: 'suggestion-rejection',
      id,
      message: message('suggestion.verify.differs'),
    });
  await checkRecorded(context, {
    table: 'suggestion_rejection',
    logged: 'suggestion-rejection',
    hashOf(id) {
      const rejection = readRejection(database, id);
      return rejection && rejectionSha256(rejection);
    },
    missing: problem,
    differs: problem,
  });
  return {};
};
