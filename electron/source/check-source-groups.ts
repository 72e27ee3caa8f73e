import { message } from '../messages/messages';
import { compareWithLog, type VerificationCheck } from '../notebook-file/verification';
import { listRecordedHashes } from '../notebook-file/recorded-hashes';
import { groupSha256, listGroups } from './source-group-table';

/** Checks every group of sources against its hash and the log. */
export const checkSourceGroups: VerificationCheck = ({ database, log, report }) => {
  const recorded = listRecordedHashes(database, 'source_group');
  const differs = (id: string, name: string) =>
    report({
      code: 'group-hash-differs',
      kind: 'group',
      id,
      message: message('notebook.verify.group', { name }),
    });
  for (const group of listGroups(database)) {
    if (groupSha256(group) !== recorded.get(group.id)) differs(group.id, group.name);
  }
  compareWithLog(log, 'source-group', recorded, {
    missing: (id) =>
      report({ code: 'missing-group', kind: 'group', id, message: message('notebook.verify.missingGroup') }),
    differs: (id) => differs(id, id),
  });
  return Promise.resolve({});
};
