import type { Evidence } from '../claim/claim-schema';

/** How a passage stands to its source's current version: on it, left on an older one by decision, or undecided. */
export type VersionStanding = 'current' | 'left' | 'waiting';

/** `version` is the source's current one. */
export function versionStanding(
  evidence: Pick<Evidence, 'sourceVersion' | 'leftAtVersion'>,
  version: number,
): VersionStanding {
  if (evidence.sourceVersion >= version) return 'current';
  return evidence.leftAtVersion === version ? 'left' : 'waiting';
}
