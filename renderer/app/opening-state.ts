import { create } from 'zustand';

/** Whether this window waits for a notebook that was asked for. */
export const useOpening = create<{ readonly isOpening: boolean }>(() => ({ isOpening: false }));

/** Opens one notebook after the other: what is pressed once more meanwhile asks for nothing. */
export async function openOne(open: () => Promise<void>): Promise<void> {
  if (useOpening.getState().isOpening) return;
  useOpening.setState({ isOpening: true });
  try {
    await open();
  } finally {
    useOpening.setState({ isOpening: false });
  }
}
