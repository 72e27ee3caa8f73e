import { claimLinkIdSchema } from '../../shared/claim/claim-link-schema';
import type { ClaimRow } from '../../shared/claim/claim-schema';
import { entityIdSchema } from '../../shared/entity/entity-schema';
import { relationIdSchema } from '../../shared/entity/relation-schema';
import { call } from '../desktop/desktop';
import { mergeRows } from './merge-rows';
import { useNotebookData } from './notebook-data';

const { getState, setState } = useNotebookData;

/** Reads entities again; no ids mean all of them, unless only what is named is asked for. */
export async function readEntities(ids: readonly string[], isOnlyNamed = false): Promise<void> {
  if (isOnlyNamed && ids.length === 0) return;
  const answer = await call('entity.list', named(ids, entityIdSchema));
  if (answer.ok)
    setState({ entities: mergeRows(getState().entities, ids, answer.value, (row) => row.createdAt) });
}

/** Reads relations again, and the entities at their ends, whose number of relations may be another now. */
export async function readRelations(ids: readonly string[]): Promise<void> {
  const before = getState().relations;
  const answer = await call('relation.list', named(ids, relationIdSchema));
  if (!answer.ok) return;
  setState({ relations: mergeRows(before, ids, answer.value, (row) => row.createdAt) });
  const asked = new Set(ids);
  const changed = [...before, ...answer.value].filter(({ id }) => asked.has(id));
  await readEntities([...new Set(changed.flatMap(({ fromId, toId }) => [fromId, toId]))], true);
}

/** Reads links between claims again. */
export async function readLinks(ids: readonly string[]): Promise<void> {
  const answer = await call('claim.links', named(ids, claimLinkIdSchema));
  if (answer.ok) setState({ links: mergeRows(getState().links, ids, answer.value, (row) => row.createdAt) });
}

/** What the named claims are about. */
export function entitiesOfClaims(claims: readonly ClaimRow[], ids: readonly string[]): string[] {
  const asked = new Set(ids);
  const about = claims.filter(({ id }) => asked.has(id)).flatMap(({ entityIds = [] }) => entityIds);
  return [...new Set(about)];
}

function named<Id>(ids: readonly string[], schema: { parse(id: string): Id }): { ids?: Id[] } {
  return ids.length === 0 ? {} : { ids: ids.map((id) => schema.parse(id)) };
}
