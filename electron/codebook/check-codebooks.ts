import { message } from '../messages/messages';
import { compareWithLog, type VerificationCheck } from '../notebook-file/verification';
import { sha256 } from '../text/sha256';
import { listCodebookRows } from './codebook-table';

/** Checks the stored codebooks against their hashes and the log. */
export const checkCodebooks: VerificationCheck = async ({ database, log, report }) => {
  const rows = listCodebookRows(database);
  const problem = (id: string) =>
    report({
      code: 'codebook-hash-differs',
      kind: 'codebook',
      id,
      message: message('notebook.verify.codebook'),
    });
  for (const { guid, version, content, sha256: recorded } of rows) {
    if (sha256(content) !== recorded) problem(`${guid} ${version}`);
  }
  const recorded = new Map(rows.map((row) => [`${row.guid} ${row.version}`, row.sha256]));
  compareWithLog(log, 'codebook', recorded, { missing: problem, differs: problem });
  return {};
};
