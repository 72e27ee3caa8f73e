import { message } from '../messages/messages';
import { checkRecorded, type VerificationCheck } from '../notebook-file/verification';
import { readReference, referenceSha256 } from './reference-table';

/** Checks every reference against its hash and the log. */
export const checkReferences: VerificationCheck = async (context) => {
  const { database } = context;
  await checkRecorded(context, {
    table: 'reference',
    logged: 'reference',
    hashOf(id) {
      const reference = readReference(database, id);
      return reference && referenceSha256(reference);
    },
    kind: 'reference',
    missing: { code: 'missing-reference', says: () => message('notebook.verify.missing-reference') },
    differs: {
      code: 'reference-hash-differs',
      says: () => message('notebook.verify.reference-hash-differs'),
    },
  });
  return {};
};
