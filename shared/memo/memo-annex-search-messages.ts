/** Words that an exported memo adds about searches that found nothing (ICU MessageFormat). Keys start with "memo.annex.". */
export const memoAnnexSearchMessages = {
  'memo.annex.searches': 'Searched in vain',
  'memo.annex.searches.about':
    'What is cited here is that words do not stand in a source. Each search is named with its query, in the query language of Claimbook, and the hash of the text that was searched, so that whoever has that text can run it again. Menus and the like around the text of a page were not searched.',
  'memo.annex.search.heading': 'Search {number}',
  'memo.annex.search.row': 'Searched in vain: {query}',
  'memo.annex.search.line': 'Searched in vain for “{query}”, {at}, by {name}, in:',
  'memo.annex.search.text': 'Stored text searched: version {version}, SHA-256 ',
  'memo.annex.search.query': 'Query',
  'memo.annex.search.version': 'Version of the source',
  'memo.annex.search.at': 'Searched',
  'memo.annex.search.by': 'Searched by',
  'memo.annex.search.matching': 'How words were compared',
  'memo.annex.search.matching.forms':
    'In either Chinese script, whatever case, width, accents and hyphens; with other forms of English words and other names of entities.',
  'memo.annex.search.matching.words':
    'In either Chinese script, whatever case, width, accents and hyphens; without other forms of English words, with other names of entities.',
  'memo.annex.search.codes': 'About',
  'memo.annex.search.note': 'Note on the search',
  'memo.annex.search.id': 'Identifier of the record',
  'memo.annex.search.missing':
    'The record of this search is no longer in the notebook (identifier {id}). Nothing about it can be checked here.',
  'memo.annex.search.source.missing': 'The source that was searched is no longer in the notebook.',
  'memo.annex.search.check.none-found':
    'Run again at export: nothing found. Both hashes of the source are as recorded.',
  'memo.annex.search.check.found': 'NOT CONFIRMED. Run again at export, the search finds something.',
  'memo.annex.search.check.query-unreadable':
    'NOT CONFIRMED. What the query names is no longer in the notebook: it could not be run again.',
  'memo.annex.search.check.text-hash-differs':
    'NOT CONFIRMED. The stored text of the source is not the one that was searched: its hash differs.',
  'memo.annex.search.check.bytes-hash-differs':
    'NOT CONFIRMED. The stored original of the source has changed since capture: its hash differs.',
  'memo.annex.search.check.source-purged':
    'NOT CONFIRMED. The source was purged from the notebook for good: its text is gone. Its hashes stand as they were recorded.',
  'memo.annex.search.check.source-missing': 'NOT CONFIRMED. The source is no longer in the notebook.',
  'memo.annex.summary.searches':
    '{count, plural, one {One search that found nothing is} other {# searches that found nothing are}} cited.',
  'memo.annex.manifest.failedSearches': 'Searches in vain not confirmed',
  'memo.annex.warning.searches':
    '{count, plural, one {One search in vain was} other {# searches in vain were}} not confirmed at export: {list}.',
} as const;
