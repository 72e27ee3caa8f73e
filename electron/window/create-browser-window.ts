import { BrowserWindow, nativeTheme, screen } from 'electron';
import type { Settings } from '../../shared/settings/settings-schema';
import { message } from '../messages/messages';
import { boundsForWindow, minimumSize } from './window-bounds';
import { backgroundFor } from './window-colours';

/** What a new window is made from. */
export interface WindowOptions {
  readonly settings: Pick<Settings, 'theme' | 'window'>;
  /** Absolute path of the built preload script. */
  readonly preload: string;
  /** Address of the page. */
  readonly page: string;
  /** Whether the developer tools may be opened; never in packages. */
  readonly hasDeveloperTools: boolean;
}

/** Makes a sandboxed window and loads the page; the window shows itself when the page has drawn. */
export function createBrowserWindow({
  settings,
  preload,
  page,
  hasDeveloperTools,
}: WindowOptions): BrowserWindow {
  const workAreas = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map(
    (display) => display.workArea,
  );
  const openWindows = BrowserWindow.getAllWindows().map((open) => open.getNormalBounds());
  const browserWindow = new BrowserWindow({
    ...boundsForWindow(settings.window, workAreas, openWindows),
    minWidth: minimumSize.width,
    minHeight: minimumSize.height,
    title: message('application.window.empty'),
    backgroundColor: backgroundFor(
      settings.theme,
      nativeTheme.shouldUseDarkColors,
      nativeTheme.shouldUseHighContrastColors,
    ),
    show: false,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      spellcheck: false,
      devTools: hasDeveloperTools,
    },
  });
  browserWindow.once('ready-to-show', () => {
    if (settings.window?.maximized) browserWindow.maximize();
    browserWindow.show();
  });
  // The page's <title> is the same in every window; the window is called after its notebook.
  browserWindow.on('page-title-updated', (event) => event.preventDefault());
  void browserWindow.loadURL(page).catch((error: unknown) => console.error('The page did not load:', error));
  return browserWindow;
}
