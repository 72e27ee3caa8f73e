import { create } from 'zustand';

/** A file of references that was chosen or dropped and waits to be looked at. */
export interface ReferenceFile {
  readonly path: string;
  readonly method: 'file' | 'drop';
}

export const useReferenceFiles = create<{ readonly waiting: readonly ReferenceFile[] }>(() => ({
  waiting: [],
}));

/** Whether a file is one of references, by its name; no source is called so. */
export function isReferenceFile(path: string): boolean {
  return /\.(?:ris|bib|json)$/i.test(path);
}

/** Shows files of references one after the other. */
export function showReferenceFiles(files: readonly ReferenceFile[]): void {
  useReferenceFiles.setState(({ waiting }) => ({ waiting: [...waiting, ...files] }));
}

/** Goes on to the next file. */
export function closeReferenceFile(): void {
  useReferenceFiles.setState(({ waiting }) => ({ waiting: waiting.slice(1) }));
}
