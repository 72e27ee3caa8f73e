import { isAttributed } from './attribution';
import { chinese, english, findWords, withoutOverlaps, type FoundWords } from './find-words';

const passive = [
  english(
    'it (?:is|was|has been|can be|may be) (?:\\p{L}+ly |now |also |still |often )?(?:assessed|judged|believed|thought|understood|considered|estimated|assumed|reckoned|felt|expected|concluded|held)(?= (?:that|to|likely|unlikely|very|highly|probable|by no)\\b)',
    '(?:is|are|was|were) (?:\\p{L}+ly |now |also |still |often )?(?:assessed|judged|believed|thought|understood|reckoned|assumed|considered|estimated) to (?:be|have|hold|control|own|lie|stand|number|amount)',
  ),
  chinese(
    '据信',
    '(?:普遍|一般|通常|外界普遍)(?:认为|相信)',
    '被(?:普遍|广泛|外界)?(?:认为|视为|评估为|判断为|看作)',
    '(?:据|经)(?:评估|判断|估计|研判|估算)(?=[，：])',
  ),
];

/** Judgements in the passive without anybody who judges. */
export function passiveJudgements(words: string): FoundWords[] {
  return passive.flatMap((pattern) =>
    findWords(words, pattern, ({ start, words: found }, before, after) => {
      if (
        /\b(?:by|in) (?:the|our|its|a|an|some|most|many|\p{Lu})/u.test(after.slice(0, 60)) &&
        !/^\s*that/u.test(after)
      )
        return false;
      if (found.startsWith('被') && /(?:法|条例|规定|办法|章程|合同)[^，。]{0,20}$/u.test(before))
        return false;
      return !isAttributed(words, start);
    }),
  );
}

const normative = [
  english(
    '(?:should|ought to)(?! (?:be (?:read|noted|remembered|stressed|taken|treated|kept|borne|seen|understood|said|added)|also be (?:read|noted)|not be (?:read|taken|overstated|confused)))',
    '(?:we|I) (?:recommend|urge|advise)',
    '(?:needs?|need) to be (?:\\p{L}+ed)(?= (?:by|before|at once|urgently|immediately))',
    'it is (?:imperative|essential|vital|crucial|high time|advisable|desirable)(?: that| to)',
    'must not be (?:allowed|permitted|tolerated)',
    '(?:had better|is well advised to|are well advised to|would do well to|would be wise to)',
  ),
  chinese(
    '(?:政府|当局|企业|公司|投资者|我方|我们|各方|各国|中国|美国|欧盟|日本|监管部门|监管机构|决策者|买方|客户|盟国|布鲁塞尔|华盛顿|北京)(?:方面)?(?:都|也|还|均)?(?:应该|应当|应(?![对付用邀急收税变聘有])|理应|必须|须|需要尽快|有必要)',
    '(?<!不)(?:应该|理应|理当)',
    '(?:我们|本文|笔者|特此)?建议(?=[政企公投我各监决买客欧美盟布华尽加立]|，)',
    '有必要(?=[尽加立对进采])',
    '(?:亟需|亟待|亟须|刻不容缓)',
  ),
];
const legal =
  /\b(?:articles? \d|law|act|regulation|rule|charter|statute|guideline|code of|provision)\b[^.;]*$|(?:法|条例|规定|办法|章程|准则|意见|通知|方案|第[\p{Script=Han}\d]+条)[^。；]{0,30}$/iu;

/** Where a sentence says, in its author's own name, what somebody ought to do. */
export function normativeWords(words: string): FoundWords[] {
  return withoutOverlaps(
    normative.flatMap((pattern) =>
      findWords(words, pattern, ({ start, words: found }, before, after) => {
        if (/^should$/iu.test(found) && isNoDemand(before, after)) return false;
        if (/\b(?:as|than) (?:it|they|he|she|one|expected)\s+$/iu.test(before)) return false;
        return !legal.test(before) && !isAttributed(words, start);
      }),
    ),
  );
}

/** "Should the quota fall, …"; what is foreseen; what is asked. */
function isNoDemand(before: string, after: string): boolean {
  if (before.trim() === '' || /[,;—]\s*$/u.test(before))
    return /^ (?:the|it|they|he|she|this|that|any|a|an|\p{Lu}|both|these|those|prices)\b/u.test(after);
  if (/\b(?:whether|if|why|who|what|how|when|lest|that it|surprising that)\b[^,;]*$/iu.test(before))
    return true;
  return /^ (?:have (?:arrived|been (?:visible|published|issued))|arrive|be (?:ready|available|visible|complete|possible)|become (?:clear|visible)|show|appear)\b/iu.test(
    after,
  );
}
