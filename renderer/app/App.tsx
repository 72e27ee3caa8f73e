import { Suspense } from 'react';
import { useNotebookData } from '../notebook-data/notebook-data';
import { UnlockDialog } from '../encryption/UnlockDialog';
import { UnlockView } from '../encryption/UnlockView';
import { ErrorBoundary } from './ErrorBoundary';
import { ApplicationDialogs, Workspace } from './later-views';
import { Notices } from './Notices';
import { StartView } from './StartView';
import { WindowServices } from './WindowServices';
import { ReadOnlyContext } from '../ui/read-only';
import './App.css';

/** The whole window: the start view, or the open notebook. */
export function App() {
  const phase = useNotebookData((data) => data.phase);
  const locked = useNotebookData((data) => data.locked);
  const isReadOnly = useNotebookData((data) => Boolean(data.notebook?.readOnly));
  return (
    <ReadOnlyContext value={isReadOnly}>
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
        <WindowServices />
      </div>
    </ReadOnlyContext>
  );
}
