import { useMemo } from 'react';
import { findCode } from '../../shared/codebook/codebook-schema';
import { pinnedCodes } from '../../shared/codebook/pinned-codes';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { notify, notifyFailure } from '../ui/notices';
import { changeSettings, useNotebookData } from './notebook-data';

/** The code of each digit 1–9 in the open notebook, 1 first; undefined where a digit is free. */
export function usePinnedCodes(): readonly (string | undefined)[] {
  const codebook = useNotebookData((data) => data.codebook?.codebook);
  const inSettings = useNotebookData((data) => data.settings.pinnedCodes);
  return useMemo(() => pinnedCodes(codebook, inSettings), [codebook, inSettings]);
}

/** The same, asked once. */
export function pinnedCodesNow(): readonly (string | undefined)[] {
  const { codebook, settings } = useNotebookData.getState();
  return pinnedCodes(codebook?.codebook, settings.pinnedCodes);
}

/** Pins a code to the first free digit, in the codebook; takes it off its digit where it has one. */
export async function togglePin(codeId: string): Promise<void> {
  const pinned = pinnedCodesNow();
  const { codebook, settings } = useNotebookData.getState();
  if (!pinned.includes(codeId)) {
    const free = pinned.indexOf(undefined);
    if (free < 0) return notify({ tone: 'warning', text: message('tagging.pin.full') });
    return setShortcut(codeId, free + 1);
  }
  if (settings.pinnedCodes.includes(codeId)) {
    void changeSettings({ pinnedCodes: settings.pinnedCodes.filter((id) => id !== codeId) });
  }
  if (codebook && findCode(codebook.codebook, codeId)?.code.shortcut) await setShortcut(codeId, null);
}

async function setShortcut(codeId: string, shortcut: number | null): Promise<void> {
  const answer = await call('codebook.edit', { edit: { kind: 'setCode', codeId, changes: { shortcut } } });
  if (!answer.ok) notifyFailure(answer.failure);
}
