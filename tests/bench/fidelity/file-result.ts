import path from 'node:path';
import type { ReadText } from './read-texts';
import type { CorpusFile } from './write-corpus';

/** What came of one file. */
export interface FileResult {
  readonly file: CorpusFile;
  readonly megabytes: number;
  readonly ours: ReadText;
  /** What the program that the world reads such files with made of it; undefined where there is none. */
  readonly peer: ReadText | undefined;
}

/** The program that a format is compared with; undefined for formats that none of them reads. */
export function peerOf(format: string): string | undefined {
  if (format === 'pdf') return 'pdftotext';
  return ['docx', 'odt', 'rtf', 'epub', 'html', 'htm'].includes(format) ? 'pandoc' : undefined;
}

/** A file's name without its folder. */
export function nameOf({ file }: FileResult): string {
  return path.basename(file.path);
}
