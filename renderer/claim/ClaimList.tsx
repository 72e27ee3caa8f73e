import { GripVertical } from 'lucide-react';
import { useMemo, useState } from 'react';
import {
  Button,
  Collection,
  GridList,
  GridListItem,
  GridListLoadMoreItem,
  ListLayout,
  Virtualizer,
  useDragAndDrop,
} from 'react-aria-components';
import type { ClaimRow } from '../../shared/claim/claim-schema';
import { everyClaim } from '../../shared/claim/claim-query';
import { claimHeadline } from '../../shared/claim/claim-view';
import { message } from '../messages/messages';
import { claimDragType } from '../navigation/drag-types';
import { inspect, openSource, useNavigation } from '../navigation/navigation-state';
import { useClaimLines } from '../notebook-data/ask-claims';
import { rememberClaims } from '../notebook-data/known-claims';
import { useNotebookData } from '../notebook-data/notebook-data';
import { useStandingTitle } from '../notebook-data/source-standing';
import { EmptyState } from '../ui/EmptyState';
import { sortOf, type ClaimListOrder } from './claim-list-orders';
import { ClaimCodes } from './ClaimCodes';
import { ClaimFilters, type ClaimListFilter } from './ClaimFilters';
import '../ui/RowList.css';
import './ClaimList.css';

function inspectClaim(claim: ClaimRow): void {
  rememberClaims([claim]);
  inspect({ kind: 'claim', id: claim.id });
}

/** Shows a claim in the inspector and its first passage in its source. */
function openClaim(claim: ClaimRow): void {
  inspectClaim(claim);
  const evidence = claim.evidence[0];
  if (evidence) openSource(evidence.sourceId, { range: { start: evidence.start, end: evidence.end } });
}

/** Every claim of the notebook: filter, sort, open the passage, drag into a memo. */
export function ClaimList() {
  const total = useNotebookData((data) => data.claimCount);
  const [filter, setFilter] = useState<ClaimListFilter>({});
  const [order, setOrder] = useState<ClaimListOrder>('modified');
  const query = useMemo(() => ({ ...everyClaim, filter, sort: sortOf(order) }), [filter, order]);
  const { answer, readMore } = useClaimLines(query);
  const claims = useMemo(
    () => (answer?.lines ?? []).flatMap((line) => (line.kind === 'claim' ? [line.claim] : [])),
    [answer],
  );
  if (total === 0) {
    return <EmptyState title={message('claim.list.empty.title')} text={message('claim.list.empty.text')} />;
  }
  return (
    <>
      <ClaimFilters
        filter={filter}
        onFilter={setFilter}
        order={order}
        onOrder={setOrder}
        shown={answer?.matched ?? total}
        total={total}
      />
      {answer?.matched === 0 ? (
        <EmptyState title={message('claim.list.none.title')} text={message('claim.list.none.text')} />
      ) : (
        <ClaimRows claims={claims} onFoot={readMore} />
      )}
    </>
  );
}

function ClaimRows({
  claims,
  onFoot,
}: {
  readonly claims: readonly ClaimRow[];
  readonly onFoot: () => void;
}) {
  const inspected = useNavigation((navigation) => navigation.inspected);
  const selected = inspected?.kind === 'claim' ? [inspected.id] : [];
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [
      {
        [claimDragType]: JSON.stringify({ claimIds: [...keys] }),
        'text/plain': [...keys].map((key) => headlineOf(claims, String(key))).join('\n'),
      },
    ],
  });
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowHeight: 84 }}>
      <GridList
        className="row-list"
        aria-label={message('claim.list.label')}
        selectionMode="single"
        selectionBehavior="replace"
        selectedKeys={selected}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : [...keys];
          const claim = claims.find((candidate) => candidate.id === key);
          if (claim) inspectClaim(claim);
        }}
        onAction={(key) => {
          const claim = claims.find((candidate) => candidate.id === key);
          if (claim) openClaim(claim);
        }}
        dragAndDropHooks={dragAndDropHooks}
      >
        <Collection items={claims}>
          {(claim) => (
            <GridListItem
              id={claim.id}
              textValue={claimHeadline(claim)}
              className="row-list__row claim-list__row"
            >
              {/* Rows are dragged anywhere; the handle is for those who drag by keyboard. */}
              <Button slot="drag" className="claim-list__handle">
                <GripVertical size={14} aria-hidden />
              </Button>
              <ClaimCard claim={claim} />
            </GridListItem>
          )}
        </Collection>
        <GridListLoadMoreItem onLoadMore={onFoot} />
      </GridList>
    </Virtualizer>
  );
}

function headlineOf(claims: readonly ClaimRow[], id: string): string {
  const claim = claims.find((candidate) => candidate.id === id);
  return claim ? claimHeadline(claim) : '';
}

function ClaimCard({ claim }: { readonly claim: ClaimRow }) {
  const evidence = claim.evidence[0];
  const title = evidence ? claim.sourceTitles[evidence.sourceId] : undefined;
  const source = useStandingTitle(evidence?.sourceId, title ?? message('claim.noEvidence'));
  return (
    <div className="claim-card" onClick={() => openClaim(claim)}>
      <p className="claim-card__headline">{claimHeadline(claim)}</p>
      <ClaimCodes codes={claim.codes} />
      <p className="claim-card__foot">
        <span className="claim-card__source">{source}</span>
        <span className={`claim-card__status claim-card__status--${claim.status}`}>
          {message(`claim.status.${claim.status}`)}
        </span>
      </p>
    </div>
  );
}
