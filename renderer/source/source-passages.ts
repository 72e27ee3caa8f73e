import type { ClaimRow, CodeTag, Evidence } from '../../shared/claim/claim-schema';
import { codeName } from '../../shared/codebook/code-name';
import { findCode, type Codebook } from '../../shared/codebook/codebook-schema';
import { colourKeyOf } from '../../shared/codebook/dimension-colours';
import type { SourceId } from '../../shared/source/source-schema';
import type { ReaderPassage } from '../editor/reader/reader-passages';
import { message } from '../messages/messages';

/** A passage of one source with the claim that it belongs to. */
export interface SourcePassage extends ReaderPassage {
  readonly claim: ClaimRow;
  readonly evidence: Evidence;
  /** Names of its codes in one line, with what is negated or hypothetical in words. */
  readonly label: string;
}

/**
 * Every passage that stands on a version of a source, in the order of its text; positions of another version mean nothing
 * in it. Without a version (its text is not read yet) there is none.
 */
export function passagesOf(
  sourceId: SourceId,
  version: number | undefined,
  claims: readonly ClaimRow[],
  codebook: Codebook | undefined,
): SourcePassage[] {
  const found: SourcePassage[] = [];
  for (const claim of claims) {
    for (const evidence of claim.evidence) {
      if (evidence.sourceId !== sourceId || evidence.sourceVersion !== version) continue;
      const label = labelOf(claim.codes, codebook);
      found.push({
        key: evidence.id,
        start: evidence.start,
        end: evidence.end,
        codes: claim.codes.map(({ codeId, polarity }) => {
          const code = codebook && findCode(codebook, codeId);
          return { codeId, polarity, dimension: code?.dimension.key ?? 'none', colour: colourKeyOf(code) };
        }),
        description: label,
        claim,
        evidence,
        label,
      });
    }
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

function labelOf(codes: readonly CodeTag[], codebook: Codebook | undefined): string {
  if (codes.length === 0) return message('source.view.passage.none');
  return codes
    .map(({ codeId, polarity }) => {
      const name = codeName(codebook, codeId);
      return polarity === 'affirmed' ? name : `${name} (${message(`claim.polarity.${polarity}`)})`;
    })
    .join(', ');
}
