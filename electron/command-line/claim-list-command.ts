import type { ClaimDate, ClaimFilter } from '../../shared/claim/claim-query';
import { everyClaim } from '../../shared/claim/claim-query';
import type { ClaimRow } from '../../shared/claim/claim-schema';
import type { ClaimStatus, ClaimType, Credibility, Polarity } from '../../shared/claim/claim-vocabulary';
import { claimHeadline } from '../../shared/claim/claim-view';
import { findCode, type CodebookInUse } from '../../shared/codebook/codebook-schema';
import { FailureError } from '../../shared/result';
import type { Reliability } from '../../shared/source/source-schema';
import { message } from '../messages/messages';
import { columns, oneLine } from './columns';
import type { CommandLineIo, CommandResult } from './command-line-io';
import { withNotebook, type NotebookSession } from './notebook-session';
import { sourceId } from './source-commands';

/** The options of `claims`: what is left out lets every claim through. */
export interface ClaimListOptions {
  readonly code?: readonly string[];
  readonly dimension?: readonly string[];
  readonly source?: readonly string[];
  readonly status?: readonly ClaimStatus[];
  readonly type?: readonly (ClaimType | 'unset')[];
  readonly polarity?: readonly Polarity[];
  readonly text?: string;
  readonly reliability?: readonly Reliability[];
  readonly credibility?: readonly Credibility[];
  readonly since?: string;
  readonly until?: string;
  readonly date?: ClaimDate;
  readonly cited?: 'yes' | 'no';
  readonly limit?: number;
}

/** `claims NOTEBOOK [filters]`; the claims come in the order in which they were made. */
export function listClaims(
  io: CommandLineIo,
  file: string,
  options: ClaimListOptions,
): Promise<CommandResult> {
  const sources = options.source?.map(sourceId);
  return withNotebook(io, file, 'read', async ({ call }) => {
    const { limit, ...wanted } = options;
    const filter: ClaimFilter = {
      ...plainFilter(wanted),
      ...(await codeFilter(call, options)),
      ...(sources && { sources }),
    };
    const isAll = Object.keys(filter).length === 0 && limit === undefined;
    const claims = isAll ? await call('claim.list', {}) : await find(call, filter, limit);
    return { json: claims, words: table(claims) };
  });
}

async function find(
  call: NotebookSession['call'],
  filter: ClaimFilter,
  limit: number | undefined,
): Promise<ClaimRow[]> {
  const sort = [{ column: 'created', isDescending: false } as const];
  const to = limit === undefined ? {} : { to: limit };
  const { ids } = await call('claim.queryIds', { ...everyClaim, filter, sort, ...to });
  return call('claim.list', { ids });
}

function plainFilter(options: ClaimListOptions): ClaimFilter {
  const { status, type, polarity, text, reliability, credibility, since, until, date, cited } = options;
  const hasDate = since !== undefined || until !== undefined;
  return {
    ...(text !== undefined && { text }),
    ...(status && { statuses: [...status] }),
    ...(type && { types: [...type] }),
    ...(polarity && { polarities: [...polarity] }),
    ...(reliability && { reliability: [...reliability] }),
    ...(credibility && { credibility: [...credibility] }),
    ...(hasDate && { date: { of: date ?? 'created', since, until } }),
    ...(cited && { isCited: cited === 'yes' }),
  };
}

/** Codes and dimensions by id; a dimension also by its key. Throws unknown-code for what neither codebook nor claims know. */
async function codeFilter(
  call: NotebookSession['call'],
  { code, dimension }: ClaimListOptions,
): Promise<Pick<ClaimFilter, 'codes' | 'dimensions'>> {
  if (!code && !dimension) return {};
  const inUse = await call('codebook.get', {});
  return {
    ...(code && { codes: code.map((id) => knownCode(inUse, id)) }),
    ...(dimension && { dimensions: dimension.map((word) => knownDimension(inUse, word)) }),
  };
}

function knownCode({ codebook, usage }: CodebookInUse, id: string): string {
  if (findCode(codebook, id) || usage[id] !== undefined) return id;
  throw new FailureError('unknown-code', message('command-line.noCode', { code: oneLine(id) }));
}

function knownDimension({ codebook }: CodebookInUse, word: string): string {
  const found = codebook.dimensions.find(({ id, key }) =>
    [id, key.toLowerCase()].includes(word.toLowerCase()),
  );
  if (found) return found.key;
  throw new FailureError('unknown-code', message('command-line.noDimension', { dimension: oneLine(word) }));
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
