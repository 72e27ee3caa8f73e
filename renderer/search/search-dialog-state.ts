import { create } from 'zustand';
import type { SavedSearch } from '../../shared/search/search-record';
import type { Hit } from '../../shared/search/search-schema';

/** A dialog of the search that is open. */
export type SearchDialog =
  | { readonly kind: 'form' }
  /** Null: the search as it is now, under a new name. */
  | { readonly kind: 'name'; readonly saved: SavedSearch | null }
  | { readonly kind: 'record-none' }
  | { readonly kind: 'records' }
  | { readonly kind: 'collect'; readonly hits: readonly Hit[]; readonly isCut: boolean };

export const useSearchDialog = create<{ readonly dialog: SearchDialog | null }>(() => ({ dialog: null }));

/** Opens a dialog in place of any other; null closes it. */
export function openSearchDialog(dialog: SearchDialog | null): void {
  useSearchDialog.setState({ dialog });
}
