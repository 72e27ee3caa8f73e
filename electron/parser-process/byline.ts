import { findStatedDate } from '../text/stated-date';
import type { MetadataCollector } from './metadata-fields';

/** How far from the top bylines are looked for: lines, and UTF-16 units of one line. */
const topLines = 20;
const longestLine = 200;

/** Labels that a byline's other parts begin with. */
const nextLabel =
  '(?:文章|稿件|信息|新闻|新聞)?(?:来源|來源|稿源|出处|出處|作者|撰文|撰稿|记者|記者|责任编辑|責任編輯|责编|编辑|編輯|(?:发布|發布|发表|發表|发稿|更新)?(?:时间|時間|日期)|字号|字體|字体|浏览|瀏覽|点击|點擊|阅读|閱讀)';
/** Where a value ends: at the next label, a wide gap, a bar, or a date. */
const valueEnd = `(?=\\s*(?:$|[|｜]|\\s{2,}|　|${nextLabel}\\s*[:：]|\\d{4}[-年/.]))`;
const labels = {
  publisher: new RegExp(
    `(?:文章|稿件|信息|新闻)?(?:来源|來源|稿源|出处|出處)\\s*[:：]\\s*([^\\n]{1,60}?)${valueEnd}`,
  ),
  author: new RegExp(`(?:作者|撰文|撰稿|文字|本报记者|記者|记者)\\s*[:：]\\s*([^\\n]{1,60}?)${valueEnd}`),
};
const dateLabel =
  /(?:发布时间|發布時間|发布日期|發布日期|发表时间|發表時間|发文日期|成文日期|发稿时间|更新时间|时间|時間|日期|published(?:\s+on|\s+at)?|posted(?:\s+on)?|date(?:\s+published)?|first published|publication date|released?)\s*[:：]?\s*/i;
const englishByline =
  /^\s*(?:by|By|BY)[:\s]+((?:\p{Lu}[\p{L}.'’-]*)(?:[ ,&]+(?:and\s+)?\p{Lu}[\p{L}.'’-]*){0,7})\s*$/u;
const englishLabels = {
  author: /^\s*authors?\s*:\s*(.{2,80}?)\s*$/i,
  publisher: /^\s*(?:source|publisher)\s*:\s*(.{2,80}?)\s*$/i,
};

/** A line near the top, and how to say where it stands. */
export interface TopLine {
  readonly text: string;
  readonly from: string;
}

/** Guesses publisher, author and date from lines near the top. Nothing is taken that a line does not state. */
export function offerBylines(lines: readonly TopLine[], collector: MetadataCollector): void {
  for (const { text, from } of lines.slice(0, topLines)) {
    if (text.length > longestLine) continue;
    collector.offer('publisher', labels.publisher.exec(text)?.[1], 'guessed', from);
    collector.offer('publisher', englishLabels.publisher.exec(text)?.[1], 'guessed', from);
    collector.offer('author', labels.author.exec(text)?.[1], 'guessed', from);
    collector.offer('author', englishLabels.author.exec(text)?.[1], 'guessed', from);
    collector.offer('author', englishByline.exec(text)?.[1], 'guessed', from);
    collector.offer('published', statedOn(text), 'guessed', from);
  }
}

/** True for a line that states nothing but a byline or a date, and so is no title. */
export function isBylineOnly(line: string): boolean {
  if (englishByline.test(line) || Object.values(englishLabels).some((label) => label.test(line))) return true;
  if (Object.values(labels).some((label) => label.exec(line)?.index === 0)) return true;
  return statedOn(line) !== undefined;
}

/** The date of a line that is a date, or a date behind a label, or a date beside a source label. */
function statedOn(line: string): string | undefined {
  const label = dateLabel.exec(line);
  if (label) {
    const labelled = findStatedDate(line.slice(label.index + label[0].length));
    if (labelled?.index === 0) return labelled.edtf;
  }
  const found = findStatedDate(line);
  if (!found) return undefined;
  const before = line.slice(0, found.index).trim();
  const after = line.slice(found.index + found.words.length).trim();
  const isWhole = before === '' && /^(?:T?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?\S*)?$/.test(after);
  const isBesideLabel = labels.publisher.test(line) && line.length < 120;
  return isWhole || isBesideLabel ? found.edtf : undefined;
}
