import { useEffect, useMemo, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { ClaimRow } from '../../shared/claim/claim-schema';
import { findCode } from '../../shared/codebook/codebook-schema';
import { colourKeyOf } from '../../shared/codebook/dimension-colours';
import {
  citationKey,
  citesClaim,
  type CitationItem,
  type ClaimCitation,
} from '../../shared/memo/citation-item';
import type { MemoId } from '../../shared/memo/memo-schema';
import type { CitationTarget } from '../editor/memo/memo-host';
import { message } from '../messages/messages';
import { useClaimsByIds } from '../notebook-data/known-claims';
import { useNotebookData } from '../notebook-data/notebook-data';
import { dimensionStyle } from '../ui/dimension-style';
import { CitedActions } from './CitedActions';
import { CitedSearch } from './CitedSearch';
import { ClaimChanges } from './ClaimChanges';
import { locatorOfPassage } from './cited-thing';
import { useFloatingPlace } from './floating-place';
import './CitationCard.css';

interface CitationCardProps {
  readonly memoId: MemoId;
  readonly target: CitationTarget;
  /** Lets the bracket cite something else; null where the memo can only be read. */
  readonly change: ((items: readonly CitationItem[]) => void) | null;
  readonly onClose: () => void;
  readonly hold: (isHeld: boolean) => void;
}

/** What a citation stands on: quote, source, codes and how the claim stands. Stays while the pointer is on it. */
export function CitationCard({ memoId, target, change, onClose, hold }: CitationCardProps) {
  const card = useRef<HTMLDivElement>(null);
  const { items, chip, isByKey } = target;
  const place = useMemo(() => chip.getBoundingClientRect(), [chip]);
  useFloatingPlace(card, place, target);
  useEffect(() => {
    if (isByKey) card.current?.querySelector<HTMLElement>('input, button')?.focus();
  }, [isByKey]);
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
      onPointerLeave={() => card.current?.contains(document.activeElement) || hold(false)}
      onBlur={({ relatedTarget }) => card.current?.contains(relatedTarget) || hold(false)}
    >
      {items.map((item, index) => (
        <CitedEntry
          key={`${citationKey(item)} ${index}`}
          memoId={memoId}
          item={item}
          change={
            change && ((next) => change(items.flatMap((own, at) => (at === index ? (next ?? []) : own))))
          }
          onOpened={onClose}
        />
      ))}
    </div>,
    document.body,
  );
}

interface CitedEntryProps {
  readonly memoId: MemoId;
  readonly item: CitationItem;
  readonly change: ((item: CitationItem | null) => void) | null;
  readonly onOpened: () => void;
}

function CitedEntry({ memoId, item, change, onOpened }: CitedEntryProps) {
  return (
    <section className="citation-card__claim">
      {item.to === 'source' ? <CitedSource item={item} /> : null}
      {item.to === 'search' ? <CitedSearch item={item} /> : null}
      {citesClaim(item) ? (
        <>
          <ClaimChanges memoId={memoId} item={item} isReadOnly={change === null} />
          <CitedClaim item={item} />
        </>
      ) : null}
      <CitedActions item={item} change={change} onOpened={onOpened} />
    </section>
  );
}

function CitedSource({ item }: { readonly item: Extract<CitationItem, { to: 'source' }> }) {
  const source = useNotebookData((data) => data.sources.find(({ id }) => id === item.sourceId));
  if (!source) return <p className="citation-card__state">{message('memo.editor.card.missingSource')}</p>;
  return (
    <>
      <p className="citation-card__statement" lang={source.language ?? undefined}>
        {source.title}
      </p>
      <p className="citation-card__source">
        {[source.author, source.publisher, source.published].filter(Boolean).join(' · ')}
      </p>
      <p className="citation-card__source">{message('memo.editor.card.whole')}</p>
    </>
  );
}

function CitedClaim({ item }: { readonly item: ClaimCitation }) {
  const ids = useMemo(() => [item.claimId], [item.claimId]);
  const [claim] = useClaimsByIds(ids);
  const isAbsent = useNotebookData((data) => data.absentClaims.has(item.claimId));
  const sources = useNotebookData((data) => data.sources);
  if (!claim && !isAbsent) return null;
  if (!claim) return <p className="citation-card__state">{message('memo.editor.card.missing')}</p>;
  const evidence =
    item.to === 'claim' ? claim.evidence[0] : claim.evidence.find(({ id }) => id === item.evidenceId);
  const source = sources.find((candidate) => candidate.id === evidence?.sourceId);
  const page = evidence && locatorOfPassage(claim, evidence);
  const more = item.to === 'claim' ? claim.evidence.length - 1 : 0;
  const isSound = claim.status === 'draft' || claim.status === 'reviewed';
  const none = item.to === 'claim' ? 'claim.noEvidence' : 'memo.editor.card.missingPassage';
  return (
    <>
      {claim.statement ? <p className="citation-card__statement">{claim.statement}</p> : null}
      {evidence ? (
        <blockquote className="citation-card__quote" lang={source?.language ?? undefined}>
          {evidence.quote}
        </blockquote>
      ) : (
        <p className="citation-card__state">{message(none)}</p>
      )}
      <p className="citation-card__source">
        {[
          item.to === 'passage' ? message('memo.editor.card.passage') : '',
          source?.title,
          source?.publisher,
          source?.published,
          page,
          more > 0 ? message('memo.editor.card.more', { count: more }) : '',
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <CodeLabels claim={claim} />
      <p className={isSound ? 'citation-card__status' : 'citation-card__status citation-card__status--warn'}>
        {message(`claim.status.${claim.status}`)}
        {claim.statusReason ? `: ${claim.statusReason}` : ''}
      </p>
    </>
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
