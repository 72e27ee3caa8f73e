import { create } from 'zustand';
import type { Result } from '../../shared/result';
import type { SourceId } from '../../shared/source/source-schema';
import { call } from '../desktop/desktop';
import { notifyFailure } from '../ui/notices';
import { reportSave } from '../ui/save-state';

type KinDialog =
  | { readonly kind: 'choose'; readonly id: SourceId; readonly title: string }
  | { readonly kind: 'compare'; readonly id: SourceId; readonly otherId: SourceId };

export const useSourceKin = create<{ readonly dialog: KinDialog | null }>(() => ({ dialog: null }));

/** Opens a dialog about two sources in place of any other; null closes it. */
export function openKinDialog(dialog: KinDialog | null): void {
  useSourceKin.setState({ dialog });
}

/** Says that a source is derived from another. True where it was kept. */
export function derive(id: SourceId, otherId: SourceId): Promise<boolean> {
  return keep(call('source.derive', { id, otherId }));
}

/** Says that neither of two sources is derived from the other. */
export function setNotDerived(id: SourceId, otherId: SourceId): Promise<boolean> {
  return keep(call('source.setNotDerived', { id, otherId }));
}

/** Takes back what was decided about two sources. */
export function clearRelation(id: SourceId, otherId: SourceId): Promise<boolean> {
  return keep(call('source.clearRelation', { id, otherId }));
}

async function keep(work: Promise<Result<unknown>>): Promise<boolean> {
  reportSave('source-kin', { kind: 'saving' });
  const answer = await work;
  reportSave('source-kin', { kind: 'saved' });
  if (!answer.ok) notifyFailure(answer.failure);
  return answer.ok;
}
