import { useEffect } from 'react';
import { commands } from '../../shared/application/commands';
import type { HistoryStep } from '../../shared/history/history-operations';
import { englishMessages, type MessageKey } from '../../shared/messages/english-messages';
import { isCommandEnabled, useCommandRegistry } from '../commands/command-registry';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';

/** The words of a step of the history; a step of a newer version that this one cannot name shows its key. */
export function stepText(step: HistoryStep): string {
  return step.key in englishMessages ? message(step.key as MessageKey, step.values) : step.key;
}

/** Keeps the native menu's undo and redo names, and what is greyed out, as the window knows them. */
export function useMenuSync(): void {
  const history = useNotebookData((data) => data.history);
  const served = useCommandRegistry((registry) => registry.served);
  const withheld = useCommandRegistry((registry) => registry.withheld);
  useEffect(() => {
    const timer = setTimeout(() => {
      void call('menu.update', {
        undoLabel: history.undo ? message('window.undo', { step: stepText(history.undo) }) : null,
        redoLabel: history.redo ? message('window.redo', { step: stepText(history.redo) }) : null,
        enabled: Object.fromEntries(commands.map(({ id }) => [id, isCommandEnabled(id)])),
      });
    }, 50);
    return () => clearTimeout(timer);
  }, [history, served, withheld]);
}
