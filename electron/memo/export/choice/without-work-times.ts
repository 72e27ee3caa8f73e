import type { ClaimRow } from '../../../../shared/claim/claim-schema';
import type { SourceDetail } from '../../../../shared/source/source-schema';
import type { MemoExportInput } from '../memo-export-input';

/** The midnight (UTC) that a UTC instant's day begins with: what is left of a time that is nobody else's business. */
export function dayOf(instant: string): string {
  return `${instant.slice(0, 10)}T00:00:00.000Z`;
}

/**
 * An export's input with the days of the analyst's work and without its hours and time zone. When a source was captured
 * stays, in UTC: a reviewer needs it.
 */
export function withoutWorkTimes(input: MemoExportInput): MemoExportInput {
  const { memo, exportedAt, claims, searches, sources, checks } = input;
  return {
    ...input,
    exportedAt: dayOf(exportedAt),
    memo: { ...memo, createdAt: dayOf(memo.createdAt), modifiedAt: dayOf(memo.modifiedAt) },
    claims: claims.map(claimOfDays),
    searches: searches.map(({ record, check }) => ({ check, record: { ...record, at: dayOf(record.at) } })),
    sources: sources.map(sourceWithoutZone),
    checks: checks && {
      ...checks,
      waived: checks.waived.map((found) => ({
        ...found,
        waiver: { ...found.waiver, at: dayOf(found.waiver.at) },
      })),
    },
  };
}

function claimOfDays(claim: ClaimRow): ClaimRow {
  return {
    ...claim,
    createdAt: dayOf(claim.createdAt),
    modifiedAt: dayOf(claim.modifiedAt),
    codes: claim.codes.map((tag) => ({ ...tag, taggedAt: dayOf(tag.taggedAt) })),
  };
}

function sourceWithoutZone(source: SourceDetail): SourceDetail {
  return { ...source, capture: { ...source.capture, utcOffsetMinutes: null } };
}
