import type { Dimension } from '../codebook-schema';

/** D3: how the Party selects, places and judges the people who run a firm. */
export const d3Personnel: Dimension = {
  id: 'personnel',
  key: 'D3',
  label: { en: 'Personnel', zh: '干部人事' },
  note: 'Who chooses the people at the top, which posts they hold together, and what their careers depend on.',
  codes: [
    {
      id: 'party-manages-cadres',
      guid: '76f49939-96dc-49fd-94ba-697abba5659c',
      label: { en: 'Party manages cadres', zh: '党管干部' },
      definition: 'Party organs select, rotate or remove the executives of the firm.',
      include: 'Nomenklatura lists and decisions of an Organization Department (组织部).',
      exclude: 'Ordinary human-resources work of the firm.',
      indicator: 'A public notice before an appointment (任前公示).',
    },
    {
      id: 'cross-appointment',
      guid: '3869f8e1-7cfa-484c-a07d-fd47b9013259',
      label: { en: 'Cross-appointment', zh: '双向进入、交叉任职' },
      definition: 'Seats in the Party committee and seats in the board or the management overlap.',
      include:
        'A deputy Party secretary who is general manager; a full-time deputy Party secretary on the board.',
      exclude:
        'The case in which the chair of the board is also the Party secretary: use “Secretary–chair dual post”.',
      indicator: 'Paired posts behind the name of one person.',
    },
    {
      id: 'secretary-chair-dual-post',
      guid: '2fb94a44-728b-4e8f-b61a-54db051e847a',
      label: { en: 'Secretary–chair dual post', zh: '一肩挑' },
      definition: 'One person is both Party secretary and chair of the board.',
      include: 'The rule or practice that the two posts go to one person, and its end or absence (negated).',
      exclude: 'Other overlaps of posts: use “Cross-appointment”.',
      indicator: 'The double title “Party secretary and chairman” (党委书记、董事长).',
    },
    {
      id: 'political-performance-review',
      guid: '9ec7ea3c-c17a-48c9-be6a-306838164d13',
      label: { en: 'Political appraisal', zh: '党建考核、政治素质考察' },
      definition:
        'Party work or political conduct affects the appraisal, the pay or the career of executives.',
      include:
        'Appraisals of Party building, and checks of political quality before a promotion, that have a consequence.',
      exclude: 'Financial performance targets alone.',
      indicator: 'A score for Party building that is linked to pay.',
    },
  ],
};
