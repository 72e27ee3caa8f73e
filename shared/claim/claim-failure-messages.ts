/** Why a claim could not be made or changed (ICU MessageFormat). Keys start with "claim.failure.". */
export const claimFailureMessages = {
  'claim.failure.notFound': 'This claim is no longer in the notebook.',
  'claim.failure.noEvidence': 'This passage is no longer part of the claim.',
  'claim.failure.noSource': 'The source of this passage is no longer in the notebook. Nothing was changed.',
  'claim.failure.outOfRange':
    'The passage from {start, number} to {end, number} does not lie inside the text, which has {length, number} code points. Nothing was changed.',
  'claim.failure.empty': 'The passage has no words in it. Nothing was changed. Select the words that matter.',
  'claim.failure.unknownCode': 'The codebook has no code “{code}”. Nothing was changed.',
  'claim.failure.retiredCode':
    'The code “{code}” is retired: what carries it keeps it, and nothing new is tagged with it. Nothing was changed.',
  'claim.failure.noEntity': 'This entity is no longer in the notebook. Nothing was changed.',
  'claim.failure.noLink': 'This link is no longer in the notebook.',
  'claim.failure.selfLink': 'A claim cannot be linked to itself. Nothing was changed.',
  'claim.failure.duplicateLink': 'The two claims are linked in this way already. Nothing was changed.',
  'claim.failure.cited':
    '{count, plural, one {The memo “{memo}” cites} other {{count, number} memos, among them “{memo}”, cite}} this claim. Nothing was changed. Take the citation out first.',
  'claim.failure.lastPassage':
    'This is the claim’s only passage, and {count, plural, one {the memo “{memo}” cites it} other {{count, number} memos cite it, among them “{memo}”}}. Nothing was changed. Add another passage or take the citation out first.',
  'claim.failure.splitEmpty':
    'One of the parts would have no words in it. Nothing was changed. Put the caret between the words where the passage shall be split.',
  'claim.failure.samePassage': 'A passage cannot be joined with itself. Nothing was changed.',
  'claim.failure.apart':
    'Other words stand between these passages. Nothing was changed. Move the edge of one of them first.',
  'claim.failure.otherText': 'These passages stand in different sources or versions. Nothing was changed.',
  'claim.failure.otherSide':
    'One of these passages supports its claim, and the other contradicts it. Nothing was changed.',
  'claim.failure.noSharedCode':
    'These passages belong to two claims that share no code with the same polarity. Nothing was changed.',
  'claim.failure.otherPolarity':
    'The two claims have the code “{code}” with different polarity. Nothing was changed.',
  'claim.failure.bothWritten':
    'Both claims have something of their own: “{claim}” would be left without its passage. Nothing was changed. Merge the claims instead.',
  'claim.failure.noCodes':
    'Choose a code, or a claim that the passages shall be added to. Nothing was changed.',
  'claim.failure.not-next':
    'A claim that is “{from}” cannot become “{to}” at once. Nothing was changed. What can follow: {next}.',
  'claim.failure.no-basis':
    'A claim with a level of confidence is reviewed only with the basis of it. Nothing was changed. Write what the confidence is built on, or take the level away.',
  'claim.failure.no-reason':
    'Whoever reads that a claim is “{to}” has to know why. Nothing was changed. Give the reason with it.',
  'claim.merge.oneOnly': 'One claim alone cannot be merged. Nothing was changed. Select two or more.',
  'claim.split.all':
    'All passages were chosen, so that the claim would keep none. Nothing was changed. Leave at least one.',
  'claim.view.notFound': 'This view is no longer in the notebook.',
  'claim.view.noName': 'A view needs a name. Nothing was changed.',
  'claim.view.exists': 'There is a view “{name}” already. Nothing was changed. Choose another name.',
} as const;
