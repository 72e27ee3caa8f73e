import { useEffect, useReducer } from 'react';

/** Renders again when the text has moved, once a frame at most, or at rest only where a delay (ms) is given. */
export function useMoved(onMoved: (listener: () => void) => () => void, restMs = 0): void {
  const [, again] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    let frame = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = onMoved(() => {
      if (restMs > 0) {
        clearTimeout(timer);
        timer = setTimeout(again, restMs);
      } else if (frame === 0) {
        frame = requestAnimationFrame(() => {
          frame = 0;
          again();
        });
      }
    });
    return () => {
      stop();
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [onMoved, restMs]);
}
