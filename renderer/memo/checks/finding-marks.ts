import type { Severity, ShownFinding } from '../../../shared/check/check-schema';
import type { PlacedFinding } from '../../../shared/check/check-report';
import type { MarkLook, MemoMark } from '../../editor/memo/memo-marks';

const looks: Readonly<Record<Severity, MarkLook>> = { E: 'error', W: 'warning', I: 'note' };

/** More marks than this help nobody, and each costs time. */
const mostMarks = 400;

/** What tells a finding among those of a memo. */
export function findingId({ rule, start, end, subject }: ShownFinding): string {
  return `${rule} ${start} ${end} ${subject}`;
}

/** The marks of what stands open. */
export function findingMarks(findings: readonly PlacedFinding[]): MemoMark[] {
  return findings
    .filter(({ waiver }) => waiver === null)
    .slice(0, mostMarks)
    .flatMap((finding) =>
      finding.place ? [{ id: findingId(finding), look: looks[finding.severity], place: finding.place }] : [],
    );
}
