import { message } from '../messages/messages';
import { checkRecorded, intact, type VerificationCheck } from '../notebook-file/verification';
import { readView, viewSha256 } from './saved-view-table';

/** Checks every view of the claims table against its hash and the log. */
export const checkSavedViews: VerificationCheck = async (context) => {
  const { database } = context;
  await checkRecorded(context, {
    table: 'claim_view',
    logged: 'claim-view',
    hashOf(id) {
      const view = readView(database, id);
      return view && viewSha256(view);
    },
    kind: 'view',
    missing: { code: 'missing-view', says: () => message('notebook.verify.missingView') },
    differs: {
      code: 'view-hash-differs',
      says: (id) =>
        message('notebook.verify.view', { name: intact(() => readView(database, id))?.name ?? id }),
    },
  });
  return {};
};
