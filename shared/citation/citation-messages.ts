/** Words about citation styles (ICU MessageFormat). Keys start with "citation.". */
export const citationMessages = {
  'citation.style.claimbook': 'Claimbook: every recorded fact',
  'citation.style.notFound': 'There is no citation style “{id}”. It may have been removed.',
  'citation.style.noFile': '“{path}” is not there.',
  'citation.style.unreadable': '“{path}” cannot be read.',
  'citation.style.notKept': 'The style could not be kept in “{path}”: no permission, or the disk is full.',
  'citation.refused.tooLarge': 'This style is larger than 2 MB. It was not added.',
  'citation.refused.notWellFormed': 'This is no well-formed CSL style. It was not added.',
  'citation.refused.noStyle': 'This file holds no citation style (CSL). It was not added.',
  'citation.refused.dependent':
    'This style only points to another one, which it needs and does not hold. Add that one in its place.',
  'citation.refused.fails': 'The citation processor cannot run this style.',
} as const;
