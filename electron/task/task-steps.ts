import type { EventPayload } from '../../shared/ipc/events';

type Progress = EventPayload<'task.progress'>;

/** Work in steps that the window is told of. */
export interface TaskSteps {
  /** One more step is done, and others are left. */
  readonly next: () => void;
  /** Nothing is left to do, whether it succeeded or was given up. */
  readonly end: () => void;
}

/** Tells that work has begun, and of each of its `total` steps that is done. */
export function taskSteps(
  tell: (progress: Progress) => void,
  work: Pick<Progress, 'task' | 'label' | 'total'>,
): TaskSteps {
  let done = 0;
  const say = (): void => tell({ ...work, done });
  say();
  return {
    next() {
      done = Math.min(done + 1, work.total - 1);
      say();
    },
    end() {
      done = work.total;
      say();
    },
  };
}
