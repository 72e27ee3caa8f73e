import type { Evidence, EvidenceId } from '../../shared/claim/claim-schema';
import type { QuoteCheck } from '../../shared/memo/annotated-memo';

/** Remembers how quotes compared with their sources, so that hashes are not computed at each pause of typing. */
export interface QuoteMemory {
  check(evidence: readonly Evidence[]): Record<EvidenceId, QuoteCheck>;
  /** Sources changed: every quote is compared again. */
  forget(): void;
}

export function createQuoteMemory(
  compare: (evidence: readonly Evidence[]) => Readonly<Record<EvidenceId, QuoteCheck>>,
): QuoteMemory {
  const known = new Map<string, QuoteCheck>();
  return {
    check(evidence) {
      const unknown = evidence.filter((item) => !known.has(keyOf(item)));
      const compared: Partial<Record<EvidenceId, QuoteCheck>> = unknown.length === 0 ? {} : compare(unknown);
      for (const item of unknown) {
        const found = compared[item.id];
        if (found) known.set(keyOf(item), found);
      }
      return Object.fromEntries(
        evidence.flatMap((item) => {
          const found = known.get(keyOf(item));
          return found ? [[item.id, found]] : [];
        }),
      );
    },
    forget: () => known.clear(),
  };
}

function keyOf({ id, sourceVersion, start, end, quote }: Evidence): string {
  return JSON.stringify([id, sourceVersion, start, end, quote]);
}
