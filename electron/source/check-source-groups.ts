import { message } from '../messages/messages';
import { checkRecorded, type VerificationCheck } from '../notebook-file/verification';
import { groupSha256, readGroup } from './source-group-table';

/** Checks every group of sources against its hash and the log. */
export const checkSourceGroups: VerificationCheck = async (context) => {
  const { database } = context;
  await checkRecorded(context, {
    table: 'source_group',
    logged: 'source-group',
    hashOf(id) {
      const group = readGroup(database, id);
      return group && groupSha256(group);
    },
    kind: 'group',
    missing: { code: 'missing-group', says: () => message('notebook.verify.missingGroup') },
    differs: {
      code: 'group-hash-differs',
      says: (id) => message('notebook.verify.group', { name: readGroup(database, id)?.name ?? id }),
    },
  });
  return {};
};
