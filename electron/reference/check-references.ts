import { message } from '../messages/messages';
import { checkRecorded, type VerificationCheck } from '../notebook-file/verification';
import { readReference, referenceSha256 } from './reference-table';

/** Checks every reference against its hash and the log. */
export const checkReferences: VerificationCheck = async (context) => {
  const { database, report } = context;
  const problem = (code: 'reference-hash-differs' | 'missing-reference') => (id: string) =>
    report({ code, kind: 'reference', id, message: message(`notebook.verify.${code}`) });
  await checkRecorded(context, {
    table: 'reference',
    logged: 'reference',
    hashOf(id) {
      const reference = readReference(database, id);
      return reference && referenceSha256(reference);
    },
    missing: problem('missing-reference'),
    differs: problem('reference-hash-differs'),
  });
  return {};
};
