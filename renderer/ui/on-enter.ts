import type { KeyboardEvent } from 'react';

/** A handler for Enter alone, outside the composing of an input method. */
export function onEnter(run: (event: KeyboardEvent) => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    run(event);
  };
}
