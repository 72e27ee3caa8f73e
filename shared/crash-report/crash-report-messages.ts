/** Words about crash reports (ICU MessageFormat). Keys start with "crashReport.". */
export const crashReportMessages = {
  'crashReport.title': 'Crash reports',
  'crashReport.about':
    'When a part of Claimbook fails, it notes here which part, when and where in the program. Nothing is sent to anybody. No word of your notes, no passphrase and no folder of yours is in a report.',
  'crashReport.kept': 'The last twenty are kept, in {folder}',
  'crashReport.none': 'No part of Claimbook has failed.',
  'crashReport.list': 'Reports',
  'crashReport.report': 'The report',
  'crashReport.copy': 'Copy',
  'crashReport.save': 'Save…',
  'crashReport.saveTitle': 'Save crash report',
  'crashReport.saved': 'The report was saved as {path}.',
  'crashReport.copied': 'The report is on the clipboard.',
  'crashReport.delete': 'Delete',
  'crashReport.deleteAll': 'Delete all',
  'crashReport.gone': 'This report is no longer there.',
  'crashReport.news':
    '{count, plural, one {A part of Claimbook failed. There is a report of it} other {Parts of Claimbook failed. There are # reports of it}}, on this computer only.',
  'crashReport.show': 'Show…',
  'crashReport.fileName': 'Claimbook crash {at}',
  'crashReport.startFailed':
    'Claimbook could not start. Your notebooks were not touched. A report is in {folder}',
  'crashReport.part.main': 'Claimbook as a whole',
  'crashReport.part.window': 'The window',
  'crashReport.part.notebook': 'The part that keeps the notebook',
  'crashReport.part.documents': 'The part that reads documents',
  'crashReport.part.export': 'The part that writes documents',
  'crashReport.part.printing': 'The part that makes PDFs',
  'crashReport.part.graphics': 'The part that draws on the screen',
  'crashReport.part.other': 'Another part',
  'crashReport.text.title': 'Claimbook crash report',
  'crashReport.text.at': 'When: {at}',
  'crashReport.text.part': 'Part: {part}',
  'crashReport.text.exception': 'What: a fault that the program did not expect',
  'crashReport.text.rejection': 'What: a fault that nothing waited for',
  'crashReport.text.display': 'What: a part of the window could not be drawn',
  'crashReport.text.ended': 'What: the process ended by itself or was ended from outside',
  'crashReport.text.cut-short':
    'What: Claimbook was not closed the last time. It failed, was ended from outside, or the computer stopped.',
  'crashReport.text.error': 'Error: {error}',
  'crashReport.text.exit': 'Ended: {reason}, code {code}',
  'crashReport.text.versions':
    'Versions: Claimbook {claimbook}, Electron {electron}, Chromium {chromium}, Node {node}, {system}',
  'crashReport.text.stack': 'Where in the program:',
  'crashReport.text.left':
    '“…” stands for what could have been your words; folders are left out. Nothing of this was sent.',
} as const;
