import type { ClaimId, ClaimRow } from '../../shared/claim/claim-schema';
import type { CodebookInUse } from '../../shared/codebook/codebook-schema';
import { numberCitations } from '../../shared/memo/citation-numbering';
import type { GridScope, LiveBlock } from '../../shared/memo/live-block';
import { computeGrid, computeLastSeen, nameClaim, type LiveView } from '../../shared/memo/live-view';
import type { Memo } from '../../shared/memo/memo-schema';

/** What the blocks of a memo are fed from. */
export interface LiveServices {
  /** The claims with these ids that exist. */
  claims(ids: readonly ClaimId[]): ClaimRow[];
  /** Claims that carry any of some codes. */
  claimIdsTagged(codeIds: readonly string[]): ClaimId[];
  claimIdsAbout(entityId: string): ClaimId[];
  codebook(): CodebookInUse;
}

/** What is computed for every live block of a memo, in the order in which they stand. */
export function computeLiveViews(memo: Pick<Memo, 'document'>, services: LiveServices): LiveView[] {
  return memo.document.blocks.flatMap((block) =>
    block.kind === 'live' ? [computeLiveView(block.live, memo, services)] : [],
  );
}

/** What is computed for one block of a memo from the claims as they are now. */
export function computeLiveView(
  live: LiveBlock,
  memo: Pick<Memo, 'document'>,
  services: LiveServices,
): LiveView {
  const { codebook } = services.codebook();
  switch (live.kind) {
    case 'dimension-grid': {
      const claims = services.claims(scopeIds(live.scope, memo, services));
      return { kind: live.kind, rows: computeGrid(live, claims, codebook) };
    }
    case 'indicators': {
      const codes = live.rows.flatMap(({ codeId }) => codeId ?? []);
      return {
        kind: live.kind,
        rows: computeLastSeen(live, services.claims(services.claimIdsTagged(codes))),
      };
    }
    case 'ach': {
      const claims = services.claims(live.evidence.flatMap(({ claimId }) => claimId ?? []));
      return { kind: live.kind, claims: claims.map((claim) => nameClaim(claim)) };
    }
  }
}

function scopeIds(scope: GridScope, { document }: Pick<Memo, 'document'>, services: LiveServices): ClaimId[] {
  if (scope.kind === 'cited') return [...numberCitations(document).claimIds];
  if (scope.kind === 'entity') return services.claimIdsAbout(scope.entityId);
  const { dimensions } = services.codebook().codebook;
  return services.claimIdsTagged(dimensions.flatMap(({ codes }) => codes.map(({ id }) => id)));
}
