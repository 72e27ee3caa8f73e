import { claimHeadline } from '../../../shared/claim/claim-view';
import type { Lane } from '../../../shared/analysis/analysis-schema';
import { edtfBounds, edtfPrecision, type EdtfPrecision } from '../../../shared/text/edtf';
import type { AnalysisServices } from '../analysis-services';
import type { DatedItem } from '../dated-items';

/** A claim or source of a timeline by name. Dates are EDTF, days YYYY-MM-DD. */
export interface TimelineItem {
  readonly lane: Lane;
  readonly kind: DatedItem['kind'];
  readonly id: string;
  readonly title: string;
  /** Null where nobody knows it, as are the three below. */
  readonly date: string | null;
  readonly precision: EdtfPrecision | null;
  readonly first: string | null;
  readonly last: string | null;
}

/** Claims whose words are read at once. */
const pieceSize = 1000;

/** Everything on a timeline by name, the earliest first, what is undated last. */
export function timelineItems(items: readonly DatedItem[], services: AnalysisServices): TimelineItem[] {
  const ids = [...new Set(items.flatMap((item) => (item.kind === 'claim' ? [item.claim.claim.id] : [])))];
  const headlines = new Map<string, string>();
  for (let at = 0; at < ids.length; at += pieceSize) {
    for (const claim of services.claimsNamed(ids.slice(at, at + pieceSize))) {
      headlines.set(claim.id, claimHeadline(claim));
    }
  }
  return items.map((item) => named(item, headlines)).toSorted(inOrder);
}

function named(item: DatedItem, headlines: ReadonlyMap<string, string>): TimelineItem {
  const { lane, kind, date } = item;
  const id = item.kind === 'claim' ? item.claim.claim.id : item.source.id;
  const title = item.kind === 'claim' ? (headlines.get(id) ?? '') : item.source.title;
  const { first = null, last = null } = edtfBounds(date ?? '') ?? {};
  return { lane, kind, id, title, date, precision: edtfPrecision(date ?? ''), first, last };
}

function inOrder(a: TimelineItem, b: TimelineItem): number {
  const undated = Number(a.first === null) - Number(b.first === null);
  if (undated !== 0) return undated;
  const keys = ['first', 'last', 'lane', 'title', 'id'] as const;
  for (const key of keys) {
    const [one, other] = [a[key] ?? '', b[key] ?? ''];
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}
