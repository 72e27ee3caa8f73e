/** What web archives (WARC) and the choice of their pages can say (ICU MessageFormat). Keys start with "source.archive.". */
export const archiveMessages = {
  'source.archive.noRecords': 'it holds no record of a web archive',
  'source.archive.badRecord': 'one of its records cannot be read',
  'source.archive.badContent': 'the contents of a page do not fit their encoding ({encoding})',
  'source.archive.noPages':
    'The archive holds no page: no answer with status 200 that is HTML. Nothing was imported.',
  'source.archive.pageNotFound':
    'The archive holds no page {url}. Nothing was imported. It holds {count, plural, one {# page} other {# pages}}, the first is {first}.',
  'source.archive.warning.otherPages':
    'The archive holds {count, plural, one {one other page} other {# other pages}}; this is its first. Choose others by their addresses.',
  'source.archive.title': 'Pages in “{name}”',
  'source.archive.note': 'A web archive holds many pages. Each that you choose becomes a source.',
  'source.archive.pages': 'Pages',
  'source.archive.filter': 'Filter by title or address',
  'source.archive.count': '{shown, number} of {total, number}; {chosen, number} chosen',
  'source.archive.untitled': '(no title)',
  'source.archive.facts': '{date} · {kilobytes, number} KB',
  'source.archive.import': '{count, plural, =0 {Import} one {Import the page} other {Import # pages}}',
  'source.archive.cancel': 'Cancel',
  'source.archive.none': 'No page matches.',
  'source.archive.archived': 'Archived',
  'source.archive.by': 'Archived by',
} as const;
