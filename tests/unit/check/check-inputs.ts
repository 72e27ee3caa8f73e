import type { CheckInput } from '../../../shared/check/check-input';
import type { PlainText } from '../../../shared/check/memo-text';

const settings = { today: '2026-01-01', staleDays: 365, stalePostDays: 180 };

/** A text that is checked without a notebook. */
export function textCheck(plain: PlainText): CheckInput {
  return { plain, isEvidenceMemo: true, isLegendPrinted: false, facts: null, settings };
}
