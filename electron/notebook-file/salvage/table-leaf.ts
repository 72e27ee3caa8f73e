/** A row of a leaf page of a table, as far as it can be told without the schema. */
export interface LeafRow {
  readonly rowNumber: number;
  readonly columns: number;
  /** The first value where it is text. */
  readonly firstText: string | undefined;
}

/** What a leaf page of a table begins with (SQLite file format, section 1.6). */
const leafOfTable = 13;
const headerBytes = 8;

/** The rows of a page; undefined where it is no whole leaf page of a table. */
export function readTableLeaf(page: Buffer): LeafRow[] | undefined {
  if (page[0] !== leafOfTable) return undefined;
  const count = page.readUInt16BE(3);
  const cellsFrom = headerBytes + 2 * count;
  if (count === 0 || cellsFrom > page.length) return undefined;
  try {
    return Array.from({ length: count }, (_value, index) => {
      const at = page.readUInt16BE(headerBytes + 2 * index);
      if (at < cellsFrom) throw new RangeError('A row lies over the list of rows.');
      return readRow(page, at);
    });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function readRow(page: Buffer, at: number): LeafRow {
  const [, afterLength] = readVarint(page, at);
  const [rowNumber, record] = readVarint(page, afterLength);
  const [headerLength, afterHeaderLength] = readVarint(page, record);
  const types: number[] = [];
  for (let next = afterHeaderLength; next < record + headerLength;) {
    const [type, after] = readVarint(page, next);
    types.push(type);
    next = after;
  }
  const valuesFrom = record + headerLength;
  const first = types[0] ?? 0;
  // Odd serial types from 13 on are text (section 2.1).
  const isText = first >= 13 && first % 2 === 1;
  const length = isText ? (first - 13) / 2 : 0;
  if (valuesFrom + length > page.length) throw new RangeError('A value goes on behind the page.');
  const firstText = isText ? page.toString('utf8', valuesFrom, valuesFrom + length) : undefined;
  return { rowNumber, columns: types.length, firstText };
}

/** A number of one to nine bytes, and where it ends. */
function readVarint(page: Buffer, at: number): [value: number, end: number] {
  let value = 0;
  for (let index = 0; index < 8; index++) {
    const byte = page.readUInt8(at + index);
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return [value, at + index + 1];
  }
  return [value * 256 + page.readUInt8(at + 8), at + 9];
}
