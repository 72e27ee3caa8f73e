/** Beginnings (bytes as Latin-1) that tell a format, and what people call it. */
const beginnings: readonly (readonly [string, string])[] = [
  ['%PDF-', 'PDF'],
  ['{\\rtf', 'RTF'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'Microsoft Office 97–2003 (DOC, XLS, PPT)'],
  ['\x89PNG\r\n\x1a\n', 'PNG picture'],
  ['\xff\xd8\xff', 'JPEG picture'],
  ['GIF87a', 'GIF picture'],
  ['GIF89a', 'GIF picture'],
  ['II*\0', 'TIFF picture'],
  ['MM\0*', 'TIFF picture'],
  ['\x7fELF', 'program (ELF)'],
  ['\xcf\xfa\xed\xfe', 'program (Mach-O)'],
  ['\x1f\x8b', 'GZIP archive'],
  ['7z\xbc\xaf\x27\x1c', '7-Zip archive'],
  ['Rar!\x1a\x07', 'RAR archive'],
  ['\xfd7zXZ\0', 'XZ archive'],
  ['BZh', 'BZIP2 archive'],
  ['\x28\xb5\x2f\xfd', 'Zstandard archive'],
  ['SQLite format 3\0', 'SQLite database'],
  ['WARC/0.', 'WARC'],
  ['WARC/1.', 'WARC'],
  ['ID3', 'MP3 recording'],
  ['OggS', 'OGG recording'],
  ['fLaC', 'FLAC recording'],
];
/** Names inside a zip archive that tell what it is. */
const zipMembers: readonly (readonly [string, string])[] = [
  ['mimetypeapplication/epub+zip', 'EPUB'],
  ['mimetypeapplication/vnd.oasis.opendocument.text', 'ODT'],
  ['mimetypeapplication/vnd.oasis.opendocument', 'OpenDocument'],
  // Packed anew by hand, a book keeps its container but not the plain word at its beginning.
  ['META-INF/container.xml', 'EPUB'],
  ['word/', 'DOCX'],
  ['xl/', 'XLSX'],
  ['ppt/', 'PPTX'],
];
const pdfHeaderWithin = 1024;
const zipLookBytes = 64 * 1024;
/** These beginnings are also words, so a text that starts with them must not be taken for the format. */
const alsoWords = new Set(['BZh', 'ID3', 'OggS', 'fLaC', 'Rar!\x1a\x07']);

/** What known binary (or packed) format the bytes are, as people call it; undefined where none is recognised. */
export function binaryFormat(bytes: Uint8Array): string | undefined {
  const start = latin1(bytes.subarray(0, pdfHeaderWithin));
  const known = beginnings.find(([beginning]) => start.startsWith(beginning));
  if (known && (!alsoWords.has(known[0]) || /[\0-\x08]/.test(start))) return known[1];
  if (/%PDF-\d\.\d/.test(start)) return 'PDF';
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return zipFormat(bytes);
  if (start.startsWith('RIFF') && start.startsWith('WEBP', 8)) return 'WebP picture';
  if (start.startsWith('RIFF') && start.startsWith('WAVE', 8)) return 'WAV recording';
  if (start.startsWith('ftyp', 4)) return 'MP4 or HEIC';
  if (start.startsWith('MZ') && start.includes('\0')) return 'program (EXE)';
  if (start.startsWith('BM') && start.includes('\0')) return 'BMP picture';
  return undefined;
}

function zipFormat(bytes: Uint8Array): string {
  const look = latin1(bytes.subarray(0, zipLookBytes));
  return zipMembers.find(([member]) => look.includes(member))?.[1] ?? 'ZIP archive';
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
