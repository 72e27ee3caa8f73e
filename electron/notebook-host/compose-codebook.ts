import { readClaim, saveClaim } from '../claim/claim-table';
import {
  isTaggedUnder,
  listClaimIdsTagged,
  listClaimIdsTaggedUnder,
  listTagVersions,
} from '../claim/tag-table';
import { createCodebookHandlers } from '../codebook/codebook-handlers';
import { followSubjects } from '../memo/follow-subjects';
import { writeExport } from '../memo/write-export';
import { readSourceFile } from '../source/read-source-file';
import { decodeText } from '../text/decode-text';
import type { SharedParts } from './shared-parts';

/** The codebook, with the tags that follow its codes. */
export function composeCodebook({ notebook, services, recording }: SharedParts) {
  const { database } = notebook;
  return createCodebookHandlers(database, {
    tags: {
      pairs: () => listTagVersions(database),
      claimIds: (codeId, version) => listClaimIdsTaggedUnder(database, codeId, version),
      tagged: (codeIds) => listClaimIdsTagged(database, codeIds),
      isTaggedUnder: (version) => isTaggedUnder(database, version),
    },
    claim: (id) => readClaim(database, id),
    followCodes: (into, touch) => followSubjects(database, 'code', into, touch),
    saveClaim: (claim) => saveClaim(database, claim),
    readText: async (file) => {
      const { bytes } = await readSourceFile(file, services.importLimitBytes());
      return (await decodeText(bytes, null)).text;
    },
    writeFile: writeExport,
    ...recording,
  });
}
