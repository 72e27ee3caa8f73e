/** Words of the commands about how words are used (ICU MessageFormat). Keys start with "command-line.". */
export const wordCommandMessages = {
  'command-line.concordance.description':
    'Show every place in the sources where a query is found, with the words on either side (keyword in context)',
  'command-line.concordance.sort':
    'order of the lines: text, left, left2, left3 (by the first, second, third word or Chinese character to the left), right, right2, right3, hit, source or date; repeatable, the first says most',
  'command-line.concordance.descending': 'turn the first order round',
  'command-line.concordance.context': 'how many characters stand on either side',
  'command-line.concordance.limit': 'how many lines are shown; all of them without it',
  'command-line.concordance.format': 'json or csv: all lines with their places',
  'command-line.concordance.total':
    '{total, plural, =0 {Nothing is found.} one {# line in {sources, plural, one {# source} other {# sources}}.} other {# lines in {sources, plural, one {# source} other {# sources}}.}}{shown, plural, =0 {} other { The first {shown, number}.}}',
  'command-line.collocates.description':
    'List the words that stand near what a query finds in the sources, with measures of how closely they go together',
  'command-line.collocates.left': 'how many words before a place count as near it',
  'command-line.collocates.right': 'how many words behind it',
  'command-line.collocates.min': 'how often a word stands there at least',
  'command-line.collocates.measure':
    'what they are put in order by: log-likelihood, log-dice, mi, npmi or t-score; all are told',
  'command-line.collocates.stopWords': 'also articles, particles and the like',
  'command-line.collocates.limit': 'how many words are listed',
  'command-line.collocates.format': 'json and csv: all numbers; svg: a picture with a bar for each word',
  'command-line.frequency.description':
    'Count how often queries are found by when the sources were published, by year, quarter or month',
  'command-line.frequency.query':
    'a query of the search, in quotation marks where it has several words; up to {most}',
  'command-line.frequency.by': 'how long a period is: year, quarter or month',
  'command-line.frequency.measure':
    'what the table and the picture show: count, per-10000 (words; Chinese: characters) or per-source',
  'command-line.frequency.format': 'json and csv: all numbers; svg: a picture with a line for each query',
  'command-line.frequency.tooMany': 'at most {most} queries at once',
  'command-line.words.chinese': 'whether Chinese counts character by character or in words',
} as const;
