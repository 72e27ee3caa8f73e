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

  'source.versions.title': 'Versions of “{title}”',
  'source.versions.close': 'Close versions',
  'source.versions.open': 'Versions…',
  'source.versions.updated':
    '{count, plural, =0 {Version {version} is here. No passage stands on an older one.} one {Version {version} is here. One passage waits for your decision.} other {Version {version} is here. # passages wait for your decision: {exact} exact, {moved} moved, {changed} changed, {orphan} without a place.}}',
  'source.versions.notice':
    '{count, plural, one {One passage stands} other {# passages stand}} on an older version of this source and {count, plural, one {is} other {are}} not shown in this text.',
  'source.versions.review': 'Review…',
  'source.versions.older':
    'Stands on version {version} of the source, which has a newer one. {standing, select, left {You left it there.} other {Review it under “Versions…” of the source.}}',
  'source.versions.queue': 'Passages to review',
  'source.versions.waiting':
    '{count, plural, =0 {No passage to review} one {One passage to review} other {# passages to review}}',
  'source.versions.nothing': 'Every passage stands on the current version.',
  'source.versions.acceptSure': 'Accept the {count, number} exact and moved',
  'source.versions.state.exact': 'exact',
  'source.versions.state.moved': 'moved',
  'source.versions.state.changed': 'changed',
  'source.versions.state.orphan': 'no place found',
  'source.versions.state.left': 'left as it is',
  'source.versions.words.before': 'On version {version}',
  'source.versions.words.now': 'Now',
  'source.versions.noProposal':
    '{count, plural, =0 {The words are not in the current version. Mark what stands for them now, or leave the passage on its version.} one {The same words stand at one place, but nothing around them agrees. Mark it by hand if it is the right one.} other {The same words stand at # places, and nothing tells which is meant. Mark the right one by hand.}}',
  'source.versions.diff': 'What changed',
  'source.versions.accept': 'Accept',
  'source.versions.mark': 'Mark by hand…',
  'source.versions.leave': 'Leave on its version',
  'source.versions.marking': 'Select the words that now stand for',
  'source.versions.useSelection': 'Use the selection',
  'source.versions.cancelMarking': 'Cancel',
  'source.versions.list': 'All versions',
  'source.versions.version': 'Version {version}',
  'source.versions.current': 'current',
  'source.versions.pasted': 'pasted',
  'source.versions.passages': '{count, plural, =0 {no passages} one {# passage} other {# passages}}',
  'source.versions.read': 'Read',
  'source.versions.compare': 'Compare with current',
  'source.versions.comparing': 'Comparing …',
  'source.versions.differences': '{count, plural, one {# difference} other {# differences}}',
  'source.versions.noDifference': 'The texts of the two versions are the same.',
  'source.versions.touches': '{count, plural, one {Touches # passage} other {Touches # passages}}: {claims}',
  'source.versions.back': 'Back',
  'source.versions.old': 'Version {version} is an old version. It can be read here and not be marked.',
} as const;
