import type { SourceBlock } from './source-schema';
import { codePointLength } from '../text/code-points';
import type { Range } from '../text/range';

/** Whole blocks that a page's machinery leaves in an article. Conservative: the block must be nothing else. */
const english = [
  /^\d{1,6}\s+(?:comments?|replies|views|shares|likes)$/i,
  /^(?:no comments|comments?(?:\s*\(\d+\))?|(?:leave|post|add) a (?:comment|reply))$/i,
  /^share(?: this)?(?: (?:article|page|post|story))?(?: on .{1,30})?:?$/i,
  /^(?:print|email|tweet|copy link|save|bookmark|subscribe|sign up|log in|sponsored|read more|back to top|skip to (?:main )?content|click to share .{1,60})$/i,
  /^advertisement\s*(?:(?:story|article) continues below)?$/i,
  /^(?:(?:story|article) continues below(?: advertisement)?|scroll to continue)$/i,
  /^(?:sign up (?:for|to)|subscribe to|get (?:the|our)) .{0,60}\b(?:newsletters?|briefings?|letters?|alerts|updates)\b.{0,20}$/i,
  /^.{0,80}\b(?:in|to) your inbox\b.{0,50}$/i,
  /^(?:tags?|filed under|posted in|topics|categories|keywords)\s*:.{1,80}$/i,
  /^(?:read (?:more|next|also)|more on this story|related(?: (?:links|stories|articles))?)\s*:?(?:(?<=:).{1,90})?$/i,
];
const editors =
  '责任编辑|責任編輯|责编|责校|编辑|編輯|版面编辑|网络编辑|值班编辑|校对|校對|审核|审校|审读|监制|编审|签发|初审|复审|终审|一审|二审|三审';
const tools =
  '我要打印|打印本页|打印|列印|关闭窗口|关闭本页|关闭|關閉|返回顶部|返回首页|返回列表|返回|收藏本文|收藏|纠错|放大字体|缩小字体|小字号|大字号|字号|字体|大|中|小|分享|转发|举报|点赞|在看|赞|写留言|复制链接';
const chinese = [
  /^(?:分享(?:到|至)?[:：]?.{0,12}|收藏|评论(?:\s*[(（]?\d+[)）]?)?|(?:共\s*)?\d+\s*[条則则](?:评论|留言)|广告|廣告|扫一扫.{0,20}|(?:阅读|浏览|点击)(?:量|次数|数)?[:：]?\s*[\d.]+万?次?)$/,
  /^[上下]一(?:篇|条|则|页|頁)\s*[:：].{0,80}$/,
  new RegExp(`^[（(【[]?\\s*(?:${editors})\\s*[:：丨|｜/].{1,60}$`),
  new RegExp(`^(?:[【[(（]?\\s*(?:${tools})\\s*(?:[(（]?\\d+[)）]?)?\\s*[】\\])）]?[:：]?[\\s|｜·/]*)+$`),
  /^.{0,50}(?:浏览|阅读|点击)(?:次数|量|数)?\s*[:：]\s*\d+.{0,40}$/,
  /^(?:请|用|使用)?(?:微信|手机)?(?:扫码|扫描.{0,4}二维码|长按.{0,6}二维码|长按识别)[^。]{0,30}$/,
  /^.{0,12}(?:关注|關注).{0,20}(?:公众号|订阅号|视频号|我们|我們)$/,
  /^[—–\s-]*(?:END|完|全文完)[—–\s-]*$/i,
  /^.{0,30}(?:未经(?:授权|许可|允许|同意).{0,6}(?:转载|使用|复制|摘编)|未經.{0,8}轉載|(?:不得|请勿|禁止|谢绝)转载|不得轉載).{0,12}$/,
  /^(?:.{0,30}尽在.{0,12}(?:APP|客户端)|(?:点击)?(?:下载|打开)[^，。]{0,12}(?:APP|客户端)[^，。]{0,16})$/i,
  /^.{0,12}(?:线索征集|新闻热线|爆料热线|(?:报料|爆料)[:：]).{0,50}$/,
  /^(?:相关(?:阅读|新闻|链接|报道|文章|推荐)|推荐阅读|延伸(?:阅读|閱讀)|热[门点](?:推荐|新闻|文章)|熱門新聞|编辑推荐|猜你喜欢|友情链接|最新文章)\s*[:：]?$/,
  /^(?:文章)?(?:关键[词字]|标签|關鍵字|標籤)\s*[:：].{0,60}$/,
];
const wholeBlocks = [...english, ...chinese];
/** Words that are put behind links for screen readers. */
const inline =
  /[(（](?:opens? in (?:a )?new (?:tab|window)|external link|在新(?:标签页|窗口)(?:中)?打开|链接在新窗口打开)[)）]/gi;
const longestResidue = 100;

/** Whether the words of a block are nothing but what a page's machinery wrote. */
export function isResidue(words: string): boolean {
  const trimmed = words.trim();
  return trimmed.length <= longestResidue && wholeBlocks.some((pattern) => pattern.test(trimmed));
}

/** Ranges of capture residue inside blocks, in code points and in order. */
export function findResidue(
  blocks: readonly SourceBlock[],
  wordsOfBlock: (block: SourceBlock) => string,
): Range[] {
  const found: Range[] = [];
  for (const block of blocks) {
    const words = wordsOfBlock(block);
    if (isResidue(words)) {
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
