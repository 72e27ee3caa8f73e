/** A line of a made page: words at a place (points from the top left corner), in a size and weight. */
export interface MadeLine {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  readonly isBold?: boolean;
}

export interface MadePdf {
  readonly pages: readonly (readonly MadeLine[])[];
  /** Entries of the information dictionary, as PDF writes them: `/Title (x)`. */
  readonly info?: string;
  /** Entries of the catalogue. */
  readonly catalog?: string;
  /** Entries of every page. */
  readonly page?: string;
  /** Further objects; the first has number 10. */
  readonly objects?: readonly string[];
}

const width = 595;
const height = 842;

/**
 * A PDF made by hand, with a directory that is right. Latin letters are Helvetica's; all others come from a font that is
 * not embedded and tells its characters by a map, as scanned and Chinese documents do.
 */
export function makePdf({
  pages,
  info,
  catalog = '',
  page = '',
  objects = [],
}: MadePdf): Uint8Array<ArrayBuffer> {
  const wide = [...new Set(pages.flat().flatMap(({ text }) => [...text].filter((c) => c > '\u00ff')))];
  const bodies = new Map<number, string>();
  const first = 20;
  const kids = pages.map((_page, i) => `${first + i * 2} 0 R`).join(' ');
  bodies.set(1, `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`);
  bodies.set(2, `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  bodies.set(3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  bodies.set(4, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>');
  bodies.set(
    5,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 7 0 R >>',
  );
  bodies.set(
    6,
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /FontDescriptor 8 0 R >>',
  );
  bodies.set(7, stream(toUnicode(wide)));
  bodies.set(
    8,
    '<< /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
  );
  if (info !== undefined) bodies.set(9, `<< ${info} >>`);
  objects.forEach((body, i) => bodies.set(10 + i, body));
  pages.forEach((lines, i) => {
    const resources = '/Resources << /Font << /R 3 0 R /B 4 0 R /W 5 0 R >> >>';
    const box = `/MediaBox [0 0 ${width} ${height}]`;
    const number = first + i * 2;
    bodies.set(
      number,
      `<< /Type /Page /Parent 2 0 R ${box} ${resources} /Contents ${number + 1} 0 R ${page} >>`,
    );
    bodies.set(number + 1, stream(lines.map((line) => drawn(line, wide)).join('\n')));
  });
  return assemble(bodies, info === undefined ? '' : '/Info 9 0 R');
}

/** A stream object with its length. */
export function stream(content: string, entries = ''): string {
  return `<< /Length ${Buffer.byteLength(content, 'latin1')} ${entries} >>\nstream\n${content}\nendstream`;
}

function drawn({ x, y, text, size = 11, isBold = false }: MadeLine, wide: readonly string[]): string {
  const parts = text.match(/[\0-\u00ff]+|[^\0-\u00ff]+/g) ?? [];
  const shown = parts.map((part) =>
    part[0] !== undefined && part[0] > '\u00ff'
      ? `/W ${size} Tf <${[...part].map((c) => hex(wide.indexOf(c) + 1)).join('')}> Tj`
      : `/${isBold ? 'B' : 'R'} ${size} Tf (${part.replace(/[\\()]/g, '\\$&')}) Tj`,
  );
  return `BT ${x} ${height - y} Td ${shown.join(' ')} ET`;
}

function toUnicode(wide: readonly string[]): string {
  const units = (c: string) => [...c.matchAll(/[\s\S]/g)].map(([unit]) => hex(unit.charCodeAt(0))).join('');
  const lines = wide.map((c, i) => `1 beginbfchar <${hex(i + 1)}> <${units(c)}> endbfchar`);
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${lines.join('\n')}
endcmap end end`;
}

function hex(value: number): string {
  return value.toString(16).padStart(4, '0');
}

function assemble(bodies: ReadonlyMap<number, string>, trailer: string): Uint8Array<ArrayBuffer> {
  const size = Math.max(...bodies.keys()) + 1;
  let file = '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n';
  const offsets = new Map<number, number>();
  for (const [number, body] of bodies) {
    offsets.set(number, file.length);
    file += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const at = file.length;
  const rows = Array.from({ length: size }, (_, number) => {
    const offset = offsets.get(number);
    return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  file += `xref\n0 ${size}\n${rows.join('')}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, 'latin1'));
}

/** Lines one below the other from a place on. */
export function linesAt(x: number, y: number, texts: readonly string[], size = 11): MadeLine[] {
  return texts.map((text, i) => ({ x, y: y + i * size * 1.3, text, size }));
}
