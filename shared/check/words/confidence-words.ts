import { chinese, english, findWords, type FoundWords } from './find-words';

const level =
  '(?:high|moderate|medium|low|limited|strong|full|great|considerable|some|little|only moderate|very high|very low)';
const patterns = [
  english(
    `(?:with|at|have|has|hold|holds|place|express) (?:a )?${level}(?: (?:to|or|and|–) ${level})?(?: (?:level|degree) of)? confidence`,
    `${level} confidence`,
    `(?:our|my|the|this|analytic|overall) (?:level of )?confidence(?: level)?(?: in (?:this|that|the|these|our|both)(?: \\w+){0,3})? (?:is|remains|was|stays|stands at|falls to|rises to) (?:still |only |therefore |at best |no more than )?${level}`,
    `confidence(?: level)?: ${level}`,
    '(?:we|I) (?:are|am) (?:highly |very |quite |fairly |reasonably |moderately |only moderately )?confident',
  ),
  chinese(
    '(?:高|中等?|低|较高|较低|很高|高度|中度|低度)(?:的)?(?:置信度|把握程度|确信度|可信度判断)',
    '(?:置信度|置信水平|信心水平|信心程度|把握程度|确信程度)(?:仅|只|仍|均|都)?(?:为|是|属)?(?:[“「])?(?:较|很|偏|极)?(?:高|中等|中|低|不高|一般)',
    '(?:高度|相当|非常|较为)(?:确信|有把握)',
    '(?:有|具有|抱有|持)(?:很高|较高|高度|中等|一定|充分|较低|较大|很大)(?:的)?(?:信心|把握)(?=[，。；：]|认为|判断|断定)',
    '(?:把握|信心)(?:较|很|不|并不)?(?:大|高|足|充分|有限)(?=[，。；：:]|$)',
  ),
];
/** Confidence of others, or of another kind. */
const otherBefore =
  /\b(?:business|consumer|investor|market|public|popular|voter|statistical|buyer|industry|national|cultural|party|political) $/iu;
const otherAfter =
  /^ (?:intervals?|limits?|bands?|vote|among|of (?:investors|consumers|buyers|the market))\b|^(?:区间|上限|下限)/iu;
const otherChinese = /(?:市场|投资者|消费者|企业|民众|公众|社会|文化|行业|客户|合作方|居民|商业)(?:的)?$/u;

/** Where a sentence says how well a judgement is founded; the confidence of markets or peoples is none. */
export function confidenceWords(words: string): FoundWords[] {
  const found = patterns.flatMap((pattern) =>
    findWords(
      words,
      pattern,
      (_place, before, after) =>
        !otherBefore.test(before) && !otherAfter.test(after) && !otherChinese.test(before),
    ),
  );
  return found.sort((a, b) => a.start - b.start);
}

/** Whether it is said to be high. */
export function saysHighConfidence(words: string): boolean {
  return confidenceWords(words).some(
    (found) =>
      /\bhigh|\bfull|\bgreat|\bhighly confident|\bvery confident|很高|较高|高度|高(?:的)?(?:置信|把握|确信)|(?:为|是)?高$|很大|充分/iu.test(
        found.words,
      ) && !/不高/u.test(found.words),
  );
}

const basis =
  /[:：;；—–]|\b(?:because|since|as (?:the|it|both|two|three|all|no|we|only|its|each|nothing|neither|most)|given|based on|bas(?:is|es|ed)|rests? on|resting on|owing to|due to|thanks to|on the strength of|in view of|in (?:the )?light of|drawn from|reflect(?:s|ing)|supported by|for (?:two|three|the|one|lack|want|several)|so long as|considering|relies on|relying on|which|although|though|but|having|as seen|with (?:only |just )?(?:one|two|three|four|five|no|several|few))\b|因为|由于|鉴于|基于|根据|依据|依托|理由|原因|来自|取决于|来源|所依|因(?=[\p{Script=Han}])|考虑到|主要是|(?:仅|只)有[一两三四五六几\p{N}]|仅凭|可以?参考|掌握|印证|，(?:但|虽|尽管)/iu;
const resumes =
  /^[\s\p{P}\uFFFC]*(?:this|that|it|these|the (?:basis|reason|reasons|main reason|evidence|judgement)|both|two|three|all|each|we (?:base|rely|rest|have|saw|could|did)|our (?:basis|sources|evidence)|no|nothing|neither|only|one)\b|^[\s\p{P}\uFFFC]*(?:这|该|其|此|依据|理由|主要|原因|两|三|我们(?:依据|掌握|未能|没有|看到)|现有|目前|所有|来源)/iu;

/** Whether a sentence of confidence gives its basis, or the sentence after it does. */
export function givesBasis(words: string, found: FoundWords, next: string | undefined): boolean {
  const rest = `${words.slice(0, found.start)} ${words.slice(found.end)}`;
  return basis.test(rest) || (next !== undefined && resumes.test(next));
}
