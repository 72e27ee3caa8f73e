/**
 * Whether code that cannot clean up after itself was broken off: WebAssembly at a wrong address or an impossible
 * instruction, or anything that called itself until the stack was full.
 */
export function isLibraryFault(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === 'RuntimeError' || (error instanceof RangeError && /call stack/i.test(error.message));
}
