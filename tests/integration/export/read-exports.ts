import JSZip from 'jszip';
import Papa from 'papaparse';
import { JSDOM } from 'jsdom';
import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** How often each letter stands in a text: what no reader adds to or leaves out, whatever it does with space. */
export function letters(text: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const letter of text.match(/\p{L}/gu) ?? []) counts[letter] = (counts[letter] ?? 0) + 1;
  return counts;
}

/** The page of an HTML file; scripts do not run. */
export function readHtml(html: string): Document {
  return new JSDOM(html).window.document;
}

/** All words of the memo, without those that only a machine or a pointer finds. */
export function wordsOfHtml(html: string): string {
  return readHtml(html).querySelector('main')?.textContent ?? '';
}

/** Markdown as GitHub and its kin read it. */
export function readMarkdown(markdown: string): Root {
  const body = markdown.replace(/^---\n[^]*?\n---\n/, '');
  return unified().use(remarkParse).use(remarkGfm).parse(body);
}

/** Words of a piece of Markdown; line breaks become line feeds, marks in HTML leave nothing. */
export function wordsOfMarkdown(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (node.type === 'break') return '\n';
  if ('children' in node) return node.children.map((child) => wordsOfMarkdown(child)).join('');
  return '';
}

/** Every node of a tree in reading order. */
export function nodesOf(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap((child) => nodesOf(child)) : [])];
}

/** The parts of an Office document, as text by name. */
export async function readParts(docx: Uint8Array): Promise<Map<string, string>> {
  const zip = await JSZip.loadAsync(docx);
  const parts = new Map<string, string>();
  for (const [name, entry] of Object.entries(zip.files)) {
    if (!entry.dir) parts.set(name, await entry.async('string'));
  }
  return parts;
}

/** An XML part as a tree; throws where it is not well-formed. */
export function parseXml(xml: string): Document {
  const document = new new JSDOM('').window.DOMParser().parseFromString(xml, 'application/xml');
  const error = document.querySelector('parsererror');
  if (error) throw new Error(error.textContent ?? 'not well-formed');
  return document;
}

/** The words of a part of an Office document, with its tabs and line breaks. */
export function wordsOfXml(element: Element | Document): string {
  return [...element.getElementsByTagName('*')]
    .map(({ tagName, textContent }) => {
      if (tagName === 'w:t') return textContent ?? '';
      if (tagName === 'w:tab') return '\t';
      return tagName === 'w:br' || tagName === 'w:p' ? '\n' : '';
    })
    .join('');
}

/** The cells of every sheet of an Excel workbook by its name; all cells must be words or counts. */
export async function readWorkbook(xlsx: Uint8Array): Promise<Map<string, string[][]>> {
  const parts = await readParts(xlsx);
  const strings = [...parseXml(parts.get('xl/sharedStrings.xml') ?? '<sst/>').getElementsByTagName('si')].map(
    (item) => item.textContent ?? '',
  );
  const workbook = parseXml(parts.get('xl/workbook.xml') ?? '');
  const names = [...workbook.getElementsByTagName('sheet')].map((sheet) => sheet.getAttribute('name') ?? '');
  return new Map(
    names.map((name, index) => {
      const sheet = parseXml(parts.get(`xl/worksheets/sheet${index + 1}.xml`) ?? '');
      if (sheet.querySelector('f')) throw new Error(`The sheet ${name} has a formula.`);
      const rows = [...sheet.getElementsByTagName('row')].map((row) => {
        const cells: string[] = [];
        for (const cell of row.getElementsByTagName('c')) {
          const value = cell.textContent ?? '';
          const shown = cell.getAttribute('t') === 's' ? strings[Number(value)] : value;
          cells[columnIndex(cell.getAttribute('r') ?? 'A1')] = shown ?? '';
        }
        return Array.from(cells, (cell) => cell ?? '');
      });
      return [name, rows] as const;
    }),
  );
}

function columnIndex(reference: string): number {
  const letters = /^[A-Z]+/.exec(reference)?.[0] ?? 'A';
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The rows of a CSV file, the head first. */
export function readCsv(csv: string): string[][] {
  return Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' }).data;
}

/** The words of an OpenDocument text, notes in their place without their numbers, with its spaces, tabs and line ends. */
export function wordsOfOdt(element: Element | Document): string {
  return [...element.childNodes].map(wordsOfOdtNode).join('');
}

function wordsOfOdtNode(node: ChildNode): string {
  if (node.nodeType === node.TEXT_NODE) return node.textContent ?? '';
  const element = node as Element;
  switch (element.tagName) {
    case 'text:s':
      return ' '.repeat(Number(element.getAttribute('text:c') ?? 1));
    case 'text:tab':
      return '\t';
    case 'text:line-break':
      return '\n';
    case 'text:note-citation':
      return '';
    default:
      return wordsOfOdt(element);
  }
}
