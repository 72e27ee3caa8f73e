import type { Claim, Evidence } from '../../shared/claim/claim-schema';
import type { PassageText } from '../../shared/claim/passage';
import type { Codebook } from '../../shared/codebook/codebook-schema';
import { FailureError } from '../../shared/result';
import type { SourceDetail, SourceId } from '../../shared/source/source-schema';
import type { Range } from '../../shared/text/range';
import { message } from '../messages/messages';
import type { Database } from '../notebook-file/database';
import type { ChangeRecorder } from '../notebook-file/notebook-change';
import { readClaim } from './claim-table';

/** What passages need from the rest of the notebook. */
export interface PassageServices {
  readonly changes: ChangeRecorder;
  /** The current text of a source. Throws source-in-bin. */
  sourceText(id: SourceId): { version: number; text: PassageText } | undefined;
  /** The text of an older version. */
  olderText(id: SourceId, version: number): PassageText | undefined;
  source(id: SourceId): SourceDetail | undefined;
  /** The sources that are not in the bin, in order. */
  sourceIds(): SourceId[];
  /** Parts of a version's text that are no content, such as navigation. */
  nonContent(id: SourceId, version: number): readonly Range[];
  /** Whether a relation between entities stands on a claim. */
  isBacking(claimId: string): boolean;
  codebook(): Codebook;
  now(): Date;
  readonly newId: () => string;
  analystName(): string;
}

/** A claim and one of its passages. Throws not-found. */
export function findPassage(
  database: Database,
  { claimId, evidenceId }: { readonly claimId: string; readonly evidenceId: string },
): { claim: Claim; evidence: Evidence } {
  const claim = readClaim(database, claimId);
  if (!claim) throw new FailureError('not-found', message('claim.failure.notFound'));
  const evidence = claim.evidence.find(({ id }) => id === evidenceId);
  if (!evidence) throw new FailureError('not-found', message('claim.failure.noEvidence'));
  return { claim, evidence };
}

/** The text that a passage was cut from. Throws not-found, and source-in-bin: nothing is tagged in what is in the bin. */
export function textOfPassage(services: PassageServices, { sourceId, sourceVersion }: Evidence): PassageText {
  const current = services.sourceText(sourceId);
  const text =
    current?.version === sourceVersion ? current.text : services.olderText(sourceId, sourceVersion);
  if (!current || !text) throw new FailureError('not-found', message('claim.failure.noSource'));
  return text;
}
