import { mostBulkClaims } from '../../../shared/claim/claim-bulk-operations';
import type { ClaimQuery } from '../../../shared/claim/claim-query';
import { mostClaimLines } from '../../../shared/claim/claim-query-operations';
import type { ClaimId, ClaimRow } from '../../../shared/claim/claim-schema';
import type { TableView } from '../../../shared/claim/saved-view';
import { call } from '../../desktop/desktop';
import { message } from '../../messages/messages';
import { inspect, openSource } from '../../navigation/navigation-state';
import { entityNames } from '../../notebook-data/entity-names';
import { rememberClaims } from '../../notebook-data/known-claims';
import { copyOut } from '../../notebook-data/copy-out';
import { useNotebookData } from '../../notebook-data/notebook-data';
import { notify } from '../../ui/notices';
import { cellText, type CellSource } from './claim-cells';
import { queryOf, select, useClaimsTable } from './table-state';
import { tableText } from '../../ui/table-text';

/** Shows a claim in the inspector, and its first passage in its source where it is opened. */
export function showClaim(claim: ClaimRow, isOpened: boolean): void {
  rememberClaims([claim]);
  const [evidence] = claim.evidence;
  inspect({ kind: 'claim', id: claim.id });
  if (isOpened && evidence) {
    openSource(evidence.sourceId, { range: { start: evidence.start, end: evidence.end }, beside: true });
  }
}

/** Selects the claims on the lines from one to another, both included, beside those selected before or in their place. */
export async function selectLines(
  query: ClaimQuery,
  [one, other]: readonly [number, number],
  before: ReadonlySet<ClaimId>,
): Promise<void> {
  const answer = await call('claim.queryIds', {
    ...query,
    from: Math.min(one, other),
    to: Math.max(one, other) + 1,
  });
  if (answer.ok) select(new Set([...before, ...answer.value.ids]));
}

/** Selects every claim that the table lists, those of closed groups too. */
export async function selectAll(query: ClaimQuery): Promise<void> {
  const answer = await call('claim.queryIds', { ...query, collapsed: [] });
  if (answer.ok) select(new Set(answer.value.ids));
}

/** What is selected, or all that the table lists where nothing is, in the table's order. */
async function chosenIds(): Promise<ClaimId[]> {
  const { view, selected } = useClaimsTable.getState();
  const answer = await call('claim.queryIds', { ...queryOf(view, []), collapsed: [] });
  if (!answer.ok) return [...selected];
  return selected.size === 0 ? answer.value.ids : answer.value.ids.filter((id) => selected.has(id));
}

/** Copies the claims that are selected, or else all that are listed, with the columns that are shown. */
export async function copyAsTable(): Promise<void> {
  const ids = await chosenIds();
  if (ids.length > mostBulkClaims) {
    return notify({ tone: 'warning', text: message('claim.table.tooMany', { most: mostBulkClaims }) });
  }
  const { view } = useClaimsTable.getState();
  const { codebook, entities } = useNotebookData.getState();
  const names = { codebook: codebook?.codebook, entities: entityNames(entities) };
  const sources = await readCells(ids, view);
  const head = view.columns.map(({ id }) => message(`claim.table.column.${id}`));
  const rows = sources.map((source) => view.columns.map(({ id }) => cellText(id, source, names)));
  await copyOut(tableText(head, rows), message('claim.table.copied', { count: rows.length }));
}

/** The claims with these ids in the table's order, each once. */
async function readCells(ids: readonly ClaimId[], view: TableView): Promise<CellSource[]> {
  const wanted = new Set(ids);
  const found: CellSource[] = [];
  const query = { ...queryOf(view, []), group: null };
  for (let offset = 0; found.length < wanted.size; offset += mostClaimLines) {
    const answer = await call('claim.query', { ...query, offset, limit: mostClaimLines });
    if (!answer.ok || answer.value.lines.length === 0) break;
    for (const line of answer.value.lines) {
      if (line.kind === 'claim' && wanted.has(line.claim.id)) found.push(line);
    }
  }
  return found;
}
