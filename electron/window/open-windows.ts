import type { BrowserWindow, WebContents } from 'electron';
import { NotebookWindow, type WindowSurroundings } from './notebook-window';

/** All windows of this instance, oldest first. */
export class OpenWindows {
  private readonly windows: NotebookWindow[] = [];
  private readonly surroundings: Omit<WindowSurroundings, 'windowHolding'>;

  constructor(surroundings: Omit<WindowSurroundings, 'windowHolding'>) {
    this.surroundings = surroundings;
  }

  /** Takes a new window in; it leaves by itself when it is closed. */
  add(browserWindow: BrowserWindow): NotebookWindow {
    const added = new NotebookWindow(browserWindow, {
      ...this.surroundings,
      windowHolding: (path, except) => this.holding(path, except),
    });
    this.windows.push(added);
    browserWindow.once('closed', () => void this.windows.splice(this.windows.indexOf(added), 1));
    return added;
  }

  all(): readonly NotebookWindow[] {
    return this.windows;
  }

  /** The window that shows these contents. */
  of(contents: WebContents): NotebookWindow | undefined {
    return this.windows.find(({ browserWindow }) => browserWindow.webContents === contents);
  }

  /** The window that the analyst works in. */
  focused(): NotebookWindow | undefined {
    return this.windows.find(({ browserWindow }) => browserWindow.isFocused());
  }

  /** The window that holds or is opening a notebook, by its canonical path. */
  holding(path: string, except?: NotebookWindow): NotebookWindow | undefined {
    return this.windows.find((candidate) => candidate !== except && candidate.holds(path));
  }

  /** A window without a notebook, which can take one. */
  empty(): NotebookWindow | undefined {
    return this.windows.find((candidate) => candidate.isEmpty);
  }
}
