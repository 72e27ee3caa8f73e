import type { Dimension } from '../codebook-schema';

/** D4: study, campaigns, loyalty and propaganda inside a firm. */
export const d4Ideology: Dimension = {
  id: 'ideology',
  key: 'D4',
  label: { en: 'Ideology', zh: '思想政治' },
  note: 'What leaders and staff are asked to study, profess and repeat. Attendance at a study session is not evidence of control over a decision.',
  codes: [
    {
      id: 'central-group-study',
      guid: '2726d76c-bff9-44c5-b5d6-9575ed9f9ceb',
      label: { en: 'Central-group study', zh: '党委理论学习中心组学习' },
      definition: 'The leaders of the firm study theory together in an organised group.',
      include: 'The “first agenda item” of a Party meeting (第一议题), and who attended.',
      exclude: 'Training of staff.',
      indicator: 'A numbered session of the theory-study central group.',
    },
    {
      id: 'education-campaign',
      guid: '9a01100e-2964-4e29-af0a-d098906b70fb',
      label: { en: 'Thematic education', zh: '主题教育、学习教育' },
      definition: 'A campaign of political education runs through the whole Party or the whole firm.',
      include: 'The start, the course and the results of the campaign in the firm.',
      exclude: 'Routine study that belongs to no campaign.',
      indicator: 'The campaign is named.',
    },
    {
      id: 'leader-thought-loyalty',
      guid: 'e43669f2-4fc6-4fb6-967a-f5fe8f6fbd28',
      label: { en: "Leader's thought and loyalty", zh: '习近平思想学习、两个维护' },
      definition: 'The firm or its people study the leader’s texts or pledge loyalty to him.',
      include: 'Formulas of loyalty such as the “two upholds” (两个维护).',
      exclude: 'Generic patriotism.',
      indicator: 'A speech of the leader is the text that is studied.',
    },
    {
      id: 'mass-line',
      guid: 'aed99136-0e07-489a-96b2-c2e4ae34678f',
      label: { en: 'Mass line', zh: '群众路线' },
      definition: 'Serving the masses, or relying on them, is stated as a norm.',
      include: 'Work presented as a service to the masses because the Party demands it.',
      exclude: 'Customer service.',
      indicator: 'The phrase “serve the people” (为人民服务).',
    },
    {
      id: 'ideology-propaganda-work',
      guid: '31d2402a-9442-4d07-90f0-095faa02b82b',
      label: { en: 'Ideology and propaganda work', zh: '意识形态与宣传思想工作' },
      definition: 'Ideological unity, political education or Party media are a task of the firm.',
      include:
        'Responsibility for ideological work, political education of staff, and the use of Party media.',
      exclude: 'Advertising.',
      indicator: 'The Party journal Qiushi (《求是》) is the text that is studied.',
    },
  ],
};
