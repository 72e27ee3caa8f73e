import { create } from 'zustand';
import type { Evidence } from '../../shared/claim/claim-schema';
import type { SourceId } from '../../shared/source/source-schema';

/** A passage that the analyst is marking anew in the current version. */
export interface Reanchoring {
  readonly sourceId: SourceId;
  readonly version: number;
  readonly evidence: Evidence;
}

interface SourceVersionState {
  /** The source whose versions are shown in the dialog. */
  readonly shown: SourceId | null;
  readonly reanchoring: Reanchoring | null;
}

export const useSourceVersions = create<SourceVersionState>(() => ({ shown: null, reanchoring: null }));

/** Shows the versions of a source and what waits for a decision; null closes them. */
export function showVersions(shown: SourceId | null): void {
  useSourceVersions.setState({ shown });
}

/** Begins, or with null ends, marking a passage by hand. */
export function reanchor(reanchoring: Reanchoring | null): void {
  useSourceVersions.setState({ reanchoring });
}
