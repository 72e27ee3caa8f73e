import fs from 'node:fs';
import { readTableLeaf } from './table-leaf';

const pageSize = 4096;
/** Of the file's own header, which the first page begins with. */
const fileHeaderBytes = 100;
const interiorOfTable = 5;
const pageHeaderBytes = 12;
const schemaColumns = 5;
const objects: ReadonlySet<string | undefined> = new Set(['table', 'index', 'view', 'trigger']);

interface Leaf {
  readonly page: number;
  readonly first: number;
  readonly last: number;
}

/**
 * Mends a plain notebook whose schema cannot be read: its first page only leads to the pages that say where each table
 * begins. Those are looked for in the whole file, and a first page is written that leads to them. What stood on such a
 * page that is lost itself, is lost. Answers whether any was found; the file is changed in its place.
 */
export function graftSchema(file: string): boolean {
  const handle = fs.openSync(file, 'r+');
  try {
    const leaves = inOrder(findLeaves(handle));
    if (leaves.length === 0) return false;
    const root = rootOf(leaves);
    fs.writeSync(handle, root, 0, root.length, fileHeaderBytes);
    return true;
  } finally {
    fs.closeSync(handle);
  }
}

function findLeaves(handle: number): Leaf[] {
  const leaves: Leaf[] = [];
  const page = Buffer.alloc(pageSize);
  for (let number = 2; ; number++) {
    if (fs.readSync(handle, page, 0, pageSize, (number - 1) * pageSize) < pageSize) return leaves;
    const rows = readTableLeaf(page);
    const [first, last] = [rows?.[0], rows?.at(-1)];
    const isSchema = rows?.every((row) => row.columns === schemaColumns && objects.has(row.firstText));
    if (first && last && isSchema)
      leaves.push({ page: number, first: first.rowNumber, last: last.rowNumber });
  }
}

/** By row number; of two that claim the same rows, one is left from before, and the later in the file counts. */
function inOrder(leaves: readonly Leaf[]): Leaf[] {
  const kept: Leaf[] = [];
  for (const leaf of leaves.toSorted((a, b) => a.first - b.first || b.page - a.page)) {
    if (leaf.first > (kept.at(-1)?.last ?? 0)) kept.push(leaf);
  }
  return kept;
}

/** The first page behind the file's header, as the page above these leaves (SQLite file format, section 1.6). */
function rootOf(leaves: readonly Leaf[]): Buffer {
  const page = Buffer.alloc(pageSize);
  const below = leaves.slice(0, -1);
  let content = pageSize;
  below.forEach((leaf, index) => {
    const number = varint(leaf.last);
    content -= 4 + number.length;
    page.writeUInt32BE(leaf.page, content);
    page.set(number, content + 4);
    page.writeUInt16BE(content, fileHeaderBytes + pageHeaderBytes + 2 * index);
  });
  page.writeUInt8(interiorOfTable, fileHeaderBytes);
  page.writeUInt16BE(below.length, fileHeaderBytes + 3);
  page.writeUInt16BE(content, fileHeaderBytes + 5);
  page.writeUInt32BE(leaves.at(-1)?.page ?? 0, fileHeaderBytes + 8);
  return page.subarray(fileHeaderBytes);
}

/** Numbers of rows of the schema are small. */
function varint(value: number): number[] {
  const bytes = [value & 0x7f];
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128)) {
    bytes.unshift((rest & 0x7f) | 0x80);
  }
  return bytes;
}
