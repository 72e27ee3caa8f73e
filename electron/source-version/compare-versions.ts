import type { Claim } from '../../shared/claim/claim-schema';
import { passageText } from '../../shared/claim/passage';
import { claimHeadline } from '../../shared/claim/claim-view';
import type { TouchedPassage, VersionComparison } from '../../shared/source-version/source-version-schema';
import type { SourceId } from '../../shared/source/source-schema';
import type { Range } from '../../shared/text/range';
import { pairTexts, type TextPair } from './carry-over';

/** What differs between two versions, each place with the passages of either version that it touches. */
export function compareVersions(
  { from, to, hunks }: TextPair,
  claims: readonly Claim[],
  versions: { sourceId: SourceId; from: number; to: number },
): VersionComparison {
  const passages = passagesOf(claims, versions.sourceId);
  const on = (version: number) =>
    passages.filter((passage) => passage.version === version).sort((a, b) => a.start - b.start);
  const [older, newer] = [on(versions.from), versions.from === versions.to ? [] : on(versions.to)];
  return {
    from: versions.from,
    to: versions.to,
    hunks: hunks.map((hunk) => {
      const before = inCodePoints(from, hunk.from);
      const after = inCodePoints(to, hunk.to);
      return {
        from: before,
        to: after,
        passages: [
          ...older.filter((passage) => touches(passage, before)),
          ...newer.filter((passage) => touches(passage, after)),
        ],
      };
    }),
  };
}

/** Where two texts differ, in code points of each, in order. */
export function compareTexts(from: string, to: string): { from: Range; to: Range }[] {
  const pair = pairTexts(passageText(from), passageText(to));
  return pair.hunks.map((hunk) => ({
    from: inCodePoints(pair.from, hunk.from),
    to: inCodePoints(pair.to, hunk.to),
  }));
}

function passagesOf(claims: readonly Claim[], id: SourceId): TouchedPassage[] {
  return claims.flatMap((claim) =>
    claim.evidence
      .filter(({ sourceId }) => sourceId === id)
      .map(({ id: evidenceId, sourceVersion, start, end }) => ({
        claimId: claim.id,
        evidenceId,
        claim: claimHeadline(claim),
        version: sourceVersion,
        start,
        end,
      })),
  );
}

/** A change touches a passage that it overlaps, and one that something is inserted into. */
function touches(passage: Range, change: Range): boolean {
  if (change.start === change.end) return passage.start < change.start && change.start < passage.end;
  return passage.start < change.end && change.start < passage.end;
}

function inCodePoints({ index }: TextPair['from'], { start, end }: Range): Range {
  return { start: index.toCodePoints(start), end: index.toCodePoints(end) };
}
