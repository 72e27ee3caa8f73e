/** Text of the command line (ICU MessageFormat). Keys start with "command-line.". */
export const commandLineMessages = {
  'command-line.description':
    'Claimbook without a window: sources, claims and memos of a notebook, and exports that can be checked.',
  'command-line.afterHelp':
    'Exit codes: 0 done, 1 something failed, 2 wrong words. Positions are Unicode code points, the end is exclusive.\nAfter -- everything is a word, also where it begins with a dash.',
  'command-line.seeHelp': 'See: {command} --help',
  'command-line.missingCommand': 'error: missing command',
  'command-line.unknownCommand': "error: unknown command ''{word}''",
  'command-line.failed': '{message} ({code})',
  'command-line.outputFailed': 'The output could not be written: {detail}',
  'command-line.option.json': 'one JSON document on stdout, nothing else there',
  'command-line.option.help': 'show this help',
  'command-line.option.version': 'show the version',
  'command-line.argument.notebook': 'path of the notebook (.claimbook)',
  'command-line.argument.source': 'id of the source',
  'command-line.argument.files':
    'files to import (plain text, Markdown, HTML, DOCX, ODT, EPUB), or folders of them',

  'command-line.new.description': 'Make an empty notebook with the built-in codebook',
  'command-line.info.description': 'Say what a notebook holds and who has it open',
  'command-line.import.description':
    'Import files as sources, in the order given; a bad one never stops the rest',
  'command-line.text.description': 'Print the stored text of a source, exactly',
  'command-line.tag.description': 'Make a claim from a passage and tag it with codes',
  'command-line.tag.start': 'first code point of the passage, from 0',
  'command-line.tag.end': 'code point after the last one of the passage',
  'command-line.tag.code': 'id of a code; repeat for more',
  'command-line.tag.polarity': 'polarity of the tags',
  'command-line.tag.statement': 'the claim in your words; without it the quote stands for it',
  'command-line.claims.description': 'List the claims',
  'command-line.codebook.description': 'Show the codebook: dimensions, codes, how often each is used',
  'command-line.memo.description': 'Make memos',
  'command-line.memoNew.description': 'Make a memo from a skeleton, filled with claims and their citations',
  'command-line.memoNew.template': 'skeleton to start from',
  'command-line.memoNew.claim': 'id of a claim to cite; repeat for more, in order',
  'command-line.export.description': 'Write a memo with its evidence to a file',
  'command-line.export.memo': 'id of the memo',
  'command-line.export.format': 'format of the file',
  'command-line.export.out': 'file to write',
  'command-line.sources.description': 'List the sources',
  'command-line.memos.description': 'List the memos',
  'command-line.verify.description': 'Check every hash and every quote; exit 1 where one differs',

  'command-line.notAnInteger': 'It must be a whole number.',
  'command-line.outOfRange': 'Positions start at 0; {value} is before the beginning.',
  'command-line.emptyWord': 'It must not be empty.',
  'command-line.noSource': 'There is no source {id} in this notebook.',
  'command-line.noClaim': 'There is no claim {id} in this notebook.',
  'command-line.noMemo': 'There is no memo {id} in this notebook.',

  'command-line.created': 'Made {path}',
  'command-line.info.name': 'Name',
  'command-line.info.path': 'Path',
  'command-line.info.id': 'Id',
  'command-line.info.created': 'Created',
  'command-line.info.counts': 'Holds',
  'command-line.info.countsValue':
    '{sources, plural, one {# source} other {# sources}}, {claims, plural, one {# claim} other {# claims}}, {memos, plural, one {# memo} other {# memos}}',
  'command-line.info.holder': 'Open in',
  'command-line.info.holderValue': '{program} (computer {host}, process {pid}, since {since})',
  'command-line.info.writable': 'Writable',
  'command-line.info.writable.yes': 'yes',
  'command-line.info.writable.file': 'no, the file or its folder is read-only',
  'command-line.info.writable.in-use': 'no, it is open elsewhere',
  'command-line.imported': '{file}: imported as {id}, “{title}”, {codePoints, number} code points',
  'command-line.ofFile': '{file}: {message}',
  'command-line.importedPart':
    '{there} of {total} files are in the notebook; {failed, plural, one {# was} other {# were}} not imported.',
  'command-line.leftOut':
    '{count, plural, one {# hidden file or part of a saved page was} other {# hidden files and parts of saved pages were}} left out of the folders.',
  'command-line.duplicate': '{file}: already here as {id}, “{title}”',
  'command-line.tagged': 'Claim {claim}: {quote}',
  'command-line.memoMade': 'Made memo {memo}',
  'command-line.exported':
    'Wrote {path} ({byteLength, number} bytes, {citations, plural, one {# citation} other {# citations}}{replaced, select, true {, in place of the file that was there} other {}})',
  'command-line.failedQuotes':
    '{count, plural, one {# quote differs} other {# quotes differ}} from the source; marked in the file.',
  'command-line.missingClaims':
    '{count, plural, one {# cited claim no longer exists} other {# cited claims no longer exist}}; marked in the file.',
  'command-line.verified':
    'Nothing differs: {sources, plural, one {# source} other {# sources}}, {quotes, plural, one {# quote} other {# quotes}}, {claims, plural, one {# claim} other {# claims}}, {memos, plural, one {# memo} other {# memos}}, {logEntries, plural, one {# log entry} other {# log entries}} checked.',
  'command-line.problems':
    '{count, plural, one {# thing differs} other {# things differ}} from what was recorded.',
  'command-line.nothing': 'None.',
  'command-line.codebookHead': '{name}, version {version}, SHA-256 {sha256}',
  'command-line.column.id': 'Id',
  'command-line.column.title': 'Title',
  'command-line.column.published': 'Published',
  'command-line.column.language': 'Language',
  'command-line.column.codePoints': 'Code points',
  'command-line.column.claims': 'Claims',
  'command-line.column.status': 'Status',
  'command-line.column.codes': 'Codes',
  'command-line.column.claim': 'Claim',
  'command-line.column.citations': 'Citations',
  'command-line.column.modified': 'Modified',
  'command-line.column.code': 'Code',
  'command-line.column.label': 'Label',
  'command-line.column.used': 'Used',
  'command-line.column.kind': 'Kind',
  'command-line.column.problem': 'What differs',
  'command-line.unknown': '—',
  'command-line.untitledMemo': 'Untitled memo',

  'command-line.electronUnavailable':
    'The PDF was not made: Electron, which prints it, could not be set up here. Nothing was written. Export as DOCX or HTML instead, or see what is missing above.',
  'command-line.printFailed':
    'The PDF was not made: printing failed. Nothing was written. Try again, or export as DOCX or HTML.',
  'command-line.printCancelled': 'The PDF was not made: printing was interrupted. Nothing was written.',
  'command-line.printTimeout':
    'The PDF was not made: printing took longer than {seconds} s. Nothing was written.',
} as const;
