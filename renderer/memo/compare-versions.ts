import { diffArrays } from 'diff';
import { numberCitations, numberItems } from '../../shared/memo/citation-numbering';
import type { MemoDocument } from '../../shared/memo/memo-document';
import { memoLines } from '../../shared/memo/memo-lines';

/** A place where two versions differ; one side is empty where lines were added or taken out. */
export interface VersionDifference {
  readonly before: string;
  readonly after: string;
}

/**
 * Where two texts of a memo differ, line by line, in order. Both have their citations numbered together, so that a
 * number that only moved is no difference.
 */
export function compareVersions(before: MemoDocument, after: MemoDocument): VersionDifference[] {
  const { numbers } = numberItems([...numberCitations(before).items, ...numberCitations(after).items], []);
  const differences: { before: string[]; after: string[] }[] = [];
  let open: { before: string[]; after: string[] } | null = null;
  for (const { value, added, removed } of diffArrays(memoLines(before, numbers), memoLines(after, numbers))) {
    if (!added && !removed) {
      open = null;
      continue;
    }
    if (!open) differences.push((open = { before: [], after: [] }));
    (added ? open.after : open.before).push(...value);
  }
  return differences
    .map((lines) => ({ before: lines.before.join('\n'), after: lines.after.join('\n') }))
    .filter((difference) => difference.before.trim() !== difference.after.trim());
}
