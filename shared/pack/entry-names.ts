/** The list of all other files. */
export const manifestName = 'manifest.json';
/** Over the bytes of the manifest; not in its list, because it is made after it. */
export const signatureName = 'manifest.sig';

const first = [manifestName, signatureName];

/**
 * The order of entries: what says what the pack claims comes first, so that a pack that was cut off can still say what is
 * missing; then by name.
 */
export function compareNames(a: string, b: string): number {
  const [rankA, rankB] = [rank(a), rank(b)];
  if (rankA !== rankB) return rankA - rankB;
  return a < b ? -1 : a > b ? 1 : 0;
}

function rank(name: string): number {
  const index = first.indexOf(name);
  return index === -1 ? first.length : index;
}

/** A name that a pack may have: folders and files of ASCII letters, digits and ._- that never lead out of it. */
export function isEntryName(name: string): boolean {
  return name.length <= 200 && /^[A-Za-z0-9][A-Za-z0-9._-]*(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/.test(name);
}
