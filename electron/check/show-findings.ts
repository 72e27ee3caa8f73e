import type { ShownFinding } from '../../shared/check/check-schema';
import { severityOf } from '../../shared/check/check-schema';
import type { Finding } from '../../shared/check/finding';
import { CodePointIndex } from '../../shared/text/code-points';
import { message } from '../messages/messages';

/** Findings in words, with the words that they stand at. */
export function showFindings(text: string, findings: readonly Finding[]): ShownFinding[] {
  const index = new CodePointIndex(text);
  return findings.map(({ rule, start, end, sentence, subject, says }) => ({
    rule,
    severity: severityOf(rule),
    start,
    end,
    quote: text.slice(index.toCodeUnits(start), index.toCodeUnits(end)),
    message: message(says.key, says.values),
    sentence,
    subject,
  }));
}
