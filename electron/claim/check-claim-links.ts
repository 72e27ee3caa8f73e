import { message } from '../messages/messages';
import { compareWithLog, type VerificationCheck } from '../notebook-file/verification';
import { listRecordedHashes } from '../notebook-file/recorded-hashes';
import { linkSha256, listDanglingLinks, listLinks } from './claim-link-table';

/** Checks every link between claims against its hash and the log, and that the claims at its ends are there. */
export const checkClaimLinks: VerificationCheck = ({ database, log, report }) => {
  const recorded = listRecordedHashes(database, 'claim_link');
  const differs = (id: string) =>
    report({ code: 'link-hash-differs', kind: 'link', id, message: message('notebook.verify.link') });
  for (const link of listLinks(database)) {
    if (linkSha256(link) !== recorded.get(link.id)) differs(link.id);
  }
  for (const id of listDanglingLinks(database)) {
    report({ code: 'missing-claim', kind: 'link', id, message: message('notebook.verify.linkedClaim') });
  }
  compareWithLog(log, 'claim-link', recorded, {
    missing: (id) =>
      report({ code: 'missing-link', kind: 'link', id, message: message('notebook.verify.missingLink') }),
    differs,
  });
  return Promise.resolve({ links: recorded.size });
};
