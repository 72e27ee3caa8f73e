import { message } from '../messages/messages';
import { checkRecorded, type VerificationCheck } from '../notebook-file/verification';
import { groupSha256, readGroup } from './source-group-table';

/** Checks every group of sources against its hash and the log. */
export const checkSourceGroups: VerificationCheck = async (context) => {
  const { database, report } = context;
  await checkRecorded(context, {
    table: 'source_group',
    logged: 'source-group',
    hashOf(id) {
      const group = readGroup(database, id);
      return group && groupSha256(group);
    },
    missing: (id) =>
      report({ code: 'missing-group', kind: 'group', id, message: message('notebook.verify.missingGroup') }),
    differs(id) {
      const name = readGroup(database, id)?.name ?? id;
      const words = message('notebook.verify.group', { name });
      report({ code: 'group-hash-differs', kind: 'group', id, message: words });
    },
  });
  return {};
};
