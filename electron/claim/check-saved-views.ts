import { message } from '../messages/messages';
import { compareWithLog, type VerificationCheck } from '../notebook-file/verification';
import { listRecordedHashes } from '../notebook-file/recorded-hashes';
import { listViews, viewSha256 } from './saved-view-table';

/** Checks every view of the claims table against its hash and the log. */
export const checkSavedViews: VerificationCheck = ({ database, log, report }) => {
  const recorded = listRecordedHashes(database, 'claim_view');
  const differs = (id: string, name: string) =>
    report({
      code: 'view-hash-differs',
      kind: 'view',
      id,
      message: message('notebook.verify.view', { name }),
    });
  for (const view of listViews(database)) {
    if (viewSha256(view) !== recorded.get(view.id)) differs(view.id, view.name);
  }
  compareWithLog(log, 'claim-view', recorded, {
    missing: (id) =>
      report({ code: 'missing-view', kind: 'view', id, message: message('notebook.verify.missingView') }),
    differs: (id) => differs(id, id),
  });
  return Promise.resolve({});
};
