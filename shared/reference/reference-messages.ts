/** Words about references of other programs (ICU MessageFormat). Keys start with "reference.". */
export const referenceMessages = {
  'reference.unsupported':
    '“{name}” holds no references in RIS, BibTeX or CSL-JSON. Nothing was taken from it.',
  'reference.badJson': '“{name}” is broken JSON. Nothing was taken from it.',
  'reference.tooLarge.bytes':
    '“{name}” has more than {megabytes} MB, the most that is read of references at once. Nothing was taken from it. Export them in parts.',
  'reference.tooLarge.entries':
    '“{name}” holds more than {entries, number} references, the most that are read at once. Nothing was taken from it. Export them in parts.',
  'reference.tooLarge.macros':
    'The abbreviations (@string) of “{name}” stand for far more text than the file has. Nothing was taken from it.',
  'reference.bad.syntax': 'It is broken: a brace, a quotation mark or a comma is missing.',
  'reference.bad.noTitle': 'It has no title, no DOI and no address.',
  'reference.bad.noItem': 'It is no reference with a type, and a title, DOI or address.',
  'reference.notFound': 'This reference is no longer in the notebook.',

  'reference.import.title': 'Import references',
  'reference.import.note':
    '“{name}”, read as {format}. Each reference fills what is known of its source, and says there that it comes from {format}. One without a source is kept, so that it can be attached later.',
  'reference.import.run': 'Import {count, plural, one {# reference} other {# references}}',
  'reference.reading': 'Reading…',
  'reference.cancel': 'Cancel',
  'reference.close': 'Close',
  'reference.replaceTyped': 'Replace what was typed, too',
  'reference.more':
    '{count, plural, one {# more is} other {# more are}} not shown, and imported with the source that is proposed.',
  'reference.listMore':
    '{count, plural, one {# more is} other {# more are}} not shown; the filter finds them.',
  'reference.failed':
    '{isEntry, select, true {Entry} other {Line}} {line}{hasKey, select, true {, “{key}”} other {}}: {words}',
  'reference.taken':
    '{count, plural, one {# reference} other {# references}} imported, {attached} with a source{imported, plural, =0 {} one {; # document came with them} other {; # documents came with them}}{failed, plural, =0 {.} one {. # document could not be imported.} other {. # documents could not be imported.}}',
  'reference.of': 'Source: {title}',
  'reference.noSource': 'No source yet',
  'reference.withFile': '· “{name}” is imported with it',
  'reference.match.doi': '· same DOI',
  'reference.match.url': '· same address',
  'reference.match.title': '· same title',
  'reference.match.file': '· same document',
  'reference.known': '· in the notebook already',
  'reference.change': 'Source…',
  'reference.change.label': 'Choose the source of “{title}”',
  'reference.detach': 'No source',
  'reference.detach.label': 'No source for “{title}”',
  'reference.choose.title': 'Which source is “{title}” of?',
  'reference.choose.run': 'Choose',
  'reference.list.title': 'References',
  'reference.filter': 'Filter references',
  'reference.none.title': 'No references yet',
  'reference.none.text':
    'Import RIS, BibTeX or CSL-JSON, as Zotero and others export it, or drop such a file on the window.',
} as const;
