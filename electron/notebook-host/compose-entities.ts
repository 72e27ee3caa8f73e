import { countClaimsByEntity, listClaimIdsAbout, readClaim, saveClaim } from '../claim/claim-table';
import { shortHeadline } from '../claim/short-headline';
import { createClaimEntityHandlers } from '../entity/claim-entity-handlers';
import { createEntityHandlers } from '../entity/entity-handlers';
import { createEntityQueryHandlers } from '../entity/entity-query-handlers';
import type { EntityServices } from '../entity/entity-services';
import { createRelationHandlers } from '../entity/relation-handlers';
import { countRelationsByEntity } from '../entity/relation-table';
import { followSubjects } from '../memo/follow-subjects';
import type { SharedParts } from './shared-parts';

/** Entities, their relations, and which claims are about them. */
export function composeEntities({ notebook, recording, entityIndex, texts, olderText }: SharedParts) {
  const { database } = notebook;
  const services: EntityServices = {
    ...recording,
    claim: (id) => readClaim(database, id),
    headline: shortHeadline,
    claimsAbout: (id) => listClaimIdsAbout(database, id),
    claimCounts: () => countClaimsByEntity(database),
    followMerge: (from, into, touch) => followSubjects(database, 'entity', new Map([[from, into]]), touch),
    saveClaim: (claim) => saveClaim(database, claim),
  };
  return {
    ...createEntityHandlers(database, services),
    ...createClaimEntityHandlers(database, services),
    ...createRelationHandlers(database, services),
    ...createEntityQueryHandlers({
      index: entityIndex,
      claimCounts: () => countClaimsByEntity(database),
      relationCounts: () => countRelationsByEntity(database),
      text: (id, version) => (version === undefined ? texts.find(id)?.text : olderText(id, version)),
    }),
  };
}
