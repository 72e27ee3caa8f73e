/** Words of finding and replacing in a memo (ICU MessageFormat). Keys start with "memo.find.". */
export const memoFindMessages = {
  'memo.find.label': 'Find and replace in this memo',
  'memo.find.field': 'Find in this memo',
  'memo.find.case': 'Match capitals and small letters',
  'memo.find.word': 'Whole words only',
  'memo.find.count': '{current, number} of {count, number}',
  'memo.find.none': 'Not found',
  'memo.find.next': 'Next match (Enter)',
  'memo.find.previous': 'Match before (Shift+Enter)',
  'memo.find.replacing': 'Replace',
  'memo.find.replacement': 'Replace with',
  'memo.find.replace': 'Replace',
  'memo.find.replaceAll': 'Replace all',
  'memo.find.replaced':
    '{count, plural, =0 {Nothing replaced} one {# place replaced} other {# places replaced}}',
  'memo.find.close': 'Close (Escape)',
} as const;
