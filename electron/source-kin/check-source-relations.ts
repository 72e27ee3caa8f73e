import { message } from '../messages/messages';
import { checkRecorded, type VerificationCheck } from '../notebook-file/verification';
import { readRelation, relationSha256 } from './source-relation-table';

/** Checks what was decided about sources against its hashes and the log. */
export const checkSourceRelations: VerificationCheck = async (context) => {
  const { database } = context;
  await checkRecorded(context, {
    table: 'source_relation',
    logged: 'source-relation',
    hashOf(id) {
      const relation = readRelation(database, id);
      return relation && relationSha256(relation);
    },
    kind: 'kin',
    missing: { code: 'missing-kin', says: () => message('notebook.verify.missing-kin') },
    differs: { code: 'kin-hash-differs', says: () => message('notebook.verify.kin-hash-differs') },
  });
  return {};
};
