import type { Claim, ClaimId, CodeTag } from '../../shared/claim/claim-schema';
import type { Codebook, CodebookInUse } from '../../shared/codebook/codebook-schema';
import { canonicalJson } from '../../shared/text/canonical-json';
import type { Database } from '../notebook-file/database';
import type { ChangeRecorder, ChangeRequest, Touch } from '../notebook-file/notebook-change';
import { readCodebook, readCodebookInUse } from './codebook-table';
import { createCodebookWriter, type SaveOptions } from './codebook-writer';

/** What changing the codebook needs from the rest of the notebook. */
export interface CodebookChangeServices {
  readonly changes: ChangeRecorder;
  /** True where any tag was made under a version. */
  isTaggedUnder(version: string): boolean;
  claim(id: ClaimId): Claim | undefined;
  /** Stores a claim in place of what there was; inside a change that touched it. */
  saveClaim(claim: Claim): void;
  /** Lets what else is about codes follow them to other ids, old to new; inside a change. */
  followCodes(into: ReadonlyMap<string, string>, touch: Touch): void;
  now(): Date;
}

export interface CodebookChanges {
  /** Puts an edited codebook in force in one step with whatever else belongs to it, unless nothing is different. */
  change(
    request: ChangeRequest,
    edited: Codebook,
    also?: (touch: Touch, saved: Codebook) => void,
    options?: SaveOptions,
  ): CodebookInUse;
  /** Lets what else is about codes follow them to other ids; inside a change. */
  followCodes(into: ReadonlyMap<string, string>, touch: Touch): void;
  /** Gives claims other tags; inside a change. */
  retag(touch: Touch, claimIds: readonly ClaimId[], how: (tags: readonly CodeTag[]) => CodeTag[]): void;
}

/** The one way in which a codebook and the tags that follow it are changed. */
export function createCodebookChanges(database: Database, services: CodebookChangeServices): CodebookChanges {
  const save = createCodebookWriter({
    database,
    now: () => services.now(),
    isTaggedUnder: (version) => services.isTaggedUnder(version),
  });
  return {
    change(request, edited, also, options) {
      if (canonicalJson(edited) !== canonicalJson(readCodebook(database))) {
        services.changes.change(request, (touch) => {
          const saved = save(touch, edited, options);
          also?.(touch, saved);
        });
      }
      return readCodebookInUse(database);
    },
    followCodes: (into, touch) => services.followCodes(into, touch),
    retag(touch, claimIds, how) {
      const modifiedAt = services.now().toISOString();
      for (const id of claimIds) {
        const claim = services.claim(id);
        if (!claim) continue;
        touch('claim', id);
        services.saveClaim({ ...claim, codes: how(claim.codes), modifiedAt });
      }
    },
  };
}
