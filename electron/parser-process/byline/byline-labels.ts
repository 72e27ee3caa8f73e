/** What a label in a byline is about; what stands behind `other` is of no use, and ends what stands before it. */
type LabelField = 'publisher' | 'author' | 'published' | 'other';

/** A value behind a label, and how good that label is: 0 is the best. */
export interface LabelledValue {
  readonly field: LabelField;
  readonly value: string;
  readonly rank: number;
  /** UTF-16 offset of the label. */
  readonly index: number;
}

const moment = '(?:时间|時間|日期)';
/** The labels of each field, the best first. */
const labels: Readonly<Record<LabelField, readonly string[]>> = {
  publisher: [
    '(?:文章|稿件|信息|新闻|新聞|内容)?(?:来源|來源|出处|出處)|稿源|\\b(?:source|publisher)',
    '(?:发文|發文|发布|發布|公布|制定|印发)(?:机关|機關|机构|機構|单位|單位|部门)',
  ],
  author: [
    '作者|撰文|撰稿人?|执笔|執筆|文字|(?:本[报刊社网台]|特约|见习|实习|首席)?(?:记者|記者)|文(?=\\s*[/／|｜丨])|\\b(?:authors?|written by|reporter|reported by)',
  ],
  published: [
    `(?:(?:发布|發布|發佈|发表|發表|发稿|公布|公佈|刊发|刊登|首发)?${moment}|(?:发布|發布|發佈|发表|發表)[于於])|\\b(?:first published|published(?: on| at| online)?|posted(?: on)?|date(?: published| posted)?|publication date|released?)`,
    `(?:成文|发文|發文|印发|签发)${moment}`,
    `(?:最后|最近)?(?:更新|修改|修订|生成|编辑|录入)(?:${moment}|[于於])|\\b(?:last )?(?:updated|modified|revised)(?: on| at)?`,
  ],
  other: [
    '责任编辑|責任編輯|责编|責編|编辑|編輯|校对|審核|审核|审稿|监制|供稿|通讯员|摄影|图片?|视频|制图|出品|字[号號体體]|(?:浏览|瀏覽|点击|點擊|阅读|閱讀)(?:次数|次數|量|率|数)?|评论|索\\s*引\\s*号|(?:发文字|文)号|标\\s*题|主题(?:词|分类)?|关键词|\\b(?:editors?|edited by|photos?(?: by)?|category|tags?|topics?)',
  ],
};
const kinds = Object.entries(labels).flatMap(([field, ranks]) =>
  ranks.map((words, rank) => ({ field: field as LabelField, rank, words })),
);
/** One group for each of `kinds`, and what parts the label from its value. */
const anyLabel = new RegExp(
  `(?:${kinds.map(({ words }) => `(${words})`).join('|')})(\\s*[:：]\\s*|(?<=\\p{Script=Han})\\s*[/／|｜丨]\\s*)?`,
  'giu',
);
/** Where a value ends: at a wide gap, a bar, a bracket of the line's own, a date, or the words of a tool. */
const valueStop =
  /\s{2,}|(?<=\p{Script=Han}{2})\u3000|\u3000(?=\p{Script=Han}{2})|\s*[|｜丨【】\]；;]|\s*\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}|\s+\d{4}[-年/.]|\s+(?:A[-+]|[大中小](?:\s|$))|\s*(?:打印|分享|收藏|评论|关闭|【?字[号體体號]|浏览|点击|阅读)/u;
const latinLabel = /^[a-z]/i;

/** All values that a line gives behind labels. A label in the middle of a sentence is none. */
export function labelledValues(line: string): LabelledValue[] {
  const found = [...line.matchAll(anyLabel)].flatMap((match) => {
    const kind = kinds.find((_kind, index) => match[index + 1] !== undefined);
    const hasSign = match.at(-1) !== undefined;
    const isLabel = hasSign || (kind?.field === 'published' && /^\s*[\d〇二]/.test(rest(line, match)));
    return kind && isLabel ? [{ ...kind, match, words: match[0] }] : [];
  });
  const real = found.filter(({ match, words }, index) => index > 0 || standsFree(line, match.index, words));
  return real.map(({ field, rank, match }, index) => {
    const value = line.slice(match.index + match[0].length, real[index + 1]?.match.index).trim();
    return { field, rank, index: match.index, value: field === 'published' ? value : upToStop(value) };
  });
}

/** True for a label alone, as in a cell of a table: its value stands in the next. */
export function isLabelAlone(line: string): boolean {
  const [match] = `${line.trim()}${/[:：]\s*$/.test(line) ? '' : '：'}`.matchAll(anyLabel);
  return match?.index === 0 && match[0].replace(/[\s:：]+$/, '') === line.trim().replace(/[\s:：]+$/, '');
}

function rest(line: string, match: RegExpExecArray): string {
  return line.slice(match.index + match[0].length);
}

/** Whether a label begins its line, or follows a sign that parts it from what stands before. */
function standsFree(line: string, index: number, label: string): boolean {
  const before = line.slice(0, index).trimEnd();
  if (before === '') return true;
  return latinLabel.test(label) ? /[|｜·•–—,;)\]\d-]$/.test(before) : !/\p{L}$/u.test(line.slice(0, index));
}

function upToStop(value: string): string {
  const stop = valueStop.exec(value);
  return (stop ? value.slice(0, stop.index) : value).trim();
}
