import { useEffect } from 'react';
import { useCommand } from '../../commands/command-registry';
import { inspect } from '../../navigation/navigation-state';
import { changeSettings, useNotebookData } from '../../notebook-data/notebook-data';
import type { MemoDraft } from '../memo-draft';
import type { MountedMemo } from '../use-memo-editor';
import { focusOutline, setOutline } from './outline-state';

/** Hands the outline of an open memo to the inspector, and serves the command that goes there. */
export function useMemoOutline(draft: MemoDraft, { editor }: MountedMemo, isMine: boolean): void {
  useEffect(() => {
    const controls = editor.current?.outline;
    if (!controls) return;
    const stop = controls.follow((state) => setOutline(draft.id, { ...state, controls }));
    return () => {
      stop();
      setOutline(draft.id, null);
    };
  }, [draft, editor]);
  useCommand('memo.outline', () => showOutline(draft), isMine);
}

function showOutline({ id }: MemoDraft): void {
  inspect({ kind: 'memo', id });
  const { layout } = useNotebookData.getState().settings;
  if (!layout.inspectorOpen) void changeSettings({ layout: { ...layout, inspectorOpen: true } });
  focusOutline();
}
