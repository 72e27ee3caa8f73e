import { useEffect } from 'react';

/** What the two keys of a bar do; null leaves a key to what has the focus. */
export interface KeepKeys {
  readonly onEnter: (() => void) | null;
  readonly onEscape: (() => void) | null;
}

/** While something is being chosen elsewhere in the window, Enter keeps it and Escape does not, wherever the focus stands. */
export function useKeepKeys({ onEnter, onEscape }: KeepKeys): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.isComposing) return;
      const run = event.key === 'Enter' ? onEnter : event.key === 'Escape' ? onEscape : null;
      if (!run) return;
      event.preventDefault();
      event.stopPropagation();
      run();
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  });
}
