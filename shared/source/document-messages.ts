/** What reading documents that are no text by themselves can say (ICU MessageFormat). Keys start with "source.document.". */
export const documentMessages = {
  'source.document.encrypted':
    'The file is protected by a password, which Claimbook cannot take. Nothing was imported. Open it in the program that made it, save it without a password, and import that.',
  'source.document.damaged':
    'The file is damaged or not complete ({detail}). Nothing was imported. Open it in the program that made it, save it anew, and import that.',
  'source.document.unsafe':
    'The file is built in a way that documents are not, and could do harm when read ({detail}). Nothing was imported.',
  'source.document.notZip': 'it is not packed as documents of its kind are',
  'source.document.noPart': 'its part {part} is missing',
  'source.document.badPart': 'its part {part} cannot be read',
  'source.document.tooManyParts': 'it holds more than {limit, number} parts',
  'source.document.partTwice': 'it holds {part} twice',
  'source.document.badPartName': 'one of its parts is called so that it would lie outside the file',
  'source.document.tooLarge': 'unpacked it would have more than {megabytes} MB',
  'source.document.entities': 'its part {part} declares types or entities',
  'source.document.tooDeep': 'its part {part} is nested more than {limit} deep',
  'source.document.noPages': 'it has no pages',
  'source.document.tooManyPages': 'it claims to have more than {limit, number} pages',
  'source.document.breaksOff': 'it breaks off before its end',
  'source.document.noText': 'The document holds no text. Nothing was imported.',

  'source.document.warning.trackedChanges':
    '{count, plural, one {# tracked change was} other {# tracked changes were}} read as accepted: deleted words are left out.',
  'source.document.warning.comments':
    '{count, plural, one {# comment was} other {# comments were}} left out.',
  'source.document.warning.noTextLayer':
    '{count, plural, one {The page is a picture} other {The # pages are pictures}} without text, so nothing can be searched or marked. Recognise the text (OCR) in another program and import the result, or update this source with it.',
  'source.document.warning.emptyPages':
    '{count, plural, one {One page has} other {# pages have}} no text: {list}. Look at {count, plural, one {its} other {their}} picture: scanned text cannot be searched or marked.',
  'source.document.warning.radicals':
    '{count, plural, one {# radical was} other {# radicals were}} read as the Chinese {count, plural, one {character that it stands} other {characters that they stand}} for (Unicode, Equivalent_Unified_Ideograph).',
  'source.document.warning.unknownCharacters':
    'For {count, plural, one {# character} other {# characters}} the file does not say what they mean; � stands in their place. Check quotes against the page.',
  'source.document.warning.repaired':
    'The file is damaged and was read as far as its parts could be found. Compare it with the original: text may be missing.',
  'source.document.warning.pdfErrors':
    'The file has {count, plural, one {# error} other {# errors}} that were read around. Check quotes against the page.',
  'source.document.warning.headers':
    'Headers and footers of the pages were left out, since they stand in no place of the text.',
} as const;
