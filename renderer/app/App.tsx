import { Suspense, useEffect } from 'react';
import { onEvent } from '../desktop/desktop';
import { useNotebookData } from '../notebook-data/notebook-data';
import { resetNavigation } from '../navigation/navigation-state';
import { message } from '../messages/messages';
import { UnlockDialog } from '../encryption/UnlockDialog';
import { UnlockView } from '../encryption/UnlockView';
import { notify } from '../ui/notices';
import { useEncryptionCommands } from './use-encryption-commands';
import { ErrorBoundary } from './ErrorBoundary';
import { ApplicationDialogs, fetchLaterViews, Workspace } from './later-views';
import { Notices } from './Notices';
import { StartView } from './StartView';
import { useApplicationCommands } from './use-application-commands';
import { useClosing } from './use-closing';
import { useKeyboard } from './use-keyboard';
import { useMenuSync } from './use-menu-sync';
import { useTheme } from './use-theme';
import './App.css';

/** The whole window: the start view, or the open notebook. */
export function App() {
  const phase = useNotebookData((data) => data.phase);
  const notebookId = useNotebookData((data) => data.notebook?.id);
  const locked = useNotebookData((data) => data.locked);
  const setAside = useNotebookData((data) => data.settingsSetAside);
  useTheme();
  useKeyboard();
  useMenuSync();
  useApplicationCommands();
  useEncryptionCommands();
  useClosing();
  useEffect(fetchLaterViews, []);
  useEffect(() => resetNavigation(), [notebookId]);
  useEffect(() => onEvent('window.notice', ({ message: text }) => notify({ tone: 'warning', text })), []);
  useEffect(() => {
    if (setAside) notify({ tone: 'warning', text: message('window.settingsSetAside', { path: setAside }) });
  }, [setAside]);
  return (
    <div className="app">
      <Suspense fallback={null}>
        <ErrorBoundary>
          {phase === 'open' || phase === 'loading' ? <Workspace /> : null}
          {phase === 'locked' && locked ? <UnlockView locked={locked} /> : null}
          {phase === 'starting' || phase === 'none' ? <StartView /> : null}
        </ErrorBoundary>
      </Suspense>
      <Suspense fallback={null}>
        <ApplicationDialogs />
        {locked && phase === 'open' ? <UnlockDialog locked={locked} /> : null}
      </Suspense>
      <Notices />
    </div>
  );
}
