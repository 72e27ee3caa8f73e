import { claimLinkKindSchema, type ClaimLinkKind } from '../../shared/claim/claim-link-schema';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';
import { claimId } from './claim-commands';
import type { CommandLineIo, CommandResult } from './command-line-io';
import { orMissing } from './failure-lines';
import { withNotebook } from './notebook-session';

/** The options of `claim link`: for each kind of link the claims that it leads to. */
export type LinkOptions = Readonly<Partial<Record<ClaimLinkKind, readonly string[]>>> & {
  readonly note?: string;
};

/** `claim link NOTEBOOK CLAIM --supports|--contradicts|--refines CLAIM…` */
export function linkClaims(
  io: CommandLineIo,
  file: string,
  claim: string,
  options: LinkOptions,
): Promise<CommandResult> {
  const fromId = claimId(claim);
  const wanted = claimLinkKindSchema.options.flatMap((kind) =>
    (options[kind] ?? []).map((word) => ({ fromId, kind, toId: claimId(word), note: options.note ?? '' })),
  );
  if (wanted.length === 0) throw new FailureError('bad-input', message('command-line.noLinkKind'));
  return withNotebook(io, file, 'write', async ({ call }) => {
    const links = [];
    for (const link of wanted) {
      const missing = message('command-line.noClaimOfTwo', { from: fromId, to: link.toId });
      links.push((await orMissing(call('claim.link', link), missing)).id);
    }
    return {
      json: { claim: fromId, links },
      words: `${message('command-line.linked', { count: links.length })}\n`,
    };
  });
}
