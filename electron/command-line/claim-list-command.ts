import { everyClaim, type ClaimFilter, type ClaimGrouping } from '../../shared/claim/claim-query';
import { mostClaimLines } from '../../shared/claim/claim-query-operations';
import type { ClaimRow } from '../../shared/claim/claim-schema';
import { claimHeadline } from '../../shared/claim/claim-view';
import { addToGroup } from '../../shared/grouping/group-by';
import { message } from '../messages/messages';
import { withDetails, type ClaimDetails } from './claim-details';
import { claimFilter, type ClaimListOptions } from './claim-filter';
import { groupNames } from './claim-group-names';
import { columns, oneLine } from './columns';
import type { CommandLineIo, CommandResult } from './command-line-io';
import { withNotebook, type NotebookSession } from './notebook-session';

type Call = NotebookSession['call'];

/** The order in which claims were made. */
const asMade = [{ column: 'created', isDescending: false } as const];

/** `claims NOTEBOOK [filters]`; the claims come in the order in which they were made, with `--group` in groups. */
export function listClaims(
  io: CommandLineIo,
  file: string,
  options: ClaimListOptions,
): Promise<CommandResult> {
  return withNotebook(io, file, 'read', async ({ call }) => {
    const filter = await claimFilter(call, options);
    const { group, limit } = options;
    const claims = await withDetails(call, await find(call, filter, limit));
    if (group === undefined) return { json: claims, words: table(claims) };
    const groups = await grouped(call, claims, { filter, group });
    const named = groups.map(({ name, claims: members }) => `${oneLine(name)}\n${table(members)}`);
    return { json: groups, words: named.join('\n') || table([]) };
  });
}

async function find(call: Call, filter: ClaimFilter, limit: number | undefined): Promise<ClaimRow[]> {
  if (Object.keys(filter).length === 0 && limit === undefined) return call('claim.list', {});
  const to = limit === undefined ? {} : { to: limit };
  const { ids } = await call('claim.queryIds', { ...everyClaim, filter, sort: asMade, ...to });
  return call('claim.list', { ids });
}

/** Claims of one group, as `--group` lists them. */
interface ListedGroup {
  /** What the claims have in common: the id or key of it; "" or "unset" where there is nothing. */
  readonly group: string;
  readonly name: string;
  readonly claims: readonly ClaimDetails[];
}

/** Puts claims into the groups of a query; those of them that hold none are left out. */
async function grouped(
  call: Call,
  claims: readonly ClaimDetails[],
  { filter, group }: { readonly filter: ClaimFilter; readonly group: ClaimGrouping },
): Promise<ListedGroup[]> {
  const known = new Map(claims.map((claim) => [claim.id, claim]));
  const nameOf = await groupNames(call, group);
  const groups = new Map<string, ClaimDetails[]>();
  for (let offset = 0, count = 1; offset < count; offset += mostClaimLines) {
    const query = { ...everyClaim, filter, sort: asMade, group, offset, limit: mostClaimLines };
    const answer = await call('claim.query', query);
    count = answer.lineCount;
    for (const line of answer.lines) {
      if (line.kind === 'group') continue;
      const claim = known.get(line.claim.id);
      if (claim) addToGroup(groups, line.group ?? '', claim);
    }
  }
  return [...groups].map(([key, members]) => ({ group: key, name: nameOf(key), claims: members }));
}

function table(claims: readonly ClaimRow[]): string {
  const head = [
    message('command-line.column.id'),
    message('command-line.column.status'),
    message('command-line.column.codes'),
    message('command-line.column.claim'),
  ];
  const rows = claims.map((claim) => [
    claim.id,
    claim.status,
    claim.codes.map((code) => code.codeId).join(', '),
    claimHeadline(claim),
  ]);
  return rows.length === 0 ? `${message('command-line.nothing')}\n` : columns(head, rows);
}
