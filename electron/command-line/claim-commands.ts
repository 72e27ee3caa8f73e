import { claimIdSchema, type ClaimId } from '../../shared/claim/claim-schema';
import type { ClaimStatus, Polarity } from '../../shared/claim/claim-vocabulary';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';
import { oneLine } from './columns';
import type { CommandLineIo, CommandResult } from './command-line-io';
import { orMissing } from './failure-lines';
import { withNotebook } from './notebook-session';
import { sourceId } from './source-commands';

/** The options of `tag`. Positions are code points, the end exclusive. */
export interface TagOptions {
  readonly start: number;
  readonly end: number;
  readonly code: readonly string[];
  readonly polarity: Polarity;
  readonly statement?: string;
}

/** `tag NOTEBOOK SOURCE --start N --end N --code ID…` */
export function tag(
  io: CommandLineIo,
  file: string,
  source: string,
  options: TagOptions,
): Promise<CommandResult> {
  const { start, end, code, polarity, statement = '' } = options;
  const id = sourceId(source);
  const negative = [start, end].find((position) => position < 0);
  if (negative !== undefined) {
    throw new FailureError(
      'position-out-of-range',
      message('command-line.outOfRange', { value: String(negative) }),
    );
  }
  return withNotebook(io, file, 'write', async ({ call }) => {
    const codes = code.map((codeId) => ({ codeId, polarity }));
    const passage = { sourceId: id, start, end };
    const missing = message('command-line.noSource', { id });
    const claim = await orMissing(call('claim.create', { ...passage, codes, statement }), missing);
    const quote = claim.evidence[0]?.quote ?? '';
    return {
      json: { claim: claim.id, quote },
      words: `${message('command-line.tagged', { claim: claim.id, quote: oneLine(quote) })}\n`,
    };
  });
}

/** The options of `claim status`. */
export interface StatusOptions {
  readonly reason?: string;
  readonly reviewer?: string;
}

/** `claim status NOTEBOOK CLAIM STATUS` */
export function setStatus(
  io: CommandLineIo,
  file: string,
  { claim, status }: { readonly claim: string; readonly status: ClaimStatus },
  { reason, reviewer }: StatusOptions,
): Promise<CommandResult> {
  const id = claimId(claim);
  const changes = {
    status,
    ...(reason !== undefined && { statusReason: reason }),
    ...(reviewer !== undefined && { reviewer }),
  };
  return withNotebook(io, file, 'write', async ({ call }) => {
    const missing = message('command-line.noClaim', { id });
    const after = await orMissing(call('claim.update', { id, changes }), missing);
    const values = { claim: id, status: message(`claim.status.${status}`) };
    return {
      json: { claim: id, status, statusReason: after.statusReason, reviewer: after.reviewer },
      words: `${message('command-line.statusSet', values)}\n`,
    };
  });
}

/** The id of a claim, where the word can be one. Throws not-found. */
export function claimId(word: string): ClaimId {
  const id = claimIdSchema.safeParse(word);
  if (id.success) return id.data;
  throw new FailureError('not-found', message('command-line.noClaim', { id: oneLine(word) }));
}
