import type { AttributionHop } from '../../shared/claim/claim-schema';
import type { SampleClaim } from './sample-claim';

const published = '2025-09-14';

/** The newspaper as the outermost hop; what follows is who it had it from. */
function through(...hops: AttributionHop[]): AttributionHop[] {
  const verb = hops.length > 0 ? 'quotes' : 'says';
  return [{ who: 'The Harbour Ledger', role: 'newspaper', verb, access: 'indirect' }, ...hops];
}

/** What the sample's analyst tagged first in the newspaper article; some claims have a passage of the notice too. */
export const claimsFromArticle: readonly SampleClaim[] = [
  {
    key: 'state-share',
    passages: [
      {
        source: 'article',
        quote:
          'The state-asset regulator of Shuochuan province holds 51.3% of its shares and carries the group on its list of key enterprises.',
      },
    ],
    codes: { 'state-ownership': 'affirmed', 'sasac-supervision': 'affirmed' },
    fields: {
      statement:
        'The state-asset regulator of Shuochuan province owns 51.3% of Beiyuan Rare Earth Group and lists it as a key enterprise.',
      type: 'reported-statement',
      attribution: through(),
      reliability: 'B',
      credibility: '2',
      eventTime: '2025',
      publicationTime: published,
      status: 'reviewed',
      statusReason: 'Quote and position checked against the article.',
      reviewer: 'Second reader',
    },
  },
  {
    key: 'two-rules',
    passages: [
      {
        source: 'article',
        quote:
          'This year’s control indicators allow it to separate 9,400 tonnes of oxide, and since April every shipment of dysprosium abroad has needed an export licence. Neither rule says which foreign customer comes first.',
      },
    ],
    codes: { 'production-quota': 'affirmed', 'export-control': 'affirmed' },
    fields: {
      statement:
        'A production quota and an export licence limit what Beiyuan sells in 2025; neither says which foreign customer comes first.',
      type: 'reported-statement',
      attribution: through(),
      reliability: 'B',
      credibility: '2',
      eventTime: '2025',
      publicationTime: published,
      notes: 'The notices of the quota and of the licensing rule would be better sources than the article.',
    },
  },
  {
    key: 'ranked-list',
    passages: [
      {
        source: 'article',
        quote:
          'the list of foreign customers went to the Party committee before it went to the board. “We priced it, they ranked it,” the former manager said. “If a name was struck out, nobody asked why.”',
      },
    ],
    codes: { 'pre-deliberation': 'affirmed', 'price-supply-direction': 'affirmed' },
    fields: {
      statement:
        'Before March 2025 Beiyuan’s Party committee ranked the foreign customers, and struck out some, before the list went to the board.',
      type: 'reported-statement',
      attribution: through({
        who: 'A former sales manager of Beiyuan',
        role: 'unnamed; left in March 2025',
        verb: 'says',
        access: 'direct',
      }),
      reliability: 'F',
      credibility: '3',
      confidence: {
        level: 'low',
        basis: 'One unnamed witness who has left the company; no document was seen.',
      },
      eventTime: '2025-03~',
      publicationTime: published,
    },
  },
  {
    key: 'denial',
    passages: [
      {
        source: 'article',
        quote:
          '“No Party body takes part in deciding which customer is supplied, in what volume or at what price,”',
      },
      {
        source: 'notice',
        quote: '须经党委会前置研究讨论后，再提交董事会审议',
        relation: 'contradicts',
        translation: {
          text: 'must first be studied and discussed by the Party committee and is then submitted to the board for deliberation',
          status: 'reviewed',
        },
      },
    ],
    codes: { 'pre-deliberation': 'negated', 'price-supply-direction': 'negated' },
    fields: {
      statement:
        'No Party body of Beiyuan takes part in deciding which customer is supplied, in what volume or at what price.',
      type: 'reported-statement',
      attribution: through({
        who: 'Beiyuan Rare Earth Group',
        role: 'company, in writing on 9 September 2025',
        verb: 'says',
        access: 'direct',
      }),
      reliability: 'C',
      credibility: '4',
      eventTime: '2025-09-09',
      publicationTime: published,
      status: 'disputed',
      statusReason:
        'The company’s own notice puts the supply plan for key customers before the Party committee. The denial may still hold for single customers.',
      reviewer: 'Second reader',
    },
  },
  {
    key: 'commercial-terms',
    passages: [
      {
        source: 'article',
        quote:
          'in what volume or at what price,” Beiyuan wrote on 9 September in answer to questions. “Those decisions are taken by the management on commercial terms.”',
      },
      {
        source: 'notice',
        quote:
          '前置研究讨论不代替董事会决策，也不代替经理层经营。党委把方向、管大局、保落实，合同的数量和价格由经理层按照章程和市场规则确定。',
        translation: {
          text: 'Study and discussion beforehand replaces neither the decision of the board nor the work of the management. The Party committee sets the direction, manages the overall situation and ensures implementation; the volumes and prices of contracts are fixed by the management under the articles of association and the rules of the market.',
          status: 'reviewed',
        },
      },
    ],
    codes: {
      'political-over-market': 'negated',
      'price-supply-direction': 'negated',
      'party-leads-governance': 'affirmed',
    },
    fields: {
      statement: 'Beiyuan’s management fixes volumes and prices of contracts on commercial terms.',
      type: 'reported-statement',
      attribution: through({
        who: 'Beiyuan Rare Earth Group',
        role: 'company, in writing on 9 September 2025',
        verb: 'says',
        access: 'direct',
      }),
      reliability: 'C',
      credibility: '3',
      eventTime: '2025-09-09',
      publicationTime: published,
      notes: 'Two statements, one origin: the company speaks in both.',
    },
  },
  {
    key: 'charter',
    passages: [
      {
        source: 'article',
        quote:
          'In 2023 Beiyuan’s shareholders voted for a charter amendment that adds a chapter on the Party organisation to the articles of association. It says that the Party committee “shall study major operational matters in advance”. It does not say whether a supply contract is such a matter.',
      },
    ],
    codes: { 'party-in-articles': 'affirmed', 'pre-deliberation': 'affirmed' },
    fields: {
      statement:
        'Since 2023 Beiyuan’s articles of association have the Party committee study major operational matters in advance, without naming supply contracts.',
      type: 'reported-statement',
      attribution: through({
        who: 'Beiyuan Rare Earth Group',
        role: 'articles of association',
        verb: 'says',
        access: 'direct',
      }),
      reliability: 'B',
      credibility: '2',
      eventTime: '2023',
      publicationTime: published,
      status: 'reviewed',
      statusReason: 'Quote and position checked against the article; the charter itself was not seen.',
      reviewer: 'Second reader',
    },
  },
  {
    key: 'one-man',
    passages: [
      {
        source: 'article',
        quote: 'Since last year one man, Gao Wenrui, has been both Party secretary and chairman.',
      },
      {
        source: 'notice',
        quote: '集团党委书记、董事长高文瑞主持学习并讲话',
        translation: {
          text: 'Gao Wenrui, secretary of the group’s Party committee and chairman of the board, led the study and spoke',
          status: 'reviewed',
        },
      },
    ],
    codes: { 'secretary-chair-dual-post': 'affirmed' },
    fields: {
      statement: 'Gao Wenrui has been both Party secretary and chairman of Beiyuan since 2024.',
      type: 'observed-fact',
      attribution: through(),
      reliability: 'B',
      credibility: '1',
      confidence: {
        level: 'high',
        basis: 'The company’s notice gives the double title; the newspaper agrees and adds the year.',
      },
      eventTime: '2024',
      publicationTime: published,
      status: 'reviewed',
      statusReason: 'Both quotes checked.',
      reviewer: 'Second reader',
    },
  },
  {
    key: 'legal-duty',
    passages: [
      {
        source: 'article',
        quote: 'the National Intelligence Law, which obliges organisations to support intelligence work',
      },
      {
        source: 'article',
        quote: 'nothing has been published to show that Beiyuan was ever asked for anything under it',
      },
    ],
    codes: { 'national-security-duties': 'affirmed' },
    fields: {
      statement:
        'The National Intelligence Law obliges Beiyuan, like all organisations, to support intelligence work; no case of it is public.',
      type: 'reported-statement',
      attribution: through({ who: 'Lawyers', role: 'unnamed', verb: 'infers', access: 'indirect' }),
      reliability: 'B',
      credibility: '2',
      publicationTime: published,
      notes: 'A duty in law is not conduct. Cite the law itself before relying on this.',
    },
  },
  {
    key: 'arm-of-policy',
    passages: [{ source: 'article', quote: '“Beiyuan is an arm of policy with a stock-exchange code,”' }],
    codes: { 'extension-of-state': 'affirmed' },
    fields: {
      statement: 'Beiyuan is an arm of policy rather than a commercial firm.',
      type: 'authors-inference',
      attribution: through({
        who: 'Ilse Harrow',
        role: 'Kestrel Institute, think-tank',
        verb: 'infers',
        access: 'unknown',
      }),
      reliability: 'C',
      credibility: '6',
      publicationTime: published,
      notes: 'A judgement of another analyst, without a mechanism. Not to be cited as evidence of control.',
    },
  },
  {
    key: 'dull-cause',
    passages: [
      {
        source: 'article',
        quote:
          'The licence office has a backlog of ten weeks, and Beiyuan’s largest kiln stood still from June to the middle of July. “If politics did the ranking, the Korean buyers would have been hit as well,” he said. “They were served in full.”',
      },
    ],
    codes: { 'political-over-market': 'negated', 'export-control': 'affirmed' },
    fields: {
      statement:
        'The delay of Velthuis’s order has an administrative and a technical cause: a backlog of licences and a kiln out of service.',
      type: 'authors-inference',
      attribution: through({
        who: 'Tomas Wren',
        role: 'analyst at Lowmoor Securities',
        verb: 'infers',
        access: 'indirect',
      }),
      reliability: 'C',
      credibility: '3',
      eventTime: '2025-07',
      publicationTime: published,
    },
  },
  {
    key: 'lost-third',
    passages: [
      {
        source: 'article',
        quote:
          'If Beiyuan were told to serve motor makers at home first, its head of purchasing reckons, the firm could lose a third of its supply.',
      },
    ],
    codes: { 'foreign-counterparty-exposure': 'hypothetical', 'price-supply-direction': 'hypothetical' },
    fields: {
      statement:
        'If Beiyuan had to serve motor makers at home first, Velthuis would lose a third of its supply.',
      type: 'forecast',
      attribution: through({
        who: 'Velthuis, head of purchasing',
        role: 'customer of Beiyuan',
        verb: 'infers',
        access: 'direct',
      }),
      reliability: 'C',
      credibility: '3',
      likelihood: 'roughly-even-chance',
      confidence: { level: 'low', basis: 'An estimate of the customer, who has an interest in it.' },
      publicationTime: published,
    },
  },
];
