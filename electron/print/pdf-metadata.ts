/** What a PDF says of itself; empty values are left out. */
export interface PdfMetadata {
  readonly title: string;
  readonly author: string;
  readonly creator: string;
  /** UTC instant that the file is dated by, ISO 8601; empty where the clock of the machine may stay. */
  readonly at: string;
}

/**
 * Adds title, author and creator to a PDF as an incremental update (ISO 32000-1, 7.5.6): Chromium prints without an
 * author, names its own browser as the creator and dates the file by the clock of the machine. The bytes before stay as
 * they are but for that date, which is written over. Throws where the file does not end in a classic cross-reference
 * table, which is what Chromium writes.
 */
export function withPdfMetadata(printed: Uint8Array, metadata: PdfMetadata): Uint8Array<ArrayBuffer> {
  const pdf = dated(printed, metadata.at);
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const previous = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-2048))?.[1];
  const trailer = /trailer\s*<<([^]*)>>\s*startxref/.exec(text.slice(text.lastIndexOf('trailer')))?.[1];
  const size = trailer && /\/Size\s+(\d+)/.exec(trailer)?.[1];
  const root = trailer && /\/Root\s+\d+\s+\d+\s+R/.exec(trailer)?.[0];
  if (previous === undefined || !trailer || !size || !root)
    throw new Error('The PDF has no classic cross-reference table.');
  const old = oldInformation(text, trailer);
  const number = Number(size);
  const start = pdf.length + 1;
  const object = `${number} 0 obj\n${information(metadata, old)}\nendobj\n`;
  const table = `xref\n0 0\n${number} 1\n${String(start).padStart(10, '0')} 00000 n \n`;
  const identity = /\/ID\s*\[[^\]]*\]/.exec(trailer)?.[0] ?? '';
  const update =
    `\n${object}${table}trailer\n<< /Size ${number + 1} ${root} /Info ${number} 0 R /Prev ${previous} ${identity} >>\n` +
    `startxref\n${start + object.length}\n%%EOF\n`;
  return new Uint8Array(Buffer.concat([pdf, Buffer.from(update, 'latin1')]));
}

/** The same bytes with every date of the form that Chromium writes replaced by another of the same length. */
function dated(pdf: Uint8Array, at: string): Uint8Array {
  if (at === '') return pdf;
  const date = `D:${at.slice(0, 19).replaceAll(/\D/g, '')}+00'00'`;
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const changed = text.replaceAll(
    /(\/(?:CreationDate|ModDate) ?\()D:\d{14}[+-]\d{2}'\d{2}'(?=\))/g,
    `$1${date}`,
  );
  return Buffer.from(changed, 'latin1');
}

/** Producer and dates as they stand. */
function oldInformation(text: string, trailer: string): string[] {
  const number = /\/Info\s+(\d+)\s+0\s+R/.exec(trailer)?.[1];
  const at = number === undefined ? -1 : text.indexOf(`\n${number} 0 obj`);
  const object = at === -1 ? '' : text.slice(at, text.indexOf('endobj', at));
  return ['Producer', 'CreationDate', 'ModDate'].flatMap(
    (name) => new RegExp(`/${name}\\s*\\([^()\\\\]*\\)`).exec(object)?.[0] ?? [],
  );
}

function information(metadata: PdfMetadata, old: readonly string[]): string {
  const entries = [
    ['Title', metadata.title],
    ['Author', metadata.author],
    ['Creator', metadata.creator],
  ] as const;
  const written = entries
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `/${name} ${textString(value)}`);
  return `<< ${[...written, ...old].join(' ')} >>`;
}

/** A text string in UTF-16BE with its byte order mark, in hexadecimal (ISO 32000-1, 7.9.2.2). */
function textString(text: string): string {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
  return `<${bytes.toString('hex')}>`;
}
