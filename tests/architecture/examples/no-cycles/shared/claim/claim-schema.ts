import type { Memo } from '../memo/memo-schema';
export type Claim = { memo: Memo };
