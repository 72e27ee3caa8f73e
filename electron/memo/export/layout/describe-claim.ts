import type { AttributionHop, CodeTag } from '../../../../shared/claim/claim-schema';
import type { ExistingClaim, UsedTag } from '../../../../shared/memo/annotated-memo';
import { message } from '../../../messages/messages';
import { layoutIds, type Span } from './memo-layout';
import { join, reference, say, words } from './spans';

/** How a tag came about where a rule suggested it, in a few words; null where a person thought of it. */
export function describeOrigin({ origin, coder }: CodeTag): string | null {
  if (origin.kind === 'human') return null;
  const { rule, trigger } = origin;
  return message('memo.annex.code.suggested', { rule, trigger, coder });
}

/** Codes with their polarity, each leading to its definition, and whether a rule suggested them. */
export function describeTags(tags: readonly UsedTag[]): Span[] {
  if (tags.length === 0) return say('memo.annex.none');
  return join(
    tags.map(({ tag }) => [
      reference(layoutIds.code(tag.codeId), tag.codeId),
      ...words(` (${message(`claim.polarity.${tag.polarity}`)}${byRule(tag)})`),
    ]),
    ', ',
  );
}

function byRule({ origin, coder }: CodeTag): string {
  return origin.kind === 'human' ? '' : `, ${message('memo.annex.code.byRule', { coder })}`;
}

/** Who said it to whom, the outermost first. */
export function describeAttribution(hops: readonly AttributionHop[]): string {
  if (hops.length === 0) return message('memo.annex.unknown');
  return hops.map(describeHop).join(' → ');
}

function describeHop(hop: AttributionHop): string {
  const values = {
    who: hop.who,
    role: hop.role,
    verb: message(`claim.attribution.verb.${hop.verb}`),
    access: message(`memo.annex.access.${hop.access}`),
  };
  return message(hop.role.trim() === '' ? 'memo.annex.hop' : 'memo.annex.hop.role', values);
}

/** The statement, or that there is none. */
export function describeStatement({ claim }: ExistingClaim): Span[] {
  return claim.statement.trim() === '' ? say('memo.annex.statement.none') : words(claim.statement.trim());
}
