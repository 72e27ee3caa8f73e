import { findCode, type Code, type Codebook, type Dimension } from '../../shared/codebook/codebook-schema';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';

/** A code with its dimension. Throws unknown-code without one. */
export function codeIn(codebook: Codebook, codeId: string): { code: Code; dimension: Dimension } {
  const found = findCode(codebook, codeId);
  if (found) return found;
  throw new FailureError('unknown-code', message('claim.failure.unknownCode', { code: codeId }));
}

/** A dimension. Throws not-found without one. */
export function dimensionIn(codebook: Codebook, dimensionId: string): Dimension {
  const found = codebook.dimensions.find(({ id }) => id === dimensionId);
  if (found) return found;
  throw new FailureError('not-found', message('codebook.failure.noDimension'));
}

/** All codes in the codebook's order. */
export function allCodes(codebook: Codebook): Code[] {
  return codebook.dimensions.flatMap(({ codes }) => codes);
}

/** The codebook with every code replaced by what `change` makes of it. */
export function mapCodes(codebook: Codebook, change: (code: Code) => Code): Codebook {
  return {
    ...codebook,
    dimensions: codebook.dimensions.map((dimension) => ({
      ...dimension,
      codes: dimension.codes.map(change),
    })),
  };
}

/** The codebook with one code changed. Throws unknown-code without it. */
export function replaceCode(codebook: Codebook, codeId: string, change: (code: Code) => Code): Codebook {
  codeIn(codebook, codeId);
  return mapCodes(codebook, (code) => (code.id === codeId ? change(code) : code));
}
