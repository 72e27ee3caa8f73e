/** What the versions of a source answer where they cannot do as asked. Keys start with "source.version.". */
export const sourceVersionMessages = {
  'source.version.same':
    '“{name}” has the same bytes as the version that is here. No new version was made; nothing was changed.',
  'source.version.otherSource':
    '“{name}” is in the notebook already, as the source “{title}”. No new version was made; nothing was changed.',
  'source.version.notFound': 'This source has no version {version}.',
  'source.version.newer':
    'This source has changed since its passages were shown. Nothing was changed; look at the list again.',
  'source.version.noPassage': 'This passage is not waiting for a decision any more. Nothing was changed.',
  'source.version.noProposal':
    'For one of these passages there is no place that could be proposed. Nothing was changed; mark its place by hand, or leave it on its version.',
  'source.version.inUse':
    'Passages stand on this version of the source. Undo what was done with them first. Nothing was changed.',
} as const;
