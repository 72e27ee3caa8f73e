/** Rises with every change that gives another text, structure or metadata for the same bytes. */
export const parserVersion = '3';

/** The libraries that decide about the text, as pinned in package.json (a test compares them). */
export const libraryVersions = {
  parse5: '7.3.0',
  '@mozilla/readability': '0.6.0',
  'remark-parse': '11.0.0',
  'remark-gfm': '4.0.1',
  yaml: '2.9.1',
  jschardet: '4.0.0',
  yauzl: '2.10.0',
  saxes: '6.0.0',
  'postal-mime': '4.0.0',
  'iconv-lite': '0.6.3',
  warcio: '2.4.11',
  mupdf: '1.28.1',
  'franc-min': '6.2.0',
} as const;
type Library = keyof typeof libraryVersions;

/** What made the text, with the versions of the libraries that took part. */
export function derivation(
  tool: string,
  libraries: readonly Library[],
  parameters: Readonly<Record<string, string>> = {},
): { tool: string; version: string; parameters: Record<string, string> } {
  const versions = Object.fromEntries(libraries.map((name) => [name, libraryVersions[name]]));
  return { tool, version: parserVersion, parameters: { ...versions, ...parameters } };
}
