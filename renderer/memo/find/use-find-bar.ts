import { useState } from 'react';
import { useCommand } from '../../commands/command-registry';
import { useNavigation } from '../../navigation/navigation-state';
import type { MountedMemo } from '../use-memo-editor';

/** Whether the bar is shown, with or without the field for other words; `asked` goes up when it is asked for again. */
export interface FindBarState {
  readonly isReplacing: boolean;
  readonly asked: number;
  readonly words: string;
}

interface FindBarOfMemo {
  readonly bar: FindBarState | null;
  readonly isActive: boolean;
  readonly open: (isReplacing: boolean) => void;
  readonly close: () => void;
}

/** Serves find and replace for the memo in the active pane. */
export function useFindBar(
  memo: MountedMemo,
  { paneIndex, isReadOnly }: { readonly paneIndex: number; readonly isReadOnly: boolean },
): FindBarOfMemo {
  const [bar, setBar] = useState<FindBarState | null>(null);
  const isActive = useNavigation(({ activePane }) => activePane === paneIndex);
  const open = (isReplacing: boolean): void =>
    setBar((shown) => ({
      isReplacing: !isReadOnly && isReplacing,
      asked: (shown?.asked ?? 0) + 1,
      words: selectedWords(memo),
    }));
  useCommand('edit.find', () => open(bar?.isReplacing ?? false), isActive);
  useCommand('edit.replace', () => open(true), isActive && !isReadOnly);
  // While the bar is shown, it serves these itself.
  useCommand('edit.findNext', () => open(false), isActive && bar === null);
  useCommand('edit.findPrevious', () => open(false), isActive && bar === null);
  return { bar, isActive, open, close: () => setBar(null) };
}

/** A line of selected words is what is looked for. */
function selectedWords({ editor }: MountedMemo): string {
  if (!editor.current?.hasFocus()) return '';
  const words = window.getSelection()?.toString() ?? '';
  return words.includes('\n') ? '' : words.slice(0, 80);
}
