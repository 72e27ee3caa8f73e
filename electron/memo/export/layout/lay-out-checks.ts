import type { CheckReport } from '../../../../shared/check/check-report';
import type { ShownFinding } from '../../../../shared/check/check-schema';
import { message } from '../../../messages/messages';
import { formatInstant } from './format-instant';
import type { LayoutBlock, Span } from './memo-layout';
import { say, words } from './spans';

/** What the checks found: how much stands open, each of it, and what was let stand with its reason. */
export function layOutChecks(checks: CheckReport | undefined): LayoutBlock[] {
  if (!checks) return [];
  const { errors, warnings, notes, open, waived } = checks;
  const counts = { errors, warnings, notes, waived: waived.length };
  return [
    { kind: 'heading', level: 3, spans: say('memo.annex.checks') },
    { kind: 'paragraph', spans: words(message('memo.annex.checks.counts', counts)) },
    ...list(open.map((finding) => words(describeFinding(finding)))),
    ...(waived.length === 0
      ? []
      : [
          { kind: 'heading', level: 3, spans: say('memo.annex.checks.waived') } as const,
          ...list(waived.map((finding) => words(describeWaived(finding)))),
        ]),
  ];
}

const longestQuote = 160;

/** A finding in a line: its rule, what it says, and the sentence. */
export function describeFinding({ rule, message: says, sentence, quote }: ShownFinding): string {
  const line = (sentence || quote).replace(/\s+/g, ' ').trim();
  const short = [...line].length > longestQuote ? `${[...line].slice(0, longestQuote).join('')}…` : line;
  return message('memo.annex.checks.finding', { rule, message: says, sentence: short });
}

/** The same with the reason for which it was let stand, and when. */
export function describeWaived({ waiver, ...finding }: CheckReport['waived'][number]): string {
  const values = {
    finding: describeFinding(finding),
    reason: waiver.reason,
    date: formatInstant(waiver.at),
  };
  return message('memo.annex.checks.waiver', values);
}

function list(items: readonly (readonly Span[])[]): LayoutBlock[] {
  if (items.length === 0) return [];
  return [{ kind: 'list', ordered: true, items: items.map((spans) => ({ spans: [...spans] })) }];
}
