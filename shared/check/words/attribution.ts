/** Whether the words at a place of a sentence are somebody else's, said or written by a named or described source. */

/** Verbs that report; those that are nouns as well do only before "that". */
const reporting =
  /(?<![\p{L}-])(?:say|says|said|state|states|stated|reported|announce[sd]?|write|writes|wrote|claimed|tell|tells|told|noted|warn|warns|warned|argue[sd]?|predict|predicts|predicted|forecasted|expects|expected|estimated|promise[sd]?|insist|insists|insisted|think|thinks|thought|believes|believed|suspects|suspected|hinted|adds|added|(?<=, )(?:saying|stating|warning|arguing|adding|noting|claiming)|explain|explains|explained|concede[sd]?|admit|admits|admitted|pledge[sd]?|denies|denied|testified|acknowledge[sd]?|stipulate[sd]?|caution|cautions|cautioned|suggested|complain(?:s|ed)|recall(?:s|ed)|concludes|concluded|judged|assessed|mention(?:s|ed)|declare[sd]?|fears?|feared|hopes|hoped|asks|asked|wonder(?:s|ed)|speculate[sd]?|recommends|recommended|urge[sd]?|demanded|proposes|proposed|advise[sd]?|(?:report|reports|claim|claims|note|notes|forecast|forecasts|estimate|estimates|expect|believe|suspect|deny|maintain|maintains|maintained|holds|held|provides|lays down|project|projects|projected|hint|hints|puts it|demands|proposal is|call for|calls for|called for)(?= that\b))(?![\p{L}-])/giu;
const accordingTo =
  /\b(?:according to|in the words of|in the view of|in its view|by the account of|as reported by|by [\p{L}’ ]{2,40}’s account|per the|to quote|under (?:the|its|article|section|that|this)|in the eyes of)\b/iu;
const ownSubject =
  /\b(?:we|I|one|memo|paper|note|report here|study here|assessment|judgement|it is|it was|are|is|was|were|be|been|to|the|a|an|its|their|this|of|in)(?:\s+(?:also|still|now|therefore|not|do not|would|can|cannot|could|widely|generally|often|commonly|have|had))*\s*$/iu;
const chineseVerbs =
  /(?:表示|声称|宣称|自称|称(?![号呼为作谓职得心])|指出|认为|报道|披露|透露|强调|写道|提出|预测|预计|预期|估计|估算|警告|承认|否认|回应|规定|明确|要求|介绍|坦言|直言|援引|引述|写明|载明|主张|呼吁|建议|提醒|担心|担忧|怀疑|推测|猜测|(?<![据小学明传解劝])说(?![明法服不])|告诉|答复|解释(?!为|是)|提到|提及|宣布|公告|承诺|计划|倡议)/gu;
const ownChineseSubject =
  /(?:我们|本文|笔者|本报告|我方|本备忘录|本研究|被|普遍|一般|外界|可以|据|难以|不能|有必要|值得|人们)(?:[\p{Script=Han}]{0,8})$/u;
const accordingChinese =
  /(?:据|根据|按照|依据|按|依照)[^，。；]{2,30}(?:，|报道|称|介绍|透露|消息|统计|披露|规定|条)/u;
/** What follows is the analyst's conclusion again. */
const turn =
  /[;；]|,? (?:so|which (?:means|suggests|implies)|hence|thus|therefore|and we|but we|yet we|we)(?= )|[，。；](?:因此|所以|我们|故|可见|由此|这意味着|这表明|但我们|而我们|笔者)/giu;

/** `start` is a UTF-16 offset in the sentence. */
export function isAttributed(words: string, start: number): boolean {
  let from = 0;
  let to = words.length;
  for (const match of words.matchAll(turn)) {
    const end = match.index + match[0].length;
    if (end <= start) from = match.index === 0 ? from : end - match[0].trimStart().length;
    else if (match.index > start) {
      to = match.index;
      break;
    }
  }
  const clause = words.slice(from, to);
  const place = start - from;
  if (accordingTo.test(clause) || accordingChinese.test(clause)) return true;
  return (
    hasSubject(clause, reporting, ownSubject, place) ||
    hasSubject(clause, chineseVerbs, ownChineseSubject, place)
  );
}

/** Whether a reporting verb stands before the place, or after it at the end as in "…, the broker said". */
function hasSubject(clause: string, verb: RegExp, own: RegExp, place: number): boolean {
  for (const { index, 0: found } of clause.matchAll(verb)) {
    const before = clause.slice(0, index);
    if (before.trim() === '' || own.test(before)) continue;
    if (index < place) return true;
    const comma = Math.max(before.lastIndexOf(','), before.lastIndexOf('，'));
    const isLast = /^[\s,.，。\uFFFC]*$/u.test(clause.slice(index + found.length));
    if (comma > place && isLast) return true;
  }
  return false;
}
