import { create } from 'zustand';
import type { ClaimId } from '../../shared/claim/claim-schema';
import type { ClaimStatus } from '../../shared/claim/claim-vocabulary';

/** A status that was chosen and is not set yet, with the words about it. */
export interface StatusDraft {
  readonly status: ClaimStatus;
  readonly reason: string;
  readonly reviewer: string;
}

const useDrafts = create<{ readonly drafts: ReadonlyMap<ClaimId, StatusDraft> }>(() => ({
  drafts: new Map(),
}));

/** The status of a claim that is about to be set; it waits where another claim is looked at meanwhile. */
export function useStatusDraft(id: ClaimId): StatusDraft | undefined {
  return useDrafts(({ drafts }) => drafts.get(id));
}

/** Keeps what is typed about a status that is about to be set; null forgets it. */
export function keepStatusDraft(id: ClaimId, draft: StatusDraft | null): void {
  useDrafts.setState(({ drafts }) => {
    const next = new Map(drafts);
    if (draft === null) next.delete(id);
    else next.set(id, draft);
    return { drafts: next };
  });
}
