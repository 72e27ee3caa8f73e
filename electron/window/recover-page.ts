import type { BrowserWindow } from 'electron';

/** A page that ends again within this time (ms) of its last reload is not loaded again by itself. */
const quietTime = 10_000;

/** Loads the page again when its process ends unexpectedly. The notebook lives in a process of its own and stays open. */
export function recoverPage(browserWindow: BrowserWindow): void {
  let lastReload = Number.NEGATIVE_INFINITY;
  browserWindow.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || performance.now() - lastReload < quietTime) return;
    lastReload = performance.now();
    console.error(`The page's process ended (${reason}); it is loaded again.`);
    browserWindow.webContents.reload();
  });
}
