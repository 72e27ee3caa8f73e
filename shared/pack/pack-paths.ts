/** Where the files of a pack stand that the check looks into. */
export const packPaths = {
  readme: 'README.txt',
  annotations: 'annotations.json',
  claims: 'claims.json',
  codebook: 'codebook.json',
  log: 'log.json',
  memo: 'memo/document.json',
  page: 'verify.html',
} as const;

/** The memo in a format that people read. */
export function memoPath(format: string): string {
  return `memo/memo.${format}`;
}

/** The text around a passage. */
export function excerptPath(label: string): string {
  return `excerpts/${label}.txt`;
}

/** A file about a source: its facts, its stored text, its original. */
export function sourcePath(number: number, name: string): string {
  return `sources/${number}/${name}`;
}
