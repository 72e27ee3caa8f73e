/** What reading RTF can say (ICU MessageFormat). Keys start with "source.rtf.". */
export const rtfMessages = {
  'source.rtf.tooDeep': 'its groups are nested more than {limit} deep',
  'source.rtf.warning.breaksOff':
    'The file breaks off. What stands in it was read; compare it with the original before you rely on its being complete.',
  'source.rtf.warning.objects':
    '{count, plural, one {# picture or embedded object was} other {# pictures or embedded objects were}} left out.',
  'source.rtf.warning.unknown':
    '{count, plural, one {# character is} other {# characters are}} none in the encoding that the file names, and {count, plural, one {stands} other {stand}} in the text as �.',
} as const;
