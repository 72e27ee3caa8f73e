/** Names of the encodings that can be chosen for a text (ICU MessageFormat). Keys are "source.charset." and the WHATWG name. */
export const charsetMessages = {
  'source.charset.utf-8': 'Unicode (UTF-8)',
  'source.charset.utf-16le': 'Unicode (UTF-16, little-endian)',
  'source.charset.utf-16be': 'Unicode (UTF-16, big-endian)',
  'source.charset.gb18030': 'Chinese, simplified (GB18030, GBK, GB2312)',
  'source.charset.big5': 'Chinese, traditional (Big5)',
  'source.charset.shift_jis': 'Japanese (Shift_JIS)',
  'source.charset.euc-jp': 'Japanese (EUC-JP)',
  'source.charset.iso-2022-jp': 'Japanese (ISO 2022-JP)',
  'source.charset.euc-kr': 'Korean (EUC-KR)',
  'source.charset.windows-1251': 'Cyrillic (Windows-1251)',
  'source.charset.koi8-r': 'Cyrillic (KOI8-R)',
  'source.charset.koi8-u': 'Cyrillic (KOI8-U)',
  'source.charset.iso-8859-5': 'Cyrillic (ISO 8859-5)',
  'source.charset.ibm866': 'Cyrillic (DOS, 866)',
  'source.charset.windows-1252': 'Western European (Windows-1252, ISO 8859-1)',
  'source.charset.iso-8859-15': 'Western European (ISO 8859-15)',
  'source.charset.macintosh': 'Western European (Macintosh)',
  'source.charset.windows-1250': 'Central European (Windows-1250)',
  'source.charset.iso-8859-2': 'Central European (ISO 8859-2)',
  'source.charset.windows-1257': 'Baltic (Windows-1257)',
  'source.charset.windows-1253': 'Greek (Windows-1253)',
  'source.charset.iso-8859-7': 'Greek (ISO 8859-7)',
  'source.charset.windows-1254': 'Turkish (Windows-1254)',
  'source.charset.windows-1255': 'Hebrew (Windows-1255)',
  'source.charset.windows-1256': 'Arabic (Windows-1256)',
  'source.charset.iso-8859-6': 'Arabic (ISO 8859-6)',
  'source.charset.windows-1258': 'Vietnamese (Windows-1258)',
  'source.charset.windows-874': 'Thai (Windows-874)',
} as const;

/** The WHATWG names of the encodings that can be chosen, in the order in which they are offered. */
export const charsetNames: readonly string[] = Object.keys(charsetMessages).map((key) =>
  key.slice('source.charset.'.length),
);
