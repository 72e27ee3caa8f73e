import { message } from '../messages/messages';
import { compareWithLog, type VerificationCheck } from '../notebook-file/verification';
import { listRecordedHashes } from '../notebook-file/recorded-hashes';
import { listRelations, relationSha256 } from './source-relation-table';

/** Checks what was decided about sources against its hashes and the log. */
export const checkSourceRelations: VerificationCheck = ({ database, log, report }) => {
  const recorded = listRecordedHashes(database, 'source_relation');
  const problem = (code: 'kin-hash-differs' | 'missing-kin', id: string) =>
    report({ code, kind: 'kin', id, message: message(`notebook.verify.${code}`) });
  const differs = (id: string) => problem('kin-hash-differs', id);
  for (const relation of listRelations(database)) {
    if (relationSha256(relation) !== recorded.get(relation.id)) differs(relation.id);
  }
  compareWithLog(log, 'source-relation', recorded, {
    missing: (id) => problem('missing-kin', id),
    differs,
  });
  return Promise.resolve({});
};
