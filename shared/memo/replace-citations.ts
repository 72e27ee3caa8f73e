import type { ClaimId } from '../claim/claim-schema';
import { citationOf, citesClaim, claimItem, itemsOf, type CitationItem } from './citation-item';
import type { LiveBlock } from './live-block';
import { mapRuns } from './map-runs';
import type { MemoDocument, MemoFootnote, MemoInline } from './memo-document';

/** A memo with each thing that it cites put through `replace`: null takes it out; a bracket has what became the same once. */
export function replaceCitations(
  document: MemoDocument,
  replace: (item: CitationItem) => CitationItem | null,
): MemoDocument {
  const inline = <T extends MemoInline>(child: T): T[] => {
    if (child.kind === 'citation') {
      const items = itemsOf(child).flatMap((item) => replace(item) ?? []);
      return items.length === 0 ? [] : [citationOf(items) as T];
    }
    if (child.kind === 'footnote') {
      const footnote: MemoFootnote = { ...child, children: child.children.flatMap(inline) };
      return [footnote as T];
    }
    return [child];
  };
  const replaced = mapRuns(document, (inlines) => inlines.flatMap(inline));
  return {
    ...replaced,
    blocks: replaced.blocks.map((block) =>
      block.kind === 'live' ? { ...block, live: replacedInLive(block.live, replace) } : block,
    ),
  };
}

function replacedInLive(live: LiveBlock, replace: (item: CitationItem) => CitationItem | null): LiveBlock {
  if (live.kind !== 'ach') return live;
  const claimOf = (id: ClaimId): ClaimId | null => {
    const item = replace(claimItem(id));
    return item !== null && citesClaim(item) ? item.claimId : null;
  };
  return {
    ...live,
    evidence: live.evidence.map((item) => ({ ...item, claimId: item.claimId && claimOf(item.claimId) })),
  };
}
