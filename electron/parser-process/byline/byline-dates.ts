import { findStatedDate, type StatedDate } from '../../text/stated-date';

const weekday =
  '(?:(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thurs|Fri|Sat|Satur|Sun)(?:day)?,?|(?:星期|周|週)[一二三四五六日天])';
const before = new RegExp(`^[\\s(（【]*(?:${weekday})?\\s*$`, 'i');
const clock =
  '\\d{1,2}(?:[:：.时時点點]\\d{2}(?:[:：分]\\d{2})?分?秒?|[时時点點])(?:\\.\\d+)?\\s*(?:[ap]\\.?m\\.?)?\\s*(?:[A-Z]{2,5}|Z|[+-]\\d{2}:?\\d{2})?';
const after = new RegExp(`^[\\s,，]*(?:${weekday})?[\\s,，|]*(?:at\\s+|T)?(?:上午|下午|晚)?(?:${clock})?[\\s)）】]*$`, 'i'); // prettier-ignore
/** 2024-11-08财新网: a day in figures with a few words that are no sentence. */
const inFigures = /^\d{4}([-/.])\d{1,2}\1\d{1,2}$/;
const fewUnits = 32;
const sentenceSigns = /[，。；！？,;!?]/;
const clockAtStart = new RegExp(`^[\\s,，]*(?:${clock})?`, 'i');
/** 新华网, 人民日报: what a publisher's name ends with. */
const publisherLike = /^\p{Script=Han}{1,10}(?:网|網|社|报|報|台|刊|在线|新闻|客户端|杂志|周刊|财经|频道)$/u;

/** A line that is a date, with a weekday, a time and a zone perhaps. */
export function wholeLineDate(line: string): string | undefined {
  const found = findStatedDate(line);
  if (!found) return undefined;
  return before.test(line.slice(0, found.index)) && after.test(behind(line, found)) ? found.edtf : undefined;
}

/** A short line that begins or ends with a day in figures. */
export function dateInFigures(line: string): string | undefined {
  const found = findStatedDate(line);
  if (!found || line.length > fewUnits || sentenceSigns.test(line) || !inFigures.test(found.words))
    return undefined;
  const isAtEdge = before.test(line.slice(0, found.index)) || after.test(behind(line, found));
  return isAtEdge ? found.edtf : undefined;
}

/** The publisher that stands behind a date and its time, without a label. */
export function publisherBehindDate(line: string): string | undefined {
  const found = findStatedDate(line);
  if (!found || found.index > 0 || line.length > fewUnits) return undefined;
  const words = behind(line, found).replace(clockAtStart, '').trim();
  return publisherLike.test(words) ? words : undefined;
}

function behind(line: string, found: StatedDate): string {
  return line.slice(found.index + found.words.length);
}
