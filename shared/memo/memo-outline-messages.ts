/** Words of a memo's outline (ICU MessageFormat). Keys start with "memo.outline.". */
export const memoOutlineMessages = {
  'memo.outline.label': 'Outline',
  'memo.outline.level': 'Heading {level}:',
  'memo.outline.none': 'This memo has no headings yet.',
  'memo.outline.closed': 'Open the memo to see its outline.',
  'memo.outline.keys': 'Enter goes there, Alt+↑ and Alt+↓ move a section with all that is in it.',
  'memo.outline.moved.up': '“{title}” was moved up.',
  'memo.outline.moved.down': '“{title}” was moved down.',
  'memo.outline.notMoved': '“{title}” has no neighbour on that side within its part.',
} as const;
