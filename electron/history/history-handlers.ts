import type { historyOperations } from '../../shared/history/history-operations';
import type { HandlersOf } from '../../shared/ipc/operation';
import type { History } from './change-recorder';

/** Serves undo and redo of an open notebook. */
export function createHistoryHandlers(history: History): HandlersOf<typeof historyOperations> {
  return {
    'history.state': () => history.state(),
    'history.undo': () => history.undo(),
    'history.redo': () => history.redo(),
  };
}
