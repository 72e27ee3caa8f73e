import { useEffect, useMemo, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { ClaimId, ClaimRow } from '../../shared/claim/claim-schema';
import { findCode } from '../../shared/codebook/codebook-schema';
import { colourKeyOf } from '../../shared/codebook/dimension-colours';
import { pageValues } from '../../shared/source/page-of';
import type { CitationTarget } from '../editor/memo/memo-host';
import { message } from '../messages/messages';
import { useClaimsByIds } from '../notebook-data/known-claims';
import { useNotebookData } from '../notebook-data/notebook-data';
import { Button } from '../ui/Button';
import { dimensionStyle } from '../ui/dimension-style';
import { useFloatingPlace } from './floating-place';
import { openCitedClaim } from './open-cited-claim';
import './CitationCard.css';

interface CitationCardProps {
  readonly target: CitationTarget;
  readonly onClose: () => void;
  readonly hold: (isHeld: boolean) => void;
}

/** What a citation stands on: quote, source, codes and how the claim stands. Stays while the pointer is on it. */
export function CitationCard({ target, onClose, hold }: CitationCardProps) {
  const card = useRef<HTMLDivElement>(null);
  const claims = useClaimsByIds(target.claimIds);
  const absent = useNotebookData((data) => data.absentClaims);
  const place = useMemo(() => target.chip.getBoundingClientRect(), [target]);
  useFloatingPlace(card, place, target);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onClose();
    };
    const onScroll = (event: Event): void => {
      if (!(event.target instanceof Node) || !card.current?.contains(event.target)) onClose();
    };
    window.addEventListener('keydown', onKeyDown);
    window.addEventListener('scroll', onScroll, true);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      window.removeEventListener('scroll', onScroll, true);
    };
  }, [onClose]);
  return createPortal(
    <div
      ref={card}
      className="citation-card"
      role="dialog"
      aria-label={message('memo.editor.card')}
      onPointerEnter={() => hold(true)}
      onPointerLeave={() => hold(false)}
    >
      {target.claimIds.map((id) => (
        <CitedClaimEntry
          key={id}
          id={id}
          claim={claims.find((claim) => claim.id === id)}
          isAbsent={absent.has(id)}
          onOpened={onClose}
        />
      ))}
    </div>,
    document.body,
  );
}

interface CitedClaimEntryProps {
  readonly id: ClaimId;
  readonly claim: ClaimRow | undefined;
  readonly isAbsent: boolean;
  readonly onOpened: () => void;
}

function CitedClaimEntry({ id, claim, isAbsent, onOpened }: CitedClaimEntryProps) {
  const sources = useNotebookData((data) => data.sources);
  if (!claim && !isAbsent) return null;
  if (!claim) return <p className="citation-card__state">{message('memo.editor.card.missing')}</p>;
  const evidence = claim.evidence[0];
  const source = sources.find((candidate) => candidate.id === evidence?.sourceId);
  const labels = evidence && claim.pages?.[evidence.id];
  const page = labels && message('source.pages', pageValues(labels));
  const isSound = claim.status === 'draft' || claim.status === 'reviewed';
  return (
    <section className="citation-card__claim">
      {claim.statement ? <p className="citation-card__statement">{claim.statement}</p> : null}
      {evidence ? (
        <blockquote className="citation-card__quote" lang={source?.language ?? undefined}>
          {evidence.quote}
        </blockquote>
      ) : (
        <p className="citation-card__state">{message('claim.noEvidence')}</p>
      )}
      <p className="citation-card__source">
        {[source?.title, source?.publisher, source?.published, page].filter(Boolean).join(' · ')}
        {claim.evidence.length > 1
          ? ` · ${message('memo.editor.card.more', { count: claim.evidence.length - 1 })}`
          : ''}
      </p>
      <CodeLabels claim={claim} />
      <div className="citation-card__foot">
        <span
          className={isSound ? 'citation-card__status' : 'citation-card__status citation-card__status--warn'}
        >
          {message(`claim.status.${claim.status}`)}
          {claim.statusReason ? `: ${claim.statusReason}` : ''}
        </span>
        <Button
          tone="quiet"
          onPress={() => {
            openCitedClaim([id]);
            onOpened();
          }}
        >
          {message('memo.editor.card.open')}
        </Button>
      </div>
    </section>
  );
}

function CodeLabels({ claim }: { readonly claim: ClaimRow }) {
  const codebook = useNotebookData((data) => data.codebook?.codebook);
  return (
    <ul className="citation-card__codes">
      {claim.codes.map(({ codeId, polarity }) => {
        const found = codebook ? findCode(codebook, codeId) : undefined;
        return (
          <li key={codeId} className="citation-card__code" style={dimensionStyle(colourKeyOf(found))}>
            {found ? `${found.dimension.key} ${found.code.label.en} ${found.code.label.zh}` : codeId}
            {polarity === 'affirmed' ? '' : ` · ${message(`claim.polarity.${polarity}`)}`}
          </li>
        );
      })}
    </ul>
  );
}
