import type { MemoSubject } from '../../../shared/memo/memo-subject';
import { call } from '../../desktop/desktop';
import { activeDocument, openMemo, useNavigation } from '../../navigation/navigation-state';
import { notifyFailure } from '../../ui/notices';

/** Makes a note on something and opens it, beside a source where one is shown. */
export async function writeNote(about: MemoSubject): Promise<void> {
  const answer = await call('memo.create', { template: 'empty', about });
  if (!answer.ok) return notifyFailure(answer.failure);
  const { panes, activePane } = useNavigation.getState();
  openMemo(answer.value.id, { beside: activeDocument(panes[activePane])?.kind === 'source' });
}

/** What is selected, where a note can be on it. */
export function inspectedSubject(): MemoSubject | null {
  const { inspected } = useNavigation.getState();
  if (inspected?.kind === 'source') return { kind: 'source', id: inspected.id };
  if (inspected?.kind === 'code') return { kind: 'code', id: inspected.id };
  return inspected?.kind === 'entity' ? { kind: 'entity', id: inspected.id } : null;
}
