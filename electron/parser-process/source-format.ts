import { binaryFormat } from '../text/binary-format';

type TextMediaType = 'text/plain' | 'text/markdown' | 'text/html';

const byExtension: Readonly<Record<string, TextMediaType>> = {
  txt: 'text/plain',
  text: 'text/plain',
  md: 'text/markdown',
  markdown: 'text/markdown',
  html: 'text/html',
  htm: 'text/html',
  xhtml: 'text/html',
};

/** Formats made of text that would be misread as plain text, by extension; the binary ones are told by their bytes. */
const unsupportedExtensions: Readonly<Record<string, string>> = {
  doc: 'DOC',
};

/** The beginning of a file that can be nothing but a page. */
const htmlStart =
  /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,4000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;
const anyTag = /<(?:[a-z][a-z0-9-]*[\s>/]|\/[a-z]|!--|!doctype)/i;
const sniffUnits = 8192;

/** The last extension of a name, lower-case and without the dot; empty where there is none. */
export function extensionOf(fileName: string): string {
  return /\.([A-Za-z0-9]{1,10})$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
}

/**
 * Whether a file is to be read as the packed format whose name it bears: its bytes say nothing else. A spreadsheet that
 * is called .docx is refused as the spreadsheet that it is.
 */
export function isNamedAs(extensions: ReadonlySet<string>, bytes: Uint8Array, fileName: string): boolean {
  return extensions.has(extensionOf(fileName)) && [undefined, 'ZIP archive'].includes(binaryFormat(bytes));
}

/** What a format is called that its name alone tells to be one that cannot be read; undefined for all others. */
export function unsupportedByName(fileName: string): string | undefined {
  return unsupportedExtensions[extensionOf(fileName)];
}

/** What the text is: by its content where that is plain to see, by the file's name otherwise. */
export function mediaTypeOf(text: string, fileName: string): TextMediaType {
  const named = byExtension[extensionOf(fileName)];
  const start = text.slice(0, sniffUnits);
  if (htmlStart.test(start)) return 'text/html';
  // A page needs at least one tag; a text without any would lose its line ends if it were read as one.
  if (named === 'text/html' && !anyTag.test(text)) return 'text/plain';
  return named ?? 'text/plain';
}

/** True where the name says something else than what was found; no extension says nothing. */
export function isNamedOtherwise(fileName: string, mediaType: TextMediaType): boolean {
  const named = byExtension[extensionOf(fileName)];
  return named !== undefined && named !== mediaType;
}

/** True where bytes may be a page, so that the charset it declares is looked for. */
export function mayBeHtml(bytes: Uint8Array, fileName: string): boolean {
  if (byExtension[extensionOf(fileName)] === 'text/html') return true;
  const head = bytes.subarray(0, sniffUnits);
  const start = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1');
  return htmlStart.test(start.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').replaceAll('\0', ''));
}
