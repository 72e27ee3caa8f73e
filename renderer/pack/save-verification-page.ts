import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { notify, notifyFailure } from '../ui/notices';

/** Asks for a place, saves the page that checks evidence packs there, and says its SHA-256. */
export async function saveVerificationPage(): Promise<void> {
  const answer = await call('verifier.save', {});
  if (!answer.ok) return notifyFailure(answer.failure);
  const { saved } = answer.value;
  if (saved) notify({ tone: 'news', text: message('pack.pageSaved', saved) });
}
