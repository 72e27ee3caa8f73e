import type { Claim } from '../../shared/claim/claim-schema';
import type { entityOperations } from '../../shared/entity/entity-operations';
import { entityName } from '../../shared/entity/entity-view';
import type { HandlersOf } from '../../shared/ipc/operation';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';
import type { Database } from '../notebook-file/database';
import { existingEntity, newEntity } from './entity-handlers';
import type { EntityServices } from './entity-services';
import { readEntity, saveEntity } from './entity-table';

type Operations = Pick<typeof entityOperations, 'entity.tag' | 'entity.untag'>;

/** Serves what claims are about. */
export function createClaimEntityHandlers(
  database: Database,
  services: EntityServices,
): HandlersOf<Operations> {
  function claim(id: string): Claim {
    const found = services.claim(id);
    if (!found) throw new FailureError('not-found', message('claim.failure.notFound'));
    return found;
  }

  return {
    'entity.tag': ({ claimId, entity: chosen }) => {
      const before = claim(claimId);
      const { entityIds = [] } = before;
      const isNew = typeof chosen !== 'string';
      const entity = isNew ? newEntity(chosen, services) : existingEntity(database, chosen);
      if (entityIds.includes(entity.id)) return before;
      const values = { name: entityName(entity), claim: services.headline(before) };
      const request = { action: 'entity.tag', step: { key: 'history.tagEntity', values } };
      return services.changes.change(request, (touch) => {
        if (isNew) {
          touch('entity', entity.id);
          saveEntity(database, entity);
        }
        touch('claim', claimId);
        const modifiedAt = services.now().toISOString();
        services.saveClaim({ ...before, modifiedAt, entityIds: [...entityIds, entity.id] });
        return claim(claimId);
      });
    },
    'entity.untag': ({ claimId, entityId }) => {
      const before = claim(claimId);
      const { entityIds = [], ...rest } = before;
      if (!entityIds.includes(entityId)) return before;
      const about = entityIds.filter((id) => id !== entityId);
      const entity = readEntity(database, entityId);
      const values = { name: entity ? entityName(entity) : entityId, claim: services.headline(before) };
      const request = { action: 'entity.untag', step: { key: 'history.untagEntity', values } };
      return services.changes.change(request, (touch) => {
        touch('claim', claimId);
        const modifiedAt = services.now().toISOString();
        services.saveClaim({ ...rest, modifiedAt, ...(about.length > 0 && { entityIds: about }) });
        return claim(claimId);
      });
    },
  };
}
