/** Interface text of the codebook feature (ICU MessageFormat). Keys start with "codebook.". */
export const codebookMessages = {
  'codebook.filter': 'Find a code: English, 中文, pinyin or id',
  'codebook.none': 'No code by that name.',
  'codebook.usage': '{count, plural, =0 {No claim carries this code yet} one {# claim} other {# claims}}',
  'codebook.usage.more': 'Show more',
  'codebook.about': 'About {name}, version {version}',
  'codebook.rules': 'Rules of coding',
  'codebook.references': 'Built on',
  'codebook.hash': 'SHA-256',
  'codebook.code': 'Code',
  'codebook.gone': 'This code is not in the codebook.',
  'codebook.dimension': 'Dimension',
  'codebook.definition': 'Definition',
  'codebook.include': 'Include',
  'codebook.exclude': 'Exclude',
  'codebook.indicator': 'Typical indicator',
  'codebook.id': 'Id',
  'codebook.pin': 'Pin to a number key',
  'codebook.unpin': 'Pinned to key {number}. Unpin',
  'codebook.pinFull': 'All nine keys are taken',

  'codebook.failure.noDimension': 'This dimension is not in the codebook.',
  'codebook.failure.dimensionFull':
    'A dimension that holds codes cannot be deleted. Move or delete its codes first. Nothing was changed.',
  'codebook.failure.codeInUse':
    '“{code}” stands on {count, plural, one {# claim} other {# claims}} and cannot be deleted. Retire it: it is then offered no more, and its tags stay. Or merge it into another code. Nothing was changed.',
  'codebook.failure.idTaken': 'There is a code with the id “{id}” already. Nothing was changed.',
  'codebook.failure.noName': 'A name in English or in Chinese is needed. Nothing was changed.',
  'codebook.failure.mergeIntoItself': 'A code cannot be merged into itself.',
  'codebook.failure.splitIntoItself': 'Choose other codes than the one that is split: it stays by itself.',
  'codebook.failure.noTag': 'This claim does not carry the code any more.',
  'codebook.note.merged': 'Merged into this code: {en} {zh} ({id}). {definition}',
} as const;
