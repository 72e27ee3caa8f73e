import type { BulkEdit } from '../../shared/claim/claim-bulk-operations';
import type { Claim, CodeTag } from '../../shared/claim/claim-schema';
import type { Polarity } from '../../shared/claim/claim-vocabulary';
import type { Codebook } from '../../shared/codebook/codebook-schema';
import { withReviewer } from './claim-review';
import { withCodes } from './make-evidence';

/** What a changed tag says of itself. */
export interface TaggedBy {
  readonly codebook: Codebook;
  readonly coder: string;
  /** UTC, ISO 8601. */
  readonly at: string;
}

/** A claim after an edit; the parts that the edit leaves alone are the same. */
export function editClaim(
  claim: Claim,
  edit: Exclude<BulkEdit, { kind: 'delete' }>,
  tagged: TaggedBy,
): Claim {
  switch (edit.kind) {
    case 'add-code':
      return { ...claim, codes: put(claim.codes, edit.codeId, edit.polarity, tagged) };
    case 'remove-code':
      return { ...claim, codes: claim.codes.filter(({ codeId }) => codeId !== edit.codeId) };
    case 'replace-code':
      return { ...claim, codes: replace(claim.codes, edit, tagged) };
    case 'set':
      return { ...claim, ...withReviewer(claim, withoutUndefined(edit.changes), tagged.coder) };
  }
}

function put(tags: readonly CodeTag[], codeId: string, polarity: Polarity, tagged: TaggedBy): CodeTag[] {
  return withCodes(tags, [{ codeId, polarity }], tagged.codebook, tagged);
}

/** The new code stands where the old one stood; a claim that has both loses the old one. */
function replace(
  tags: readonly CodeTag[],
  { from, to, polarity }: Extract<BulkEdit, { kind: 'replace-code' }>,
  tagged: TaggedBy,
): CodeTag[] {
  const old = tags.find(({ codeId }) => codeId === from);
  if (!old || from === to) return [...tags];
  const [tag] = put([], to, polarity ?? old.polarity, tagged);
  const before = tags.find(({ codeId }) => codeId === to);
  if (!tag) return [...tags];
  if (before)
    return put(tags, to, polarity ?? before.polarity, tagged).filter(({ codeId }) => codeId !== from);
  return tags.map((candidate) => (candidate === old ? tag : candidate));
}

function withoutUndefined<T extends object>(changes: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
