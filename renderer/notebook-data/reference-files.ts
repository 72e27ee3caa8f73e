import { create } from 'zustand';
import { call } from '../desktop/desktop';

/** A file of references that was chosen or dropped and waits to be looked at. */
export interface ReferenceFile {
  readonly path: string;
  readonly method: 'file' | 'drop';
}

export const useReferenceFiles = create<{ readonly waiting: readonly ReferenceFile[] }>(() => ({
  waiting: [],
}));

/** Whether a file is one of references: by its name, or, as JSON can be anything, by what it holds. */
export async function isReferenceFile(file: string): Promise<boolean> {
  if (/\.(?:ris|bib)$/i.test(file)) return true;
  return /\.json$/i.test(file) && (await call('reference.read', { file })).ok;
}

/** Shows files of references one after the other. */
export function showReferenceFiles(files: readonly ReferenceFile[]): void {
  useReferenceFiles.setState(({ waiting }) => ({ waiting: [...waiting, ...files] }));
}

/** Goes on to the next file. */
export function closeReferenceFile(): void {
  useReferenceFiles.setState(({ waiting }) => ({ waiting: waiting.slice(1) }));
}
