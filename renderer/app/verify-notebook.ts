import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { notify, notifyFailure } from '../ui/notices';
import { flushAll } from '../ui/save-state';

/** Checks every hash and quote of the notebook and says what was found. */
export async function verifyNotebook(): Promise<void> {
  await flushAll();
  const answer = await call('notebook.verify', {});
  if (!answer.ok) return notifyFailure(answer.failure);
  const { ok, checked, problems } = answer.value;
  if (ok) {
    const { sources, quotes, claims, memos } = checked;
    notify({ tone: 'news', text: message('window.verify.ok', { sources, quotes, claims, memos }) });
    return;
  }
  notify({
    tone: 'error',
    text: message('window.verify.problems', { count: problems.length }),
    detail: problems
      .map((problem) => `${problem.code} · ${problem.kind} ${problem.id}: ${problem.message}`)
      .join('\n'),
  });
}
