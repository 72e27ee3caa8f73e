import { describe, expect, it } from 'vitest';
import { CloseFlow, type ClosingWindow } from '../../../electron/window/close-flow';

function closing(
  answers: { isAnswering?: boolean; saves?: boolean; confirms?: boolean },
  savingTimeMs = 1000,
) {
  const steps: string[] = [];
  const window: ClosingWindow = {
    isAnswering: () => answers.isAnswering ?? true,
    askToSave() {
      steps.push('save');
      const { saves } = answers;
      if (saves !== undefined) queueMicrotask(() => flow.pageIsReady(saves));
    },
    confirmLoss() {
      steps.push('ask');
      return Promise.resolve(answers.confirms ?? false);
    },
    closeNotebook() {
      steps.push('close notebook');
      return Promise.resolve();
    },
    destroy: () => void steps.push('destroy'),
  };
  const flow = new CloseFlow(window, savingTimeMs);
  return { flow, steps };
}

describe('CloseFlow', () => {
  it('saves, closes the notebook, then the window', async () => {
    const { flow, steps } = closing({ saves: true });
    expect(await flow.close()).toBe(true);
    expect(steps).toEqual(['save', 'close notebook', 'destroy']);
  });

  it('asks where the page could not save, and keeps the window if the analyst wants', async () => {
    const kept = closing({ saves: false, confirms: false });
    expect(await kept.flow.close()).toBe(false);
    expect(kept.steps).toEqual(['save', 'ask']);
    const dropped = closing({ saves: false, confirms: true });
    expect(await dropped.flow.close()).toBe(true);
    expect(dropped.steps).toEqual(['save', 'ask', 'close notebook', 'destroy']);
  });

  it('asks where the page does not answer in time', async () => {
    const { flow, steps } = closing({ confirms: true }, 10);
    expect(await flow.close()).toBe(true);
    expect(steps[1]).toBe('ask');
  });

  it('waits for no page that cannot answer', async () => {
    const { flow, steps } = closing({ isAnswering: false });
    await flow.close();
    expect(steps).toEqual(['close notebook', 'destroy']);
  });

  it('closes once however often it is asked, and can be asked again after it was called off', async () => {
    const { flow, steps } = closing({ saves: true });
    await Promise.all([flow.close(), flow.close()]);
    expect(steps).toEqual(['save', 'close notebook', 'destroy']);
    const kept = closing({ saves: false, confirms: false });
    await kept.flow.close();
    await kept.flow.close();
    expect(kept.steps).toEqual(['save', 'ask', 'save', 'ask']);
    kept.flow.pageIsReady(true);
  });
});
