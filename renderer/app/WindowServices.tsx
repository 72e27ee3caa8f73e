import { useEffect } from 'react';
import { useCrashNews } from '../crash-report/use-crash-news';
import { onEvent } from '../desktop/desktop';
import { message } from '../messages/messages';
import { resetNavigation } from '../navigation/navigation-state';
import { returnTo } from '../navigation/window-place';
import { useNotebookData } from '../notebook-data/notebook-data';
import { notify } from '../ui/notices';
import { openDialog } from './dialog-state';
import { fetchLaterViews } from './later-views';
import { useApplicationCommands } from './use-application-commands';
import { useClosing } from './use-closing';
import { useEncryptionCommands } from './use-encryption-commands';
import { useKeyboard } from './use-keyboard';
import { useMenuSync } from './use-menu-sync';
import { useReadOnlyCommands } from './use-read-only-commands';
import { useTheme } from './use-theme';

const showCrashReports = (): void => openDialog({ kind: 'crash-reports' });

/**
 * What the whole window needs and nobody sees: theme, keys, commands, menu, closing. A component of its own, because what it
 * follows changes with every selection, and the views must not be drawn anew for that.
 */
export function WindowServices() {
  const notebookId = useNotebookData((data) => data.notebook?.id);
  const place = useNotebookData((data) => (data.phase === 'open' ? data.place : null));
  const setAside = useNotebookData((data) => data.settingsSetAside);
  useTheme();
  useKeyboard();
  useMenuSync();
  useApplicationCommands();
  useEncryptionCommands();
  useClosing();
  useReadOnlyCommands();
  useCrashNews(showCrashReports);
  useEffect(fetchLaterViews, []);
  useEffect(() => resetNavigation(), [notebookId]);
  useEffect(() => {
    if (!place) return;
    useNotebookData.setState({ place: null });
    returnTo(place);
  }, [place]);
  useEffect(() => onEvent('window.notice', ({ message: text }) => notify({ tone: 'warning', text })), []);
  useEffect(() => {
    if (setAside) notify({ tone: 'warning', text: message('window.settingsSetAside', { path: setAside }) });
  }, [setAside]);
  return null;
}
