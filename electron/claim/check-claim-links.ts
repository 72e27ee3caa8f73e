import { message } from '../messages/messages';
import { checkRecorded, type VerificationCheck } from '../notebook-file/verification';
import { linkSha256, listDanglingLinks, readLink } from './claim-link-table';

/** Checks every link between claims against its hash and the log, and that the claims at its ends are there. */
export const checkClaimLinks: VerificationCheck = async (context) => {
  const { database, report } = context;
  const links = await checkRecorded(context, {
    table: 'claim_link',
    logged: 'claim-link',
    hashOf(id) {
      const link = readLink(database, id);
      return link && linkSha256(link);
    },
    kind: 'link',
    missing: { code: 'missing-link', says: () => message('notebook.verify.missingLink') },
    differs: { code: 'link-hash-differs', says: () => message('notebook.verify.link') },
  });
  for (const id of listDanglingLinks(database)) {
    report({ code: 'missing-claim', kind: 'link', id, message: message('notebook.verify.linkedClaim') });
  }
  return { links };
};
