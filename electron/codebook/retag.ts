import type { CodeTag } from '../../shared/claim/claim-schema';
import type { MergeConflict } from '../../shared/codebook/codebook-operations';

/** The tags of a claim after codes got other ids, from id to id. */
export function renameTags(tags: readonly CodeTag[], renamed: ReadonlyMap<string, string>): CodeTag[] {
  return tags.map((tag) => ({ ...tag, codeId: renamed.get(tag.codeId) ?? tag.codeId }));
}

/**
 * The tags of a claim after codes were merged into one. A claim with several of them keeps one tag, in the first one's
 * place: that of the code which remains, or, where polarities differ and `conflict` says so, what the merged one said.
 */
export function mergeTags(
  tags: readonly CodeTag[],
  merge: { from: ReadonlySet<string>; into: string; conflict: MergeConflict; version: string },
): CodeTag[] {
  const kept = tags.find(({ codeId }) => codeId === merge.into);
  const merged = tags.find(({ codeId }) => merge.from.has(codeId));
  if (!merged) return [...tags];
  const moved: CodeTag = { ...merged, codeId: merge.into, codebookVersion: merge.version };
  const isReplaced = !kept || (merge.conflict === 'replace' && kept.polarity !== merged.polarity);
  return replaceFirst(tags, (tag) => tag.codeId === merge.into || merge.from.has(tag.codeId), [
    isReplaced ? moved : kept,
  ]);
}

/**
 * The tags of a claim after one was looked at again: it becomes a tag of each of `codeIds`, with the same polarity and
 * coder, under a version of the codebook. What the claim has already stays as it is.
 */
export function decideTag(
  tags: readonly CodeTag[],
  decided: { codeId: string; codeIds: readonly string[]; version: string },
): CodeTag[] {
  const before = tags.find(({ codeId }) => codeId === decided.codeId);
  if (!before) return [...tags];
  const others = new Set(tags.map(({ codeId }) => codeId).filter((id) => id !== decided.codeId));
  const made = [...new Set(decided.codeIds)]
    .filter((codeId) => !others.has(codeId))
    .map((codeId) => ({ ...before, codeId, codebookVersion: decided.version }));
  return replaceFirst(tags, ({ codeId }) => codeId === decided.codeId, made);
}

/** The list with the first that fits replaced, and all others that fit left out. */
function replaceFirst(
  tags: readonly CodeTag[],
  fits: (tag: CodeTag) => boolean,
  by: readonly CodeTag[],
): CodeTag[] {
  const first = tags.findIndex(fits);
  return tags.flatMap((tag, index) => (fits(tag) ? (index === first ? by : []) : [tag]));
}
