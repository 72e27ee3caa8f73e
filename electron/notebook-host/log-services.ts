import { entityName } from '../../shared/entity/entity-view';
import type { SourceId } from '../../shared/source/source-schema';
import { listLinksOf } from '../claim/claim-link-table';
import { readClaim } from '../claim/claim-table';
import { shortHeadline } from '../claim/short-headline';
import { readEntity } from '../entity/entity-table';
import type { LogServices } from '../history/log-handlers';
import { readMemo } from '../memo/memo-table';
import type { Database } from '../notebook-file/database';
import { readGroup } from '../source/source-group-table';
import { readSource } from '../source/source-table';
import { listRelationsOf } from '../source-kin/source-relation-table';

/** How the log names what its entries are about, and what belongs to a claim or a source. */
export function logServices(database: Database): LogServices {
  const names: Readonly<Record<string, (id: string) => string | undefined>> = {
    claim: (id) => {
      const claim = readClaim(database, id);
      return claim && shortHeadline(claim);
    },
    source: (id) => readSource(database, id as SourceId)?.title,
    'source-group': (id) => readGroup(database, id)?.name,
    memo: (id) => readMemo(database, id)?.title,
    entity: (id) => {
      const entity = readEntity(database, id);
      return entity && entityName(entity);
    },
  };
  const known = new Map<string, string | undefined>();
  return {
    nameOf(kind, id) {
      const key = `${kind} ${id}`;
      if (!known.has(key)) known.set(key, names[kind]?.(id) || undefined);
      return known.get(key);
    },
    related: (kind, id) =>
      kind === 'claim'
        ? listLinksOf(database, id).map((link) => `claim-link ${link.id}`)
        : listRelationsOf(database, id as SourceId).map((relation) => `source-relation ${relation.id}`),
  };
}
