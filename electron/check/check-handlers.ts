import { defaultStaleDays, defaultStalePostDays, type CheckInput } from '../../shared/check/check-input';
import { checkMemo } from '../../shared/check/check-memo';
import type { checkOperations } from '../../shared/check/check-operations';
import { memoPlainText } from '../../shared/check/memo-text';
import type { HandlersOf } from '../../shared/ipc/operation';
import { usesLikelihoodTerm } from '../../shared/memo/likelihood-terms';
import type { Memo } from '../../shared/memo/memo-schema';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';
import type { CheckServices } from './check-services';
import { gatherFacts } from './gather-facts';
import { showFindings } from './show-findings';

/** Serves the checks of memos of an open notebook. */
export function createCheckHandlers(services: CheckServices): HandlersOf<typeof checkOperations> {
  return {
    'check.memo': async ({ id }) => {
      const memo = services.memo(id);
      if (!memo) throw new FailureError('not-found', message('memo.notFound'));
      const input = await inputOf(memo, services);
      return { revision: memo.revision, findings: showFindings(input.plain.text, checkMemo(input)) };
    },
  };
}

async function inputOf(memo: Memo, services: CheckServices): Promise<CheckInput> {
  const plain = memoPlainText(memo.document);
  const facts = await gatherFacts(memo.document, services);
  return {
    plain,
    isEvidenceMemo: memo.template === 'evidence',
    isLegendPrinted:
      facts.claims.some(({ likelihood }) => likelihood !== null) || usesLikelihoodTerm(plain.text),
    facts,
    settings: {
      today: services.now().toISOString().slice(0, 10),
      staleDays: defaultStaleDays,
      stalePostDays: defaultStalePostDays,
    },
  };
}
