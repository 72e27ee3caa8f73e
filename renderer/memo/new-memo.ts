import type { OwnTemplateId } from '../../shared/memo/memo-record';
import type { MemoTemplate } from '../../shared/memo/memo-schema';
import { call } from '../desktop/desktop';
import { activeDocument, openMemo, useNavigation } from '../navigation/navigation-state';
import { notifyFailure } from '../ui/notices';

/** Makes a memo and opens it, beside a source where one is shown. */
export async function newMemo(template: MemoTemplate, ownTemplateId?: OwnTemplateId): Promise<void> {
  const answer = await call('memo.create', { template, ...(ownTemplateId && { ownTemplateId }) });
  if (!answer.ok) return notifyFailure(answer.failure);
  const { panes, activePane } = useNavigation.getState();
  openMemo(answer.value.id, { beside: activeDocument(panes[activePane])?.kind === 'source' });
}
