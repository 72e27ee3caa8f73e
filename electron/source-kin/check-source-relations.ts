import { message } from '../messages/messages';
import { checkRecorded, type VerificationCheck } from '../notebook-file/verification';
import { readRelation, relationSha256 } from './source-relation-table';

/** Checks what was decided about sources against its hashes and the log. */
export const checkSourceRelations: VerificationCheck = async (context) => {
  const { database, report } = context;
  const problem = (code: 'kin-hash-differs' | 'missing-kin') => (id: string) =>
    report({ code, kind: 'kin', id, message: message(`notebook.verify.${code}`) });
  await checkRecorded(context, {
    table: 'source_relation',
    logged: 'source-relation',
    hashOf(id) {
      const relation = readRelation(database, id);
      return relation && relationSha256(relation);
    },
    missing: problem('missing-kin'),
    differs: problem('kin-hash-differs'),
  });
  return {};
};
