import type { ClaimId } from '../../shared/claim/claim-schema';
import type { OutdatedTags } from '../../shared/codebook/codebook-operations';
import { findCode, type Code, type Codebook } from '../../shared/codebook/codebook-schema';
import { allCodes } from './codebook-parts';

/** What finding outdated tags needs to know. */
export interface TagsByVersion {
  pairs(): readonly { codeId: string; version: string }[];
  codebook(version: string): Codebook | undefined;
  claimIds(codeId: string, version: string): ClaimId[];
}

/**
 * Tags that were made while their code said something else, or that wait in a split, in the codebook's order. Labels,
 * indicators and notes do not say what belongs under a code, and do not count.
 */
export function findOutdatedTags(inForce: Codebook, tags: TagsByVersion): OutdatedTags[] {
  const older = new Map<string, Codebook | undefined>();
  const found = tags.pairs().flatMap(({ codeId, version }): OutdatedTags[] => {
    const code = findCode(inForce, codeId)?.code;
    if (!code || version === inForce.version) return [];
    if (!older.has(version)) older.set(version, tags.codebook(version));
    const before = earlierSelf(older.get(version), code);
    if (!before) return [];
    const reason = reasonToLookAgain(code, before);
    if (!reason) return [];
    const { label, definition, include, exclude } = before;
    const claimIds = tags.claimIds(codeId, version);
    return [{ codeId, version, reason, before: { label, definition, include, exclude }, claimIds }];
  });
  const order = allCodes(inForce).map(({ id }) => id);
  return found.sort((a, b) => order.indexOf(a.codeId) - order.indexOf(b.codeId));
}

/** The same code in another version, whatever its id was there. */
export function earlierSelf(codebook: Codebook | undefined, code: Code): Code | undefined {
  if (!codebook) return undefined;
  const codes = allCodes(codebook);
  return codes.find(({ guid }) => guid === code.guid) ?? codes.find(({ id }) => id === code.id);
}

function reasonToLookAgain(code: Code, before: Code): OutdatedTags['reason'] | undefined {
  if (code.splitInto && code.splitInto.join(' ') !== before.splitInto?.join(' ')) return 'split';
  const isSame = (['definition', 'include', 'exclude'] as const).every(
    (field) => code[field].trim() === before[field].trim(),
  );
  return isSame ? undefined : 'definition';
}
