import type { ShownFinding } from './check-schema';
import type { MarkPlace } from './mark-places';
import type { Waiver } from './waiver';

/** A finding with the waiver that lets it stand, if it has one. */
export interface JudgedFinding extends ShownFinding {
  readonly waiver: Waiver | null;
}

/** The same with where it is marked in the body; null where it is not. */
export interface PlacedFinding extends JudgedFinding {
  readonly place: MarkPlace | null;
}

/** What the checks of a memo found, as an export's manifest has it. */
export interface CheckReport {
  /** Of what stands open. */
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly open: readonly ShownFinding[];
  readonly waived: readonly (ShownFinding & { readonly waiver: Waiver })[];
}

/** Counts findings and parts those that were waived. */
export function checkReport(findings: readonly JudgedFinding[]): CheckReport {
  const open = findings.filter(({ waiver }) => waiver === null);
  const count = (severity: string) => open.filter((finding) => finding.severity === severity).length;
  return {
    errors: count('E'),
    warnings: count('W'),
    notes: count('I'),
    open,
    waived: findings.flatMap((finding) => (finding.waiver ? [{ ...finding, waiver: finding.waiver }] : [])),
  };
}
