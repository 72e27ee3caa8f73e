import { useEffect, useMemo, useRef } from 'react';
import { everyClaim, type ClaimQuery } from '../../shared/claim/claim-query';
import type { ClaimRow } from '../../shared/claim/claim-schema';
import { claimHeadline } from '../../shared/claim/claim-view';
import { message } from '../messages/messages';
import { inspect, openSource } from '../navigation/navigation-state';
import { useClaimLines } from '../notebook-data/ask-claims';
import { Button } from '../ui/Button';
import { listClaimsOf, useCodebookState } from './codebook-state';

/** Every claim that carries a code; a press opens its passage. */
export function CodeClaims({ codeId }: { readonly codeId: string }) {
  const query = useMemo((): ClaimQuery => ({ ...everyClaim, filter: { codes: [codeId] } }), [codeId]);
  const { answer, readMore } = useClaimLines(query);
  const claims = (answer?.lines ?? []).flatMap((line) => (line.kind === 'claim' ? [line.claim] : []));
  const open = (claim: ClaimRow): void => {
    inspect({ kind: 'claim', id: claim.id });
    const evidence = claim.evidence[0];
    if (evidence) openSource(evidence.sourceId, { range: { start: evidence.start, end: evidence.end } });
  };
  const section = useRef<HTMLElement>(null);
  const isListed = useCodebookState((state) => state.listed === codeId);
  useEffect(() => {
    if (!isListed || !answer) return;
    section.current?.scrollIntoView({ block: 'start' });
    section.current?.querySelector('button')?.focus({ preventScroll: true });
    listClaimsOf(null);
  }, [isListed, answer]);
  return (
    <section ref={section}>
      <h4>{message('codebook.usage', { count: answer?.matched ?? 0 })}</h4>
      <ul className="code-inspector__claims">
        {claims.map((claim) => (
          <li key={claim.id}>
            <button type="button" className="code-inspector__claim" onClick={() => open(claim)}>
              {claimHeadline(claim)}
            </button>
          </li>
        ))}
      </ul>
      {claims.length < (answer?.matched ?? 0) ? (
        <Button tone="quiet" onPress={readMore}>
          {message('codebook.usage.more')}
        </Button>
      ) : null}
    </section>
  );
}
