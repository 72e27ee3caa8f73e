import type { ImportWarning, NonContent, SourceBlock } from '../../shared/source/source-schema';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';
import type { TopLine } from './byline/byline';
import { readHead } from './html-head';
import { htmlMetadata } from './html-metadata';
import { writeHtmlText } from './html-text';
import { parseHtml } from './html-tree';
import { findMainText } from './main-text';
import { instantOf } from './stated-instant';
import { foldedRanges } from './folded-ranges';
import type { ParsedText } from './parsed-text';
import { derivation } from './parser-versions';
import { rangeSlicer } from './range-slicer';
import { TextBuilder } from './text-builder';
import { linkTarget } from './web-address';

/** Blocks in which bylines are looked for: before and from the beginning of the main text, and so of its end. */
const nearTop = { before: 8, after: 8, from: 'near the top' };
const nearEnd = { before: 5, after: 3, from: 'near the end' };
/** Too short to tell a main text from the rest. */
const shortestForFolding = 200;

/** Reads a page: its whole text in document order, what of it is the main text, and what it says of itself. */
export async function parseHtmlSource(
  source: string,
  fileName: string,
  isPaste: boolean,
): Promise<ParsedText> {
  const document = parseHtml(isPaste ? clipboardFragment(source) : closeEmptyXhtmlElements(source));
  const head = readHead(document);
  const builder = new TextBuilder();
  const base = head.base ?? head.savedFrom ?? head.canonical;
  const findings = writeHtmlText(document, builder, (href) => linkTarget(href, base));
  builder.finish();
  const { text, blocks, marks } = builder;
  if (blocks.length === 0) throw new FailureError('no-text', message('source.parser.noText'));
  const warnings: ImportWarning[] = [];
  if (findings.hasHiddenText) warnings.push(warning('hidden-text-left-out', 'hiddenTextLeftOut'));
  const slice = rangeSlicer(text);
  let nonContent: NonContent[] = [];
  if (!isPaste && text.length >= shortestForFolding) {
    const main = findMainText(document, findings.numbers, /\p{Script=Han}{20}/u.test(text));
    nonContent = foldedRanges(builder, main, slice, head.title);
    if ('missing' in main) {
      const key = main.missing === 'too-large' ? 'mainTextSkipped' : 'noMainText';
      warnings.push(warning('main-text-not-found', key));
    }
  }
  const content = blocks.filter((block) => !nonContent.some((range) => contains(range, block)));
  const metadata = htmlMetadata(head, {
    mainText: content.map(slice).join('\n'),
    topLines: linesAround(blocks, content[0], nearTop, slice),
    endLines: linesAround(blocks, content.at(-1), nearEnd, slice),
    fileName,
  });
  const parameters = { ruby: 'base text only', folded: isPaste ? 'nothing' : 'outside main text' };
  const made = derivation(
    'claimbook HTML',
    ['parse5', '@mozilla/readability', 'jschardet', 'iconv-lite', 'franc-min'],
    parameters,
  );
  const accessedAt = instantOf(head.savedDate);
  const said = accessedAt === undefined ? {} : { accessedAt };
  return { text, blocks, marks, nonContent, metadata, warnings, derivation: made, ...said };
}

function contains(outer: NonContent, block: SourceBlock): boolean {
  return outer.start <= block.start && block.end <= outer.end;
}

function linesAround(
  blocks: readonly SourceBlock[],
  block: SourceBlock | undefined,
  { before, after, from }: typeof nearTop,
  slice: (block: SourceBlock) => string,
): TopLine[] {
  const at = Math.max(0, block ? blocks.indexOf(block) : 0);
  return blocks
    .slice(Math.max(0, at - before), at + after)
    .flatMap((near) => slice(near).split(/[\n\t]/))
    .map((text) => ({ text, from }));
}

/** What the clipboard's own comments set apart; all of it where there are none. */
function clipboardFragment(source: string): string {
  return /<!--StartFragment-->([\s\S]*?)<!--EndFragment-->/.exec(source)?.[1] ?? source;
}

/**
 * In XHTML `<script src="x"/>` is a whole element; read as HTML it would swallow the rest of the page. Empty elements
 * of such files get their end tags.
 */
function closeEmptyXhtmlElements(source: string): string {
  if (!/^\s*<\?xml\b|<!DOCTYPE[^>]{1,200}XHTML/i.test(source.slice(0, 1000))) return source;
  return source.replace(
    /<(script|title|style|textarea|iframe|div|span|p|a|i|b|em|strong|td|th|tr|li|ul|ol|h[1-6])((?:\s+[\w:.-]{1,100}\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*\/>/g,
    '<$1$2></$1>',
  );
}

function warning(code: string, key: 'hiddenTextLeftOut' | 'mainTextSkipped' | 'noMainText'): ImportWarning {
  return { code, message: message(`source.parser.warning.${key}`) };
}
