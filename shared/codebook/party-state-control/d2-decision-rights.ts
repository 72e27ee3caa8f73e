import type { Dimension } from '../codebook-schema';

/** D2: whether, when and how Party bodies take part in a firm's decisions. */
export const d2DecisionRights: Dimension = {
  id: 'decision-rights',
  key: 'D2',
  label: { en: 'Decision rights', zh: '决策权' },
  note: 'Who considers a matter, in which order, and with what power to direct or stop it.',
  codes: [
    {
      id: 'pre-deliberation',
      guid: 'ba2fdc3e-7bda-4b8d-95ca-fa6594fe5042',
      label: { en: 'Party pre-deliberation', zh: '党组织前置研究讨论' },
      definition: 'The Party body considers a matter before the board or the management decides on it.',
      include: 'Lists of the matters that must pass the Party body first (前置事项清单).',
      exclude: 'Mere attendance of Party officials at a meeting of the board or the management.',
      indicator: 'A wording such as “after study by the Party committee, submitted to the board”.',
    },
    {
      id: 'three-majors-one-large',
      guid: '25f8fdf6-4a76-41dd-bd4f-2badf777d4c4',
      label: { en: 'Three majors, one large', zh: '三重一大' },
      definition:
        'Major matters, appointments to major posts, major projects and the use of large sums are decided collectively.',
      include: 'The firm’s own rules and lists that put the system into practice.',
      exclude: 'Ordinary approval limits of the management or the board.',
      indicator: 'A policy document on the “three majors, one large” decision system.',
    },
    {
      id: 'party-leads-governance',
      guid: '0cfc6130-77d2-49d9-8cc7-fd856c8ff30d',
      label: { en: 'Party leadership in governance', zh: '党的领导融入公司治理' },
      definition: 'The Party directs the corporate governance of the firm.',
      include:
        'The formula that the Party sets the direction, manages the overall situation and ensures implementation (把方向、管大局、保落实).',
      exclude: 'The named procedures: use “Party pre-deliberation” or “Three majors, one large” for those.',
      indicator: 'A statement on corporate governance that names the Party’s leadership.',
    },
    {
      id: 'party-business-integration',
      guid: '781d313c-60c4-45e9-8941-3cb45b6d2c91',
      label: { en: 'Party–operations integration', zh: '党建与生产经营深度融合' },
      definition: 'Party work is merged into the daily management and operations of the firm.',
      include: 'Vanguard posts and teams of Party members (党员先锋岗) in production.',
      exclude: 'Powers over matters of the board: use the other codes of this dimension.',
      indicator: 'Targets that Party work and production share.',
    },
  ],
};
