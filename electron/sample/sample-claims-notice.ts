import type { AttributionHop } from '../../shared/claim/claim-schema';
import type { SampleClaim } from './sample-claim';

const published = '2025-08-22';
const held = '2025-08-21';
const company: AttributionHop = {
  who: '北原稀土集团党委宣传部',
  role: 'propaganda department of the company’s Party committee',
  verb: 'says',
  access: 'direct',
};

/** What the sample's analyst tagged first in the company's notice. */
export const claimsFromNotice: readonly SampleClaim[] = [
  {
    key: 'list-of-matters',
    passages: [
      {
        source: 'notice',
        quote:
          '重点用户供应方案列入《党委前置研究讨论重大经营管理事项清单》，属于“三重一大”事项，须经党委会前置研究讨论后，再提交董事会审议。',
        translation: {
          text: 'The supply plan for key customers is entered in the “List of major operational and management matters for study and discussion beforehand by the Party committee”, counts as a “three majors, one large” matter, must first be studied and discussed by the Party committee and is then submitted to the board for deliberation.',
          status: 'reviewed',
        },
      },
    ],
    codes: { 'pre-deliberation': 'affirmed', 'three-majors-one-large': 'affirmed' },
    fields: {
      statement:
        'By its own rule Beiyuan’s supply plan for key customers must pass the Party committee before the board deliberates on it.',
      type: 'observed-fact',
      attribution: [company],
      reliability: 'C',
      credibility: '2',
      likelihood: 'very-likely',
      confidence: {
        level: 'moderate',
        basis:
          'The company states the rule itself and has no reason to invent it; the list was not seen, and no case of its use.',
      },
      eventTime: held,
      publicationTime: published,
      status: 'reviewed',
      statusReason: 'Quote, position and translation checked.',
      reviewer: 'Second reader',
    },
  },
  {
    key: 'home-first',
    passages: [
      {
        source: 'notice',
        quote: '国内重点用户的保供任务要优先完成；遇有境外用户询价，在取得出口许可之前不得作出交货承诺。',
        translation: {
          text: 'The task of securing supply to key customers at home is to be completed first; where customers abroad ask for a quotation, no promise of delivery may be made before an export licence has been obtained.',
          status: 'draft',
        },
      },
    ],
    codes: {
      'price-supply-direction': 'affirmed',
      'export-control': 'affirmed',
      'foreign-counterparty-exposure': 'hypothetical',
    },
    fields: {
      statement:
        'Beiyuan’s leaders demand that key customers at home be served first, and that nothing be promised abroad before an export licence is there.',
      type: 'observed-fact',
      attribution: [company],
      reliability: 'C',
      credibility: '2',
      eventTime: held,
      publicationTime: published,
    },
  },
  {
    key: 'study-session',
    passages: [
      {
        source: 'notice',
        quote:
          '8月21日，北原稀土集团党委理论学习中心组举行2025年第七次集体学习，围绕“维护战略资源安全、防范化解重大风险”开展专题研讨。集团党委书记、董事长高文瑞主持学习并讲话。',
        translation: {
          text: 'On 21 August the theory-study central group of the Party committee of Beiyuan Rare Earth Group held its seventh collective study of 2025, with a discussion on “safeguarding the security of strategic resources, preventing and defusing major risks”. Gao Wenrui, secretary of the group’s Party committee and chairman of the board, led the study and spoke.',
          status: 'reviewed',
        },
      },
      {
        source: 'notice',
        quote: '本次学习不涉及具体客户和具体合同。',
        translation: {
          text: 'This study session did not concern any particular customer or any particular contract.',
          status: 'reviewed',
        },
      },
    ],
    codes: {
      'central-group-study': 'affirmed',
      'strategic-resource-security': 'affirmed',
      'risk-prevention': 'affirmed',
      'price-supply-direction': 'negated',
    },
    fields: {
      statement:
        'On 21 August 2025 Beiyuan’s leaders studied the security of strategic resources; the session dealt with no particular customer or contract.',
      type: 'observed-fact',
      attribution: [company],
      reliability: 'C',
      credibility: '2',
      eventTime: held,
      publicationTime: published,
      notes: 'Attendance at a study session is not evidence of control over a decision.',
    },
  },
];
