import type { ClaimId } from '../../shared/claim/claim-schema';
import type { ClaimQuery } from '../../shared/claim/claim-query';
import { groupClaims, type ClaimGroup } from './claim-groups';
import type { ClaimIndex } from './claim-index';
import { createClaimMatcher } from './claim-matcher';
import { ClaimOrders, type OrderServices } from './claim-orders';
import { searchClaims } from './claim-search';
import type { IndexedClaim } from './indexed-claim';

/** A line of an answer before its claim is read. */
export type FoundLine =
  | { readonly kind: 'group'; readonly key: string; readonly count: number; readonly isCollapsed: boolean }
  | { readonly kind: 'claim'; readonly group: string | null; readonly id: ClaimId };

/** What a query found. */
interface Found {
  readonly matched: readonly IndexedClaim[];
  /** Null without a grouping. */
  readonly groups: readonly ClaimGroup[] | null;
}

/** Answers questions for claims from the index; the last answer is kept, so that looking further costs nothing. */
export class ClaimFinder {
  private readonly index: ClaimIndex;
  private readonly services: OrderServices;
  private readonly orders: ClaimOrders;
  private last: { key: string; generation: number; found: Found } | undefined;

  constructor(index: ClaimIndex, services: OrderServices) {
    this.index = index;
    this.services = services;
    this.orders = new ClaimOrders(services);
  }

  /** Claims that the filter lets through, in order. */
  matched(query: ClaimQuery): readonly IndexedClaim[] {
    return this.find(query).matched;
  }

  groups(query: ClaimQuery): { key: string; count: number }[] {
    return (this.find(query).groups ?? []).map(({ key, claims }) => ({ key, count: claims.length }));
  }

  /** The number of lines, and those from `from` up to and without `to`. */
  lines(query: ClaimQuery, from: number, to: number): { count: number; lines: FoundLine[] } {
    const { matched, groups } = this.find(query);
    if (!groups) {
      const lines = matched.slice(from, to).map(({ id }) => ({ kind: 'claim' as const, group: null, id }));
      return { count: matched.length, lines };
    }
    const collapsed = new Set(query.collapsed);
    const lines: FoundLine[] = [];
    let count = 0;
    for (const { key, claims } of groups) {
      const isCollapsed = collapsed.has(key);
      if (count >= from && count < to) lines.push({ kind: 'group', key, count: claims.length, isCollapsed });
      count++;
      if (isCollapsed) continue;
      const shown = claims.slice(Math.max(0, from - count), Math.max(0, to - count));
      lines.push(...shown.map(({ id }) => ({ kind: 'claim' as const, group: key, id })));
      count += claims.length;
    }
    return { count, lines };
  }

  /** Claims in which every word occurs, the most telling place first. */
  search(text: string, limit: number): ClaimId[] {
    const newestFirst = this.orders.inOrder(this.index, []);
    return searchClaims(newestFirst, text, this.services.surroundings(), limit);
  }

  private find({ filter, sort, group }: ClaimQuery): Found {
    const { generation } = this.index;
    const key = JSON.stringify([filter, sort, group]);
    if (this.last?.key === key && this.last.generation === generation) return this.last.found;
    const surroundings = this.services.surroundings();
    const matches = createClaimMatcher(filter, surroundings);
    const matched = this.orders.inOrder(this.index, sort).filter(matches);
    const groups = group === null ? null : groupClaims(matched, group, filter, surroundings);
    this.last = { key, generation, found: { matched, groups } };
    return this.last.found;
  }
}
