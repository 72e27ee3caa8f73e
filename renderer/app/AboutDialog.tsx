import { useEffect, useState } from 'react';
import type { allOperations } from '../../shared/ipc/all-operations';
import type { OutputOf } from '../../shared/ipc/operation';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { ModalDialog } from '../ui/ModalDialog';

type About = OutputOf<typeof allOperations, 'application.about'>;

/** Which version this is and what it runs on. */
export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const [about, setAbout] = useState<About | null>(null);
  useEffect(() => {
    void call('application.about', {}).then((answer) => answer.ok && setAbout(answer.value));
  }, []);
  return (
    <ModalDialog
      title={message('window.about.title')}
      closeLabel={message('window.close')}
      size="small"
      onClose={onClose}
    >
      {about ? (
        <>
          <p>
            <strong>{message('window.about.version', { version: about.version })}</strong>
          </p>
          <p>
            {message('window.about.runtime', {
              electron: about.electron,
              chromium: about.chromium,
              node: about.node,
            })}
            {about.sqlite ? ` · ${message('window.about.sqlite', { sqlite: about.sqlite })}` : null}
          </p>
          {about.isFallbackRuntime ? <p>{message('window.about.fallback')}</p> : null}
          <p>{message('window.about.settings', { path: about.settingsPath })}</p>
          <p>{message('window.about.licence')}</p>
        </>
      ) : null}
    </ModalDialog>
  );
}
