/** Words of the search that the notebook host says (ICU MessageFormat). Keys start with "search.". */
export const searchMessages = {
  'search.fault.empty': 'There is nothing to search for.',
  'search.fault.quote-open': 'Character {position}: the quotation mark is not closed.',
  'search.fault.parenthesis-open': 'Character {position}: the parenthesis is not closed.',
  'search.fault.parenthesis-extra': 'Character {position}: a parenthesis is closed that was not opened.',
  'search.fault.nothing-inside': 'Character {position}: there is nothing between the parentheses.',
  'search.fault.nothing-after': 'Character {position}: something has to follow.',
  'search.fault.nothing-before': 'Character {position}: something has to stand before OR, AND or NEAR.',
  'search.fault.near-words': 'Character {position}: NEAR stands between words or phrases.',
  'search.fault.near-distance':
    'Character {position}: NEAR takes a number from 1 to 1000, such as NEAR/5, the same one in a row.',
  'search.fault.star': 'Character {position}: a star stands behind the beginning of a word, as in econom*.',
  'search.fault.no-words': 'Character {position}: “{found}” has no letter or digit to search for.',
  'search.fault.unknown-field':
    'Character {position}: there is no field “{found}”. Fields are {fields}; words with a colon go into quotation marks.',
  'search.fault.no-value': 'Character {position}: a value has to follow the colon.',
  'search.fault.bad-value': 'Character {position}: “{found}” is no value of this field. {allowed}',
  'search.fault.range-here': 'Character {position}: this field takes no range with two points.',
  'search.fault.range-turned': 'Character {position}: the range “{found}” ends before it begins.',
  'search.fault.too-deep': 'Character {position}: too many parentheses inside each other.',
  'search.fault.allowed': 'It can be: {values}.',
  'search.fault.date': 'A date is a year, month or day: 2024, 2024-03, 2024-03-15.',
  'search.fault.lang': 'A language is a code such as zh or en.',
  'search.fault.unknown-value': 'Character {position}: nothing of this kind goes by “{found}”.',
  'search.index.missing': 'There is no search index. It is made when somebody searches.',
  'search.index.damaged':
    'The search index is damaged, was not finished, or is of another version of Claimbook.',
  'search.index.building': 'The search index is being made.',
  'search.index.stale':
    'The search index is stale: {count, plural, one {# change} other {# changes}} of the notebook are not in it.',
  'search.index.unreadable': 'The search index cannot be read: {detail}',
  'search.index.missingThings':
    '{count, plural, one {# thing is} other {# things are}} missing from the search index.',
  'search.index.changedThings':
    '{count, plural, one {# thing was} other {# things were}} different when the search index was made.',
  'search.index.extraThings':
    '{count, plural, one {# thing} other {# things}} of the search index {count, plural, one {is} other {are}} no longer there.',
  'search.overtaken': 'The search was given up for a newer one.',
  'search.found':
    'The words are there, {count, plural, one {once} other {# times}}. Only what is not found can be recorded as not found.',
  'search.noText':
    'This source has no text, only pictures of pages. That nothing is found in it says nothing.',
  'search.recordNotFound': 'This search is no longer there.',
  'search.noName': 'A search needs a name.',
  'search.nameTaken': 'There is a search called “{name}” already.',
  'search.sourceNotFound': 'This source is no longer there.',
  'search.noneCitation': 'Searched “{title}” (version {version}) for “{query}” on {date}: nothing found.',
} as const;
