/** Text of groups, names and the bin (ICU MessageFormat). Part of the source's messages. */
export const sourceOrderMessages = {
  'source.inBin': 'This source is in the bin. Restore it first. Nothing was changed.',
  'source.notInBin':
    '“{title}” is not in the bin. Only what is in the bin can be purged. Nothing was changed.',
  'source.purgedOn':
    'The bytes and the text of “{title}” were purged for good on {date}. Its facts, its hashes and the quotes of its claims are kept.',
  'source.noTitle': 'A source must be called something. Nothing was changed.',
  'source.group.notFound': 'This group is no longer in the notebook.',
  'source.group.noName': 'A group must have a name. Nothing was changed.',
  'source.group.exists': 'There is a group “{name}” at this place already. Nothing was changed.',
  'source.group.intoItself': 'A group cannot be moved into itself. Nothing was changed.',
} as const;
