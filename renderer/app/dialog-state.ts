import { create } from 'zustand';
import type { MemoId } from '../../shared/memo/memo-schema';

/** The one dialog that may be open over the window. */
export type OpenDialog =
  | { readonly kind: 'palette' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'help' }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'crash-reports' }
  | { readonly kind: 'about' }
  | { readonly kind: 'new-encrypted' }
  | { readonly kind: 'encrypt' }
  | { readonly kind: 'rekey' }
  | { readonly kind: 'decrypt' }
  | { readonly kind: 'backups' }
  | { readonly kind: 'templates'; readonly memoId: MemoId | null }
  | { readonly kind: 'export'; readonly memoId: MemoId }
  | { readonly kind: 'pack'; readonly memoId: MemoId };

export const useDialog = create<{ readonly dialog: OpenDialog | null }>(() => ({ dialog: null }));

/** Opens a dialog in place of any other; null closes it. */
export function openDialog(dialog: OpenDialog | null): void {
  useDialog.setState({ dialog });
}
