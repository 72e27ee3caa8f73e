import type { Dimension } from '../codebook-schema';

/** D5: how the Party inspects, disciplines and punishes inside a firm. */
export const d5Discipline: Dimension = {
  id: 'discipline',
  key: 'D5',
  label: { en: 'Discipline', zh: '纪律监督' },
  note: 'The organs that watch, the norms they enforce, and what they find.',
  codes: [
    {
      id: 'discipline-inspection',
      guid: 'f200a421-8c54-4c5d-8fc3-b197b01a3437',
      label: { en: 'Discipline inspection organs', zh: '纪检监察' },
      definition: 'An organ of discipline inspection or supervision, or one of its cases, appears.',
      include: 'Discipline commissions, resident inspection groups, their officers and the cases they open.',
      exclude: 'Internal audit.',
      indicator: 'A discipline secretary (纪委书记) among the leaders of the firm.',
    },
    {
      id: 'party-discipline',
      guid: '4636d956-9c7f-4fb5-996a-b61a6a4580cc',
      label: { en: 'Party discipline', zh: '党的纪律、全面从严治党' },
      definition: 'Norms of the Party or its sanctions are the content of the passage.',
      include: 'Full and strict governance of the Party (全面从严治党) as a demand on the firm.',
      exclude: 'Labour rules of the firm.',
      indicator: 'The “six disciplines” (六大纪律) are named.',
    },
    {
      id: 'anti-corruption',
      guid: '67bb7115-fd94-4d71-9361-32439a8dd425',
      label: { en: 'Anti-corruption', zh: '反腐败' },
      definition: 'The passage is about graft, clean governance or education by warning examples.',
      include: 'Warning education (警示教育) and campaigns for clean governance (党风廉政).',
      exclude: 'Corruption of data or of materials.',
      indicator: 'The notice of a case.',
    },
    {
      id: 'eight-point-frugality',
      guid: '2dc0e536-6c52-4a8b-8d91-3926e5b110ce',
      label: { en: 'Eight-point rules, four winds', zh: '中央八项规定精神、纠治“四风”' },
      definition: 'The Party acts against formalism, extravagance or waste.',
      include: 'The other two of the “four winds”, bureaucratism and hedonism.',
      exclude: 'Cost-cutting for business reasons.',
      indicator: 'A ban on banquets.',
    },
    {
      id: 'supervision-inspection',
      guid: 'd6e6ae32-7424-40a2-8475-4f9a3b7e3fed',
      label: { en: 'Inspection and supervision', zh: '巡视巡察、监督问责' },
      definition: 'It is checked whether political demands are complied with.',
      include: 'Inspection tours (巡视、巡察), political supervision, calls to account.',
      exclude: 'Technical inspection of plant, safety or quality.',
      indicator: 'Rectification after an inspection tour (巡视整改).',
    },
  ],
};
