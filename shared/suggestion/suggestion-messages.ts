/** Interface text of suggestions (ICU MessageFormat). Keys start with "suggestion.". */
export const suggestionMessages = {
  'suggestion.noSource': 'This source is not in the notebook any more, so nothing can be suggested for it.',
  'suggestion.otherVersion':
    'The source has another version now, and these suggestions were made for the one before. Nothing was changed. Look at the suggestions again.',
  'suggestion.previewCancelled': 'Another change of the triggers is being tried.',
  'suggestion.verify.differs': 'A rejected suggestion is not as it was recorded.',
  'suggestion.lineError.empty': 'There are no words here.',
  'suggestion.lineError.bracket':
    'A bracket or sign stands where a word should; brackets do not hold brackets.',
  'suggestion.lineError.class': 'There is no word class of this name.',
  'suggestion.lineError.gap': 'A gap (..) stands between two parts and is at most 60 words wide.',
  'suggestion.lineError.choice': 'A choice (a|b) has words on both sides of every bar.',
} as const;
