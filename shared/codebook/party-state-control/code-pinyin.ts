/**
 * Pinyin of the Chinese labels by code id, toneless, one word a syllable; a comma parts what punctuation parts in the
 * label. Written by hand, because many of these characters have several readings (重大 zhong da, 调控 tiao kong).
 */
export const codePinyin: Readonly<Record<string, string>> = {
  'party-committee': 'qi ye dang wei, dang zu',
  'private-firm-party-cell': 'min ying qi ye dang zhi bu, fei gong dang jian',
  'foreign-jv-party-cell': 'wai zi he zi ji jing wai dang zu zhi',
  'party-in-articles': 'dang jian ru zhang',
  'party-statutory-role': 'dang zu zhi fa ding di wei',

  'pre-deliberation': 'dang zu zhi qian zhi yan jiu tao lun',
  'three-majors-one-large': 'san zhong yi da',
  'party-leads-governance': 'dang de ling dao rong ru gong si zhi li',
  'party-business-integration': 'dang jian yu sheng chan jing ying shen du rong he',

  'party-manages-cadres': 'dang guan gan bu',
  'cross-appointment': 'shuang xiang jin ru, jiao cha ren zhi',
  'secretary-chair-dual-post': 'yi jian tiao',
  'political-performance-review': 'dang jian kao he, zheng zhi su zhi kao cha',

  'central-group-study': 'dang wei li lun xue xi zhong xin zu xue xi',
  'education-campaign': 'zhu ti jiao yu, xue xi jiao yu',
  'leader-thought-loyalty': 'xi jin ping si xiang xue xi, liang ge wei hu',
  'mass-line': 'qun zhong lu xian',
  'ideology-propaganda-work': 'yi shi xing tai yu xuan chuan si xiang gong zuo',

  'discipline-inspection': 'ji jian jian cha',
  'party-discipline': 'dang de ji lü, quan mian cong yan zhi dang',
  'anti-corruption': 'fan fu bai',
  'eight-point-frugality': 'zhong yang ba xiang gui ding jing shen, jiu zhi, si feng',
  'supervision-inspection': 'xun shi xun cha, jian du wen ze',

  'state-ownership': 'guo you kong gu',
  'sasac-supervision': 'guo zi wei jian guan, yang qi, di fang guo qi',
  'golden-share': 'te shu guan li gu, huang jin gu',
  'state-capital-investment': 'zheng fu yin dao ji jin, guo zi ru gu',
  'state-finance-support': 'zheng fu bu zhu, zheng ce xing dai kuan',
  'state-led-restructuring': 'guo qi gai ge, zhuan ye hua zheng he',

  'national-strategy-alignment': 'fu wu guo jia zhan lüe',
  'production-quota': 'zong liang tiao kong zhi biao',
  'export-control': 'chu kou guan zhi',
  'price-supply-direction': 'bao gong wen jia',
  'technology-control': 'ji shu chu kou yu zhuan rang guan kong',
  'risk-prevention': 'fang fan hua jie zhong da feng xian',

  'military-civil-fusion': 'jun min rong he',
  'national-security-duties': 'guo jia an quan, qing bao, shu ju fa yi wu',
  'strategic-resource-security': 'zhan lüe zi yuan an quan',
  'united-front-work': 'tong yi zhan xian, gong shang lian',
  'political-body-seat': 'ren da dai biao, zheng xie wei yuan',

  'extension-of-state': 'guo jia yi zhi de yan shen',
  'political-over-market': 'zheng zhi you xian yu shi chang',
  'party-state-system': 'ju guo ti zhi, dang zheng qi yi ti',
  'foreign-counterparty-exposure': 'jing wai jiao yi fang feng xian',
  'foreign-policy-response': 'dui wai zheng ce qi shi',
};
