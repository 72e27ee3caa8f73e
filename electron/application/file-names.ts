import path from 'node:path';

/** Names that Windows keeps for devices, whatever their extension. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
/** Longest name that every common file system takes, in UTF-8 bytes, less room for an extension. */
const longestName = 200;

/** A title as a file name that every system takes, without extension; `otherwise` where nothing of it is left. */
export function fileNameFor(title: string, otherwise: string): string {
  const cleaned = title
    .normalize('NFC')
    // Separators, wildcards, control characters, and invisible ones that turn the reading direction.
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[. ]+|[. ]+$/g, '');
  const short = shortened(cleaned).trim();
  return short === '' || reserved.test(short) ? otherwise : short;
}

/** The path with the extension, which a dialog does not add on every system. */
export function withExtension(file: string, extension: string): string {
  return path.extname(file).toLowerCase() === extension ? file : `${file}${extension}`;
}

function shortened(name: string): string {
  let kept = '';
  let bytes = 0;
  for (const character of name) {
    bytes += Buffer.byteLength(character);
    if (bytes > longestName) break;
    kept += character;
  }
  return kept;
}
