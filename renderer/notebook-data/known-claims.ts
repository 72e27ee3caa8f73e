import { useEffect, useMemo } from 'react';
import { claimIdSchema, type ClaimId, type ClaimRow } from '../../shared/claim/claim-schema';
import type { SourceId } from '../../shared/source/source-schema';
import { call } from '../desktop/desktop';
import { mergeRows } from './merge-rows';
import { useNotebookData } from './notebook-data';

/**
 * A notebook may hold more claims than a window can: it knows those of the sources that are shown and those that were
 * asked for by id. Everything else is asked of the host (claim.query).
 */

/** How many parts of the window show a source's claims. */
const shownSources = new Map<SourceId, number>();
/** Ids that were asked for, the latest last; those that the notebook does not have too. */
const asked = new Set<ClaimId>();
/** Ids kept; a claim that is let go is asked for again where it is shown. */
const mostAsked = 2000;
/** Changed claims that are read one by one; of more, what the window knows is read again as a whole. */
const mostReadSingly = 200;

let waiting: ClaimId[] = [];

/** Forgets everything: another notebook was opened. */
export function forgetKnownClaims(): void {
  asked.clear();
  waiting = [];
}

/** Asks for claims by id, together with what else is asked for now; they are known soon after, or found absent. */
export function askForClaims(ids: readonly ClaimId[]): void {
  const news = ids.filter((id) => !asked.has(id));
  if (news.length === 0) return;
  for (const id of news) asked.add(id);
  for (const id of asked) {
    if (asked.size <= mostAsked) break;
    asked.delete(id);
  }
  if (waiting.length === 0) queueMicrotask(() => void readWaiting());
  waiting.push(...news);
}

async function readWaiting(): Promise<void> {
  const ids = waiting;
  waiting = [];
  if (ids.length > 0) await readInto({ ids });
}

/** Claims that were read for another reason; they need not be asked for. */
export function rememberClaims(rows: readonly ClaimRow[]): void {
  if (rows.length === 0) return;
  for (const { id } of rows) asked.add(id);
  merge(
    rows.map(({ id }) => id),
    rows,
  );
}

/** Reads again what the window knows of the claims that changed; no ids mean all of them. Answers what was read. */
export async function readChangedClaims(ids: readonly string[]): Promise<readonly ClaimRow[]> {
  if (ids.length > 0 && ids.length <= mostReadSingly) {
    return readInto({ ids: ids.map((id) => claimIdSchema.parse(id)) });
  }
  const named = readInto({ ids: [...asked] });
  const ofSources = [...shownSources.keys()].map((sourceId) => readInto({ sourceId }));
  return (await Promise.all([named, ...ofSources])).flat();
}

async function readInto(input: { ids: ClaimId[] } | { sourceId: SourceId }): Promise<readonly ClaimRow[]> {
  const notebook = useNotebookData.getState().notebook?.id;
  const answer = await call('claim.list', input);
  if (!answer.ok || useNotebookData.getState().notebook?.id !== notebook) return [];
  const ids = 'ids' in input ? input.ids : knownOf(input.sourceId);
  merge([...ids, ...answer.value.map(({ id }) => id)], answer.value);
  return answer.value;
}

function knownOf(sourceId: SourceId): ClaimId[] {
  return useNotebookData
    .getState()
    .claims.filter(({ evidence }) => evidence.some((item) => item.sourceId === sourceId))
    .map(({ id }) => id);
}

/** What came back stands among the known claims; what was asked for and did not come is known to be absent. */
function merge(ids: readonly ClaimId[], fresh: readonly ClaimRow[]): void {
  if (ids.length === 0) return;
  const { claims, absentClaims } = useNotebookData.getState();
  const merged = mergeRows(claims, ids, fresh, (claim) => claim.createdAt).filter(isWanted);
  const found = new Set(fresh.map(({ id }) => id));
  const absent = new Set([...absentClaims].filter((id) => !found.has(id)));
  for (const id of ids) if (!found.has(id)) absent.add(id);
  useNotebookData.setState({ claims: merged, absentClaims: absent });
}

function isWanted({ id, evidence }: ClaimRow): boolean {
  return asked.has(id) || evidence.some(({ sourceId }) => shownSources.has(sourceId));
}

/** A claim by id; undefined until it is known, null where the notebook does not have it. */
export function useClaim(id: ClaimId): ClaimRow | null | undefined {
  const claim = useNotebookData((data) => data.claims.find((candidate) => candidate.id === id));
  const isAbsent = useNotebookData((data) => data.absentClaims.has(id));
  useEffect(() => {
    if (!claim) askForClaims([id]);
  }, [id, claim]);
  return claim ?? (isAbsent ? null : undefined);
}

/** Claims by id, those that are known and there, in the order given. */
export function useClaimsByIds(ids: readonly ClaimId[]): readonly ClaimRow[] {
  const claims = useNotebookData((data) => data.claims);
  useEffect(() => askForClaims(ids), [ids]);
  return useMemo(() => {
    const known = new Map(claims.map((claim) => [claim.id, claim]));
    return ids.map((id) => known.get(id)).filter((claim) => claim !== undefined);
  }, [claims, ids]);
}

/** Claims with passages in a source, in the order in which they were made; empty until they are known. */
export function useClaimsOfSource(sourceId: SourceId): readonly ClaimRow[] {
  const claims = useNotebookData((data) => data.claims);
  const notebook = useNotebookData((data) => data.notebook?.id);
  useEffect(() => {
    shownSources.set(sourceId, (shownSources.get(sourceId) ?? 0) + 1);
    void readInto({ sourceId });
    return () => {
      const others = (shownSources.get(sourceId) ?? 1) - 1;
      if (others > 0) shownSources.set(sourceId, others);
      else shownSources.delete(sourceId);
    };
  }, [sourceId, notebook]);
  return useMemo(
    () => claims.filter(({ evidence }) => evidence.some((item) => item.sourceId === sourceId)),
    [claims, sourceId],
  );
}
