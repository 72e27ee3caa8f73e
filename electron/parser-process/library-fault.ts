/** Whether WebAssembly itself failed: a wrong address, an impossible instruction. */
export function isLibraryFault(error: unknown): boolean {
  return error instanceof Error && error.name === 'RuntimeError';
}
