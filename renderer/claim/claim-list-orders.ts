import type { ClaimSort } from '../../shared/claim/claim-query';

/** The orders that the list of claims offers; the table has more. */
export const claimListOrders = ['modified', 'created', 'statement', 'source', 'status'] as const;
export type ClaimListOrder = (typeof claimListOrders)[number];

/** The order as a question for claims has it: dates newest first, everything else from its beginning. */
export function sortOf(order: ClaimListOrder): ClaimSort[] {
  return [{ column: order, isDescending: order === 'modified' || order === 'created' }];
}
