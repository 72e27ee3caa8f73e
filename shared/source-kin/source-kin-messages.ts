/** Words about reprints and what sources are derived from (ICU MessageFormat). Keys start with "source.kin.". */
export const sourceKinMessages = {
  'source.kin.circle':
    'A source cannot be derived from itself, not even by way of others. Nothing was changed.',
  'source.kin.purged': 'The text of one of the two sources was purged for good and cannot be compared.',
  'source.kin.warning':
    'Nearly the same text as “{title}”: {percent} % of the shorter one stands in the other. Decide in the source’s details whether one is derived from the other.',

  'source.kin.title': 'Reprints',
  'source.kin.alike':
    '{percent} % of the shorter text stands in the other: “{title}”, which is {isOlder, select, true {older} other {newer}}.',
  'source.kin.derived-from': 'Derived from “{title}”',
  'source.kin.reprinted-in': 'Reprinted in “{title}”',
  'source.kin.not-derived': 'Looked at and not derived: “{title}”',
  'source.kin.overlap': '{percent} % of the shorter text',
  'source.kin.derive': 'Mark as derived from it',
  'source.kin.deriveOther': 'Mark it as derived from this',
  'source.kin.notDerived': 'Not derived',
  'source.kin.compare': 'Compare',
  'source.kin.compare.label': 'Compare with “{title}”',
  'source.kin.remove': 'Remove',
  'source.kin.remove.label': 'Remove the relation to “{title}”',
  'source.kin.open.label': 'Open “{title}”',
  'source.kin.choose': 'Derived from…',
  'source.kin.choose.title': 'What is “{title}” derived from?',
  'source.kin.choose.run': 'Derived from it',
  'source.kin.choose.cancel': 'Cancel',
  'source.kin.comparing.title': 'Two sources compared',
  'source.kin.comparing': 'Comparing …',
  'source.kin.close': 'Close the comparison',
  'source.kin.same': 'The texts of the two sources are the same.',
} as const;
