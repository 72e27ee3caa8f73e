import type { EvidenceId } from '../../shared/claim/claim-schema';
import type { CheckInput } from '../../shared/check/check-input';
import { checkMemo } from '../../shared/check/check-memo';
import type { checkOperations } from '../../shared/check/check-operations';
import { checkReport, type CheckReport, type PlacedFinding } from '../../shared/check/check-report';
import { markPlaces } from '../../shared/check/mark-places';
import { memoPlainText } from '../../shared/check/memo-text';
import { waiverFinder, waiverIdSchema, type Waiver } from '../../shared/check/waiver';
import type { HandlersOf } from '../../shared/ipc/operation';
import type { QuoteCheck } from '../../shared/memo/annotated-memo';
import { usesLikelihoodScale } from '../../shared/memo/likelihood-terms';
import type { Memo, MemoId } from '../../shared/memo/memo-schema';
import { FailureError } from '../../shared/result';
import type { CheckedSearch } from '../../shared/search/search-check';
import { message } from '../messages/messages';
import type { CheckServices } from './check-services';
import { gatherFacts } from './gather-facts';
import { showFindings } from './show-findings';

/** Serves the checks of memos of an open notebook. */
export function createCheckHandlers(services: CheckServices): HandlersOf<typeof checkOperations> {
  const { waivers, changes } = services;

  function memo(id: MemoId): Memo {
    const found = services.memo(id);
    if (!found) throw new FailureError('not-found', message('memo.notFound'));
    return found;
  }

  const step = (key: string, { memoId, rule }: Pick<Waiver, 'memoId' | 'rule'>) => ({
    key,
    values: { rule, memo: services.memo(memoId)?.title || message('memo.untitled') },
  });

  return {
    'check.memo': async ({ id }) => {
      const checked = memo(id);
      return { revision: checked.revision, findings: await judgeMemo(checked, services) };
    },
    'check.waive': ({ memoId, ...waived }) => {
      memo(memoId);
      const waiver: Waiver = {
        kind: 'waiver',
        ...waived,
        memoId,
        id: waiverIdSchema.parse(services.newId()),
        at: services.now().toISOString(),
        by: services.analystName(),
      };
      const known = waiverFinder(waivers.list(memoId))(waiver);
      return changes.change({ action: 'check.waive', step: step('history.waive', waiver) }, (touch) => {
        if (known) waivers.delete(known.id, touch);
        waivers.save(waiver, touch);
        return waiver;
      });
    },
    'check.unwaive': ({ id }) => {
      const waiver = waivers.read(id);
      if (!waiver) throw new FailureError('not-found', message('check.noWaiver'));
      return changes.change({ action: 'check.unwaive', step: step('history.unwaive', waiver) }, (touch) => {
        waivers.delete(id, touch);
        return { id };
      });
    },
  };
}

/** When a memo is exported, how its quotes compared then, and how its searches came out. */
export interface ExportedNow {
  /** UTC instant, ISO 8601. */
  readonly at: string;
  readonly quoteChecks: Readonly<Record<EvidenceId, QuoteCheck>>;
  readonly searches: readonly CheckedSearch[];
}

/** What the checks find in a memo, for the manifest of an export; its quotes are compared by the export itself. */
export async function reportOnMemo(
  memo: Memo,
  exported: ExportedNow,
  services: CheckServices,
): Promise<CheckReport> {
  const now = () => new Date(exported.at);
  const compared = {
    checkQuotes: () => exported.quoteChecks,
    checkSearches: () => Promise.resolve(exported.searches),
  };
  return checkReport(await judgeMemo(memo, { ...services, now, ...compared }));
}

async function judgeMemo(memo: Memo, services: CheckServices): Promise<PlacedFinding[]> {
  const waiverOf = waiverFinder(services.waivers.list(memo.id));
  const input = await inputOf(memo, services);
  const placeOf = markPlaces(input.plain);
  const found = checkMemo({ ...input, waived: (key) => waiverOf(key) !== undefined });
  return showFindings(input.plain.text, found).map((finding) => ({
    ...finding,
    waiver: waiverOf(finding) ?? null,
    place: placeOf(finding),
  }));
}

async function inputOf(memo: Memo, services: CheckServices): Promise<CheckInput> {
  const plain = memoPlainText(memo.document);
  const facts = await gatherFacts(memo.document, services);
  return {
    plain,
    isEvidenceMemo: memo.template === 'evidence',
    isLegendPrinted: usesLikelihoodScale(memo.document, facts.claims),
    facts,
    settings: { today: services.now().toISOString().slice(0, 10), ...services.staleLimits() },
  };
}
