import type { DisplayBlock } from './reader-layout';
import type { BlockLook } from './reader-nodes';

const anyHan = /\p{Script=Han}/u;
const han = /\p{Script=Han}/gu;
const latin = /\p{Script=Latin}/gu;
/** A block's script is judged by this many of its first units. */
const sampleUnits = 240;

/** Element, class and language of a block. The language is named only where the block's script is not the document's. */
export function lookOf(block: DisplayBlock, text: string, documentLanguage: string | null): BlockLook {
  const sample = text.slice(block.start, Math.min(block.end, block.start + sampleUnits));
  const classes = ['reader__block', `reader__block--${block.kind}`];
  if (block.isContinued) classes.push('reader__block--continued');
  if (block.level > 0) classes.push(`reader__block--level-${block.level}`);
  if (block.kind === 'list-item' && !block.isContinued && !startsWithMarker(sample))
    classes.push('reader__block--bullet');
  return {
    tag: block.isContinued ? 'div' : tagOf(block),
    className: classes.join(' '),
    language: languageOf(sample, documentLanguage),
  };
}

function tagOf({ kind, level }: DisplayBlock): string {
  if (kind === 'heading') return `h${Math.min(Math.max(level, 1), 6)}`;
  if (kind === 'quote') return 'blockquote';
  if (kind === 'preformatted') return 'pre';
  return kind === 'paragraph' ? 'p' : 'div';
}

/** Whether a list item brings its own number or bullet. */
function startsWithMarker(text: string): boolean {
  return /^\s*(?:[-*•·–—◦▪]|\(?[0-9０-９]{1,3}[.)、．]|[（(]?[一二三四五六七八九十]{1,3}[）)、]|[a-zA-Z][.)])\s*/.test(
    text,
  );
}

function languageOf(sample: string, documentLanguage: string | null): string | null {
  const isDocumentChinese = documentLanguage?.startsWith('zh') ?? false;
  if (!isDocumentChinese && !anyHan.test(sample)) return null;
  const isChinese = (sample.match(han)?.length ?? 0) * 2 > (sample.match(latin)?.length ?? 0);
  if (isChinese === isDocumentChinese || !/[\p{L}]/u.test(sample)) return null;
  return isChinese ? 'zh-Hans' : 'en';
}
