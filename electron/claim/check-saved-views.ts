import { message } from '../messages/messages';
import { checkRecorded, intact, type VerificationCheck } from '../notebook-file/verification';
import { readView, viewSha256 } from './saved-view-table';

/** Checks every view of the claims table against its hash and the log. */
export const checkSavedViews: VerificationCheck = async (context) => {
  const { database, report } = context;
  await checkRecorded(context, {
    table: 'claim_view',
    logged: 'claim-view',
    hashOf(id) {
      const view = readView(database, id);
      return view && viewSha256(view);
    },
    missing: (id) =>
      report({ code: 'missing-view', kind: 'view', id, message: message('notebook.verify.missingView') }),
    differs(id) {
      const name = intact(() => readView(database, id))?.name ?? id;
      const words = message('notebook.verify.view', { name });
      report({ code: 'view-hash-differs', kind: 'view', id, message: words });
    },
  });
  return {};
};
