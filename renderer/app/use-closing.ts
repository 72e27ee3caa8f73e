import { useEffect } from 'react';
import { call, onEvent } from '../desktop/desktop';
import { flushAll } from '../ui/save-state';

/** Before the window closes, saves everything typed and says whether that worked. */
export function useClosing(): void {
  useEffect(
    () =>
      onEvent(
        'window.closing',
        () => void flushAll().then((saved) => call('window.readyToClose', { saved })),
      ),
    [],
  );
}
