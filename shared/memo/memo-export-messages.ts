/** Words of skeletons and exported memos (ICU MessageFormat). Keys start with "memo.". */
export const memoExportMessages = {
  'memo.section.bottom-line': 'Bottom line',
  'memo.section.question-and-scope': 'Question and scope',
  'memo.section.key-judgements': 'Key judgements',
  'memo.section.evidence': 'Evidence by dimension',
  'memo.section.alternative-reading': 'Alternative reading',
  'memo.section.gaps': 'Gaps',
  'memo.section.outside-codebook': 'Outside the codebook',
} as const;
