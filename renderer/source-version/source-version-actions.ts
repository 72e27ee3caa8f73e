import type { Evidence } from '../../shared/claim/claim-schema';
import type { Result } from '../../shared/result';
import type { SourceId } from '../../shared/source/source-schema';
import type { AnchorCounts } from '../../shared/source-version/source-version-schema';
import type { Range } from '../../shared/text/range';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { notify, notifyFailure } from '../ui/notices';
import { reportSave } from '../ui/save-state';
import { showVersions } from './source-version-state';

/** Asks for a file and reads it as the source's new version; shows what waits for a decision. */
export async function updateFromFile(sourceId: SourceId): Promise<void> {
  const chosen = await call('source.chooseFiles', { isUpdate: true });
  if (!chosen.ok) return notifyFailure(chosen.failure);
  const [file] = chosen.value;
  if (file === undefined) return;
  reportSave('source-version', { kind: 'saving' });
  const answer = await call('source.update', { sourceId, file, method: 'file' });
  reportSave('source-version', { kind: 'saved' });
  if (!answer.ok) return notifyFailure(answer.failure);
  const { version, anchors } = answer.value;
  notify({
    tone: 'news',
    text: message('source.versions.updated', { version, ...anchors, count: sum(anchors) }),
  });
  if (sum(anchors) > 0) showVersions(sourceId);
}

function sum({ exact, moved, changed, orphan }: AnchorCounts): number {
  return exact + moved + changed + orphan;
}

interface Decision {
  readonly sourceId: SourceId;
  readonly version: number;
}

/** Puts passages where they are proposed to stand. True where it was kept. */
export function acceptPassages(decision: Decision, passages: readonly Evidence[]): Promise<boolean> {
  return keep(call('source.acceptAnchors', { ...decision, evidenceIds: passages.map(({ id }) => id) }));
}

/** Leaves passages on the version that they stand on. */
export function leavePassages(decision: Decision, passages: readonly Evidence[]): Promise<boolean> {
  return keep(call('source.leaveAnchors', { ...decision, evidenceIds: passages.map(({ id }) => id) }));
}

/** Puts a passage where the analyst marked it. */
export function placePassage(decision: Decision, evidence: Evidence, range: Range): Promise<boolean> {
  return keep(call('source.reanchor', { ...decision, evidenceId: evidence.id, ...range }));
}

async function keep(work: Promise<Result<unknown>>): Promise<boolean> {
  reportSave('source-version', { kind: 'saving' });
  const answer = await work;
  reportSave('source-version', { kind: 'saved' });
  if (!answer.ok) notifyFailure(answer.failure);
  return answer.ok;
}
