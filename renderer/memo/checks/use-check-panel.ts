import { useCallback, useState, type RefObject } from 'react';
import type { MemoEditor } from '../../editor/memo/memo-editor';

/** The list of findings below a memo: whether it is shown, and of which finding it shows the details. */
export interface CheckPanelState {
  readonly isOpen: boolean;
  readonly chosen: string | null;
  readonly toggle: () => void;
  readonly close: () => void;
  readonly choose: (id: string | null) => void;
  /** Shows a finding in the list. */
  readonly open: (id: string) => void;
  /** Goes to its place in the text. */
  readonly go: (id: string) => void;
}

export function useCheckPanel(editor: RefObject<MemoEditor | null>): CheckPanelState {
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const close = useCallback(() => {
    setOpen(false);
    editor.current?.focus();
  }, [editor]);
  return {
    isOpen,
    chosen,
    toggle: () => (isOpen ? close() : setOpen(true)),
    close,
    choose: setChosen,
    open: (id) => {
      setChosen(id);
      setOpen(true);
    },
    go: (id) => void editor.current?.goToMark(id),
  };
}
