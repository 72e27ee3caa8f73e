import type { Claim } from '../claim/claim-state';
export const items: Claim[] = [];
