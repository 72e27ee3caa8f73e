import iconv from 'iconv-lite';

/** Windows code pages of the character sets that fonts name (RTF 1.9.1, \fcharset). */
const ofCharset: Readonly<Record<number, number>> = {
  0: 1252,
  77: 10_000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};
const names: Readonly<Record<number, string>> = {
  437: 'cp437',
  850: 'cp850',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'cp949',
  950: 'big5',
  10_000: 'macintosh',
  54_936: 'gb18030',
  65_001: 'utf-8',
};

/** The code page of a font's character set; undefined where the document's own holds. */
export function codePageOfCharset(charset: number): number | undefined {
  return ofCharset[charset];
}

/** Text of bytes in a Windows code page; what is no character there becomes U+FFFD. */
export function decodeCodePage(bytes: Uint8Array, codePage: number): string {
  const name = names[codePage] ?? `windows-${codePage}`;
  return iconv.decode(Buffer.from(bytes), iconv.encodingExists(name) ? name : 'windows-1252');
}
