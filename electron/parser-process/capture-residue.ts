import type { SourceBlock } from '../../shared/source/source-schema';
import { codePointLength } from '../../shared/text/code-points';
import type { Range } from '../../shared/text/range';

/** Whole blocks that a page's machinery leaves in an article. Conservative: the block must be nothing else. */
const wholeBlocks = [
  /^\d{1,6}\s+(?:comments?|replies|views|shares|likes)$/i,
  /^(?:no comments|comments?(?:\s*\(\d+\))?|(?:leave|post|add) a (?:comment|reply))$/i,
  /^share(?: this)?(?: (?:article|page|post|story))?(?: on .{1,30})?:?$/i,
  /^(?:print|email|tweet|copy link|save|bookmark|subscribe|sign up|log in|advertisement|sponsored|read more|back to top|skip to (?:main )?content|click to share .{1,60})$/i,
  /^(?:分享(?:到|至)?[:：]?.{0,12}|打印(?:本页)?|收藏|关闭窗口|返回(?:顶部|首页)|评论(?:\s*[(（]?\d+[)）]?)?|\d+\s*条评论|点赞|广告|相关(?:阅读|新闻|链接)[:：]?|扫一扫.{0,20}|(?:阅读|浏览|点击)(?:量|次数|数)?[:：]?\s*\d+(?:次)?|【?(?:字体|字号)[:：]?\s*[大中小\s]+】?(?:\s*打印)?)$/,
  /^(?:上一篇|下一篇)[:：].{0,80}$/,
];
/** Words that are put behind links for screen readers. */
const inline =
  /[(（](?:opens? in (?:a )?new (?:tab|window)|external link|在新(?:标签页|窗口)(?:中)?打开|链接在新窗口打开)[)）]/gi;
const longestResidue = 100;

/** Ranges of capture residue inside blocks, in code points and in order. */
export function findResidue(
  blocks: readonly SourceBlock[],
  wordsOfBlock: (block: SourceBlock) => string,
): Range[] {
  const found: Range[] = [];
  for (const block of blocks) {
    const words = wordsOfBlock(block);
    const trimmed = words.trim();
    if (trimmed.length <= longestResidue && wholeBlocks.some((pattern) => pattern.test(trimmed))) {
      found.push({ start: block.start, end: block.end });
      continue;
    }
    for (const match of words.matchAll(inline)) {
      const start = block.start + codePointLength(words.slice(0, match.index));
      found.push({ start, end: start + codePointLength(match[0]) });
    }
  }
  return found;
}
