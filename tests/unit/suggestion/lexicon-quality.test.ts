import { expect, it } from 'vitest';
import { partyStateControlCodebook } from '../../../shared/codebook/party-state-control';
import {
  builtInClasses,
  builtInRules,
  builtInTriggers,
  generalTriggers,
} from '../../../shared/suggestion/built-in-triggers';
import { compileCodebookTriggers } from '../../../shared/suggestion/codebook-triggers';
import { suggestTags } from '../../../shared/suggestion/suggest-tags';
import { readTriggerLine } from '../../../shared/suggestion/trigger-line';
import { precision, recall, scoreLexicon } from './score-lexicon';

const triggers = compileCodebookTriggers(partyStateControlCodebook);
const codeIds = partyStateControlCodebook.dimensions.flatMap(({ codes }) => codes.map(({ id }) => id));

it.each(codeIds)('every line of %s can be read', (codeId) => {
  const lines = builtInTriggers(codeId);
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.filter((line) => 'reason' in readTriggerLine(line, (name) => name in builtInClasses))).toEqual(
    [],
  );
});

it('every general exclusion can be read', () => {
  const read = generalTriggers.lines.map((line) => readTriggerLine(line, (name) => name in builtInClasses));
  expect(read.every((line) => 'readings' in line && line.isExclusion)).toBe(true);
});

// The figures with their intervals are printed by the bench; these floors only catch a change for the worse.
it.each([
  ['development.tsv', 0.93, 0.94],
  ['held-out.tsv', 0.9, 0.8],
])(
  'on %s precision stays above %d and recall above %d in each language',
  (name, leastPrecision, leastRecall) => {
    for (const score of Object.values(scoreLexicon(name))) {
      expect(precision(score)).toBeGreaterThan(leastPrecision);
      expect(recall(score)).toBeGreaterThan(leastRecall);
    }
  },
);

it.each([
  'She left the office early for a birthday party.',
  'Each party to the contract bears its own legal costs, and no third party may enforce it.',
  'The plant uses state of the art filters and a mass production line.',
  'The unions presented a united front against the closure.',
  'Noise on the board was cut with a decoupling capacitor.',
  'Chinese shoppers show little brand loyalty.',
  'The retailer improved its risk management after a poor audit.',
  '系统战略升级后，数据中心组网更快。',
  '金价上涨，黄金股票普遍走强。',
  '二十一世纪委员会昨日发布年度报告。',
  '本合同一式两份，甲方与第三方各执一份。',
  '这批党参来自甘肃，品质上乘。',
  '请从安全出口离开，污染物总量控制指标已公示。',
  '证券经纪委托书应由总监委派专人签收。',
  '该黄金股权投资基金主要配置金矿企业。',
  '出口处设有管制路障，请绕行。',
  '人大附中的代表队获得机器人比赛冠军。',
  '这支球队统一战线前移，防守更加紧凑。',
  '机器人的巡视路线由算法规划。',
  'The exporter’s licence fee for the typeface rose by a tenth.',
  'A delegate spoke at the party congress of the Social Democrats.',
  'The retailer’s profit for the second quarter fell with the market.',
  'The side keeps its eight-point lead at the top of the table.',
  'A Pentagon agency awarded the firm an army contract for simulators.',
  'She is the state champion, and her coach wants the national title.',
  '客户的需求是尽快交货，双方签订了行政协议。',
  '国际象棋联合会中央委员会在埃利斯塔开会。',
  '新车官方指导价为八万元，本周末到店。',
  '公司组织调研，技术部门负责新产品的技术转让合同。',
  '基金主动减仓，十大基金公司的仓位创新低。',
  'She has three majors and one minor at a large university.',
  'The league’s disciplinary committee fined the club.',
  'The poet received a grant, and skin grafts saved the patient.',
  'Human resources are our most strategic asset.',
  'The museum needs a permit to ship the painting home.',
  'The bank’s internal rules bind the losing party.',
  '县委书记会见集团董事长，宾主相谈甚欢。',
  '外国资本看好该市场，中国储能企业扎堆上市。',
  '孩子们遵守纪律，母亲清晨送他们上学。',
  '总统战略顾问辞职，工人大会推选代表。',
  '乘客投诉保留置物架，司机把方向盘打死。',
])('suggests nothing for %j', (sentence) => {
  expect(suggestTags(sentence, triggers, builtInRules)).toEqual([]);
});

it.each([
  ['推动党建工作与生产经营同谋划、同部署、同考核。', 'party-business-integration'],
  ['经国务院批准，两家集团实施重组，股权无偿划转至新设集团。', 'state-led-restructuring'],
  ['The firm supplies titanium for fighter jets.', 'military-civil-fusion'],
  ['公司为歼击机提供钛合金锻件。', 'military-civil-fusion'],
  ['The group is 100% owned by the provincial government through its investment arm.', 'state-ownership'],
  ['Germanium ingots sat in the port because the certificate had not come.', 'export-control'],
  ['The state holds a single share that lets it block a sale of the port.', 'golden-share'],
  ['党委未形成意见的，董事会不得对重大方案进行表决。', 'pre-deliberation'],
  ['因政治素质考察不过关，其提拔被暂缓。', 'political-performance-review'],
  ['The state planner told coal miners to raise output and cap prices.', 'price-supply-direction'],
])('suggests for %j nothing but %s', (sentence, codeId) => {
  const found = suggestTags(sentence, triggers, builtInRules);
  expect([...new Set(found.map((tag) => tag.codeId))]).toEqual([codeId]);
});

it.each([
  ['股东否决了将党建写入章程的议案。', true],
  ['国家持有一股，可否决港口出售。', false],
  ['Shareholders rejected the proposal to write Party building into the bylaws.', true],
])('says of %j whether it is negated: %s', (sentence, isNegated) => {
  expect(suggestTags(sentence, triggers, builtInRules)[0]?.isNegated).toBe(isNegated);
});
