import JSZip from 'jszip';
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
