import { useEffect } from 'react';
import { z } from 'zod';
import { create } from 'zustand';
import type { ClaimId } from '../../shared/claim/claim-schema';
import { claimStatusSchema } from '../../shared/claim/claim-vocabulary';
import { noteWords, takeBackWords } from '../ui/typed-words';

const statusDraftSchema = z.object({ status: claimStatusSchema, reason: z.string(), reviewer: z.string() });

/** A status that was chosen and is not set yet, with the words about it. */
export type StatusDraft = Readonly<z.infer<typeof statusDraftSchema>>;

const useDrafts = create<{ readonly drafts: ReadonlyMap<ClaimId, StatusDraft> }>(() => ({
  drafts: new Map(),
}));

/** The status of a claim that is about to be set; it waits where another claim is looked at meanwhile, and over a lock. */
export function useStatusDraft(id: ClaimId): StatusDraft | undefined {
  useEffect(() => {
    const draft = statusDraftSchema.safeParse(parsed(takeBackWords(placeOf(id))));
    if (draft.success) keepStatusDraft(id, draft.data);
  }, [id]);
  return useDrafts(({ drafts }) => drafts.get(id));
}

/** Keeps what is typed about a status that is about to be set; null forgets it. */
export function keepStatusDraft(id: ClaimId, draft: StatusDraft | null): void {
  noteWords(placeOf(id), draft && JSON.stringify(draft));
  useDrafts.setState(({ drafts }) => {
    const next = new Map(drafts);
    if (draft === null) next.delete(id);
    else next.set(id, draft);
    return { drafts: next };
  });
}

function placeOf(id: ClaimId): string {
  return `status ${id}`;
}

function parsed(json: string | null): unknown {
  try {
    return json && JSON.parse(json);
  } catch {
    return null;
  }
}
