import { findCode, type Codebook } from './codebook-schema';

/** Digits that a code can be pinned to. */
export const pinDigits = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/**
 * The code of each digit, 1 first: what the codebook itself says, and on the digits that it leaves free the codes that
 * the settings pin in every notebook.
 */
export function pinnedCodes(
  codebook: Codebook | undefined,
  inSettings: readonly string[],
): readonly (string | undefined)[] {
  if (!codebook) return pinDigits.map(() => undefined);
  const codes = codebook.dimensions.flatMap((dimension) => dimension.codes).filter((code) => !code.isRetired);
  const own = pinDigits.map((digit) => codes.find((code) => code.shortcut === digit)?.id);
  return own.map((id, index) => {
    const other = inSettings[index];
    if (id !== undefined || other === undefined || own.includes(other)) return id;
    const found = findCode(codebook, other);
    return found && !found.code.isRetired ? other : undefined;
  });
}
