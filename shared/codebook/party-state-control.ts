import type { Codebook } from './codebook-schema';
import { d1PartyOrganisation } from './party-state-control/d1-party-organisation';
import { d2DecisionRights } from './party-state-control/d2-decision-rights';
import { d3Personnel } from './party-state-control/d3-personnel';
import { d4Ideology } from './party-state-control/d4-ideology';
import { d5Discipline } from './party-state-control/d5-discipline';
import { d6OwnershipCapital } from './party-state-control/d6-ownership-capital';
import { d7PolicyMarketDirection } from './party-state-control/d7-policy-market-direction';
import { d8SecurityUnitedFront } from './party-state-control/d8-security-united-front';
import { d9SystemicAssessment } from './party-state-control/d9-systemic-assessment';

/**
 * The codebook that a new notebook starts with: how the party-state controls firms, in 9 dimensions and 45 codes.
 * Ids and GUIDs are fixed: notebooks and exports refer to them.
 */
export const partyStateControlCodebook: Codebook = {
  guid: 'e427dc20-61e1-4c4c-a4c0-0f0aa6974cdb',
  name: { en: 'Party-state control', zh: '党和国家对企业的控制' },
  version: '1.0',
  rules: [
    'Code the narrowest code that fits. A passage may carry several codes.',
    'Every tag has a polarity: affirmed where the text asserts the matter, negated where it denies it, hypothetical where it only supposes, plans or demands it.',
    '“Party organisation in firm” (party-committee) is residual: drop it where another code fits the same sentence.',
    'A generic mention of “SOEs” is not “State ownership” (state-ownership): the code needs a named entity.',
    'Code what the text asserts. Who asserts it belongs to the claim, not to the code.',
    'The codes of D9 are judgements of analysts, not evidence: a judgement that rests on D9 codes alone is flagged.',
  ],
  references: [
    'Beck, Kasper Ingeman, and Kjeld Erik Brødsgaard (2022): Corporate Governance with Chinese Characteristics.',
    'Brødsgaard, Kjeld Erik, and Kasper Ingeman Beck (2021): Big Business and Cadre Management.',
    'Leutert, Wendy (2018).',
    'Lin, Lauren Yu-Hsin, and Curtis J. Milhaupt (2021): Party Building or Noisy Signaling?',
    'Pearson, Margaret, Meg Rithmire and Kellee S. Tsai (2020, 2023).',
    'Chen, Hao, and Meg Rithmire (2020).',
    'Wei, Yifan, Yuen Yuen Ang and Nan Jia (2023).',
    'Livingston, Scott (2021), CSIS.',
    'Grünberg, Nis (2021), MERICS.',
    'Australian Strategic Policy Institute (2021): Mapping China’s Tech Giants.',
    'Regulations on the work of grassroots organisations of the Communist Party of China in state-owned enterprises (中国共产党国有企业基层组织工作条例), 2019.',
    'Company Law of the People’s Republic of China (中华人民共和国公司法), revised 2023, in force since 1 July 2024, articles 18 and 170.',
    'China Securities Regulatory Commission: Code of Corporate Governance for Listed Companies (上市公司治理准则), article 5.',
    'Opinion on the “three majors, one large” decision system in state-owned enterprises (“三重一大”决策制度), 2010.',
    'State Council Order No. 785: regulations on the administration of rare earths (稀土管理条例), in force since 1 October 2024.',
  ],
  dimensions: [
    d1PartyOrganisation,
    d2DecisionRights,
    d3Personnel,
    d4Ideology,
    d5Discipline,
    d6OwnershipCapital,
    d7PolicyMarketDirection,
    d8SecurityUnitedFront,
    d9SystemicAssessment,
  ],
};
