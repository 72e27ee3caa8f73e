import type { EntityId } from '../../shared/entity/entity-schema';
import type { Touch } from '../notebook-file/notebook-change';
import type { EntityServices } from './entity-services';

/** Changes what every claim that is about an entity is about; inside a change. */
export function changeClaimsAbout(
  services: EntityServices,
  { id, modifiedAt }: { readonly id: EntityId; readonly modifiedAt: string },
  change: (entityIds: readonly EntityId[]) => readonly EntityId[],
  touch: Touch,
): void {
  for (const claimId of services.claimsAbout(id)) {
    const claim = services.claim(claimId);
    if (!claim) continue;
    touch('claim', claimId);
    const { entityIds = [], ...rest } = claim;
    const about = [...new Set(change(entityIds))];
    services.saveClaim({ ...rest, modifiedAt, ...(about.length > 0 && { entityIds: about }) });
  }
}
