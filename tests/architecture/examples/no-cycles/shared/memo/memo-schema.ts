import type { Claim } from '../claim/claim-schema';
export type Memo = { claim: Claim };
