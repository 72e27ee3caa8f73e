import { create } from 'zustand';
import type { ClaimId } from '../../../shared/claim/claim-schema';
import type { SavedView } from '../../../shared/claim/saved-view';

/** A dialog of the claims table that is open. */
export type TableDialog =
  | { readonly kind: 'bulk'; readonly edit?: 'delete' }
  | { readonly kind: 'merge'; readonly ids: readonly ClaimId[] }
  | { readonly kind: 'split'; readonly claimId: ClaimId }
  /** Null: a new view. */
  | { readonly kind: 'name-view'; readonly saved: SavedView | null };

export const useTableDialog = create<{ readonly dialog: TableDialog | null }>(() => ({ dialog: null }));

export function openTableDialog(dialog: TableDialog | null): void {
  useTableDialog.setState({ dialog });
}
