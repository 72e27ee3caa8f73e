import { Lock } from 'lucide-react';
import type { LockedNotebook } from '../../shared/encryption/encryption-schema';
import { message } from '../messages/messages';
import { leaveLocked, showUnlocked } from './unlock';
import { UnlockForm } from './UnlockForm';
import './encryption.css';

/** What stands in a window whose notebook is locked. Nothing of the notebook is in the window. */
export function UnlockView({ locked }: { readonly locked: LockedNotebook }) {
  return (
    <main className="unlock" data-pane>
      <div className="unlock__column">
        <h1 className="unlock__title">
          <Lock size={22} aria-hidden /> {locked.name}
        </h1>
        <p className="unlock__path">{locked.path}</p>
        <UnlockForm
          locked={locked}
          onUnlocked={() => void showUnlocked()}
          onLeave={() => void leaveLocked()}
          leaveLabel={message('encryption.leave')}
        />
      </div>
    </main>
  );
}
