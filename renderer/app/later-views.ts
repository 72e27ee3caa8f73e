import { lazy } from 'react';

const loadWorkspace = () => import('./Workspace');
const loadDialogs = () => import('./ApplicationDialogs');

/** The open notebook: with its editors most of the program, which the start view need not wait for. */
export const Workspace = lazy(async () => ({ default: (await loadWorkspace()).Workspace }));

/** The dialogs, which nobody opens in the first moment. */
export const ApplicationDialogs = lazy(async () => ({
  default: (await loadDialogs()).ApplicationDialogs,
}));

/** Fetches what the first picture did without, once the window has nothing else to do. */
export function fetchLaterViews(): void {
  requestIdleCallback(() => void Promise.all([loadWorkspace(), loadDialogs()]), { timeout: 500 });
}
