import {
  unsetValue,
  type ClaimDate,
  type ClaimFilter,
  type ClaimGrouping,
} from '../../shared/claim/claim-query';
import type { ClaimStatus, ClaimType, Credibility, Polarity } from '../../shared/claim/claim-vocabulary';
import { findCode, type CodebookInUse } from '../../shared/codebook/codebook-schema';
import { FailureError } from '../../shared/result';
import type { Reliability } from '../../shared/source/source-schema';
import { message } from '../messages/messages';
import { oneLine } from './columns';
import { entityId, noEntity } from './entity-commands';
import type { NotebookSession } from './notebook-session';
import { sourceId } from './source-commands';

/** The options of `claims`: what is left out lets every claim through. */
export interface ClaimListOptions {
  readonly code?: readonly string[];
  readonly dimension?: readonly string[];
  readonly source?: readonly string[];
  readonly entity?: readonly string[];
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
  readonly group?: ClaimGrouping;
}

type Call = NotebookSession['call'];

/** The filter that the options of `claims` ask for. Throws unknown-code or not-found for what the notebook does not know. */
export async function claimFilter(call: Call, options: ClaimListOptions): Promise<ClaimFilter> {
  return {
    ...plainFilter(options),
    ...(await codeFilter(call, options)),
    ...(await entityFilter(call, options)),
    ...(options.source && { sources: options.source.map(sourceId) }),
  };
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
  call: Call,
  { code, dimension }: ClaimListOptions,
): Promise<Pick<ClaimFilter, 'codes' | 'dimensions'>> {
  if (!code && !dimension) return {};
  const inUse = await call('codebook.get', {});
  return {
    ...(code && { codes: code.map((id) => knownCode(inUse, id)) }),
    ...(dimension && { dimensions: dimension.map((word) => knownDimension(inUse, word)) }),
  };
}

async function entityFilter(
  call: Call,
  { entity }: ClaimListOptions,
): Promise<Pick<ClaimFilter, 'entities'>> {
  if (!entity) return {};
  const known = new Set<string>((await call('entity.list', {})).map(({ id }) => id));
  const entities = entity.map((word) => {
    if (word === unsetValue) return unsetValue;
    if (!known.has(word)) throw noEntity(word);
    return entityId(word);
  });
  return { entities };
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
