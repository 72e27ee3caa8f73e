import type { Evidence } from '../../shared/claim/claim-schema';
import { claimHeadline } from '../../shared/claim/claim-view';
import { cutPassage, type PassageText } from '../../shared/claim/passage';
import type { VerificationProblem } from '../../shared/notebook/notebook-schema';
import type { SourceId } from '../../shared/source/source-schema';
import { message } from '../messages/messages';
import {
  compareWithLog,
  type VerificationCheck,
  type VerificationContext,
} from '../notebook-file/verification';
import { listRecordedHashes } from '../notebook-file/recorded-hashes';
import { claimSha256, evidenceSha256 } from './claim-hash';
import { toClaim } from './claim-rows';
import { readClaimParts } from './claim-table';

/** What is known of the text that a passage was cut from. */
export interface PassageSource {
  readonly title: string;
  readonly text: PassageText;
}
/** The text of a source's version; undefined where it is missing, purged where it was deleted for good on purpose. */
export type FindPassageSource = (id: SourceId, version: number) => PassageSource | 'purged' | undefined;

/** Checks every claim and piece of evidence against its hash and the log, and every quote against its source. */
export function createClaimCheck(openSources: () => FindPassageSource): VerificationCheck {
  return async (context) => {
    const findSource = openSources();
    const recorded = listRecordedHashes(context.database, 'claim', 'created_at, id');
    let quotes = 0;
    for (const id of recorded.keys()) {
      await context.pause();
      const parts = readClaimParts(context.database, id);
      if (!parts) continue;
      const claim = toClaim(parts);
      const isEvidenceIntact = claim.evidence.every(
        (item, index) => evidenceSha256(claim.id, item) === parts.evidence[index]?.sha256,
      );
      if (!isEvidenceIntact || claimSha256(claim) !== parts.record.sha256) {
        report(
          context,
          'claim-hash-differs',
          id,
          message('notebook.verify.claim', { claim: claimHeadline(claim) }),
        );
      }
      for (const item of claim.evidence) checkQuote(context, id, item, findSource);
      quotes += claim.evidence.length;
    }
    compareWithLog(context.log, 'claim', recorded, {
      missing: (id) => report(context, 'missing-claim', id, message('notebook.verify.missingClaim')),
      differs: (id) =>
        report(context, 'claim-hash-differs', id, message('notebook.verify.claim', { claim: id })),
    });
    return { claims: recorded.size, quotes };
  };
}

function checkQuote(
  context: VerificationContext,
  claimId: string,
  item: Evidence,
  findSource: FindPassageSource,
): void {
  const source = findSource(item.sourceId, item.sourceVersion);
  if (!source) return report(context, 'missing-source', claimId, message('notebook.verify.evidenceSource'));
  if (source === 'purged') return undefined;
  const words = cutPassage(source.text, item);
  const values = { title: source.title, quote: item.quote };
  const isInside = item.start < item.end && item.end <= source.text.index.codePoints;
  if (!isInside || words.quote !== item.quote) {
    return report(context, 'quote-differs', claimId, message('notebook.verify.quote', values));
  }
  if (words.prefix !== item.prefix || words.suffix !== item.suffix) {
    report(context, 'context-differs', claimId, message('notebook.verify.context', values));
  }
}

function report(
  context: VerificationContext,
  code: VerificationProblem['code'],
  id: string,
  text: string,
): void {
  context.report({ code, kind: 'claim', id, message: text });
}
