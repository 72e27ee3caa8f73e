import { claimIdSchema } from '../../shared/claim/claim-schema';
import { entityIdSchema } from '../../shared/entity/entity-schema';
import { memoIdSchema } from '../../shared/memo/memo-schema';
import type { Hit } from '../../shared/search/search-schema';
import { sourceIdSchema } from '../../shared/source/source-schema';
import { call } from '../desktop/desktop';
import { inspect, openMemo, openSource } from '../navigation/navigation-state';
import { rememberClaims } from '../notebook-data/known-claims';
import { useNotebookData } from '../notebook-data/notebook-data';
import { notifyFailure } from '../ui/notices';

/** Opens the place where a hit stands: the passage in its source, the words in a memo, a claim, a code or an entity. */
export function openHit(hit: Hit): void {
  const { kind, id, field } = hit;
  const range = { start: hit.start, end: hit.end };
  switch (kind) {
    case 'source':
      inspect({ kind: 'source', id: sourceIdSchema.parse(id) });
      return openSource(sourceIdSchema.parse(id), { range });
    case 'memo':
      return openMemo(memoIdSchema.parse(id), field === 'text' ? { range } : {});
    case 'claim':
      return void openClaim(id, null);
    case 'quote':
      return void openClaim(hit.claimId ?? '', id);
    case 'code':
      return inspect({ kind: 'code', id });
    case 'entity':
      return inspect({ kind: 'entity', id: entityIdSchema.parse(id) });
  }
}

/** Shows a claim in the inspector, and the passage, or its first one, in its source. */
async function openClaim(id: string, evidenceId: string | null): Promise<void> {
  const answer = await call('claim.get', { id: claimIdSchema.parse(id) });
  if (!answer.ok) return notifyFailure(answer.failure);
  const claim = answer.value;
  rememberClaims([claim]);
  const evidence =
    evidenceId === null ? claim.evidence[0] : claim.evidence.find((passage) => passage.id === evidenceId);
  inspect({
    kind: 'claim',
    id: claim.id,
    ...(evidenceId !== null && evidence && { evidenceId: evidence.id }),
  });
  if (!evidence) return;
  const { sourceId, sourceVersion, start, end } = evidence;
  const source = useNotebookData.getState().sources.find((candidate) => candidate.id === sourceId);
  // What stands in an older text is never shown at the same place of another.
  openSource(sourceId, source?.version === sourceVersion ? { range: { start, end } } : {});
}
