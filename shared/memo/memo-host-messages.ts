/** What can be said while memos are kept and exported. Part of the memo feature's messages. */
export const memoHostMessages = {
  'memo.untitled': 'Untitled memo',
  'memo.notFound': 'This memo is no longer in the notebook.',
  'memo.noTemplate': 'This template is no longer in the notebook. No memo was made.',
  'memo.noVersion': 'This version is no longer in the notebook.',
  'memo.unknownSubject.source': 'There is no such source in this notebook. No memo was made.',
  'memo.unknownSubject.code': 'There is no such code in the codebook. No memo was made.',
  'memo.unknownSubject.entity': 'There is no such entity in this notebook. No memo was made.',
  'memo.noteTitle': 'Note on {name}',
  'memo.unknownClaim': 'A claim for this memo is not in the notebook. No memo was made.',
  'memo.conflict':
    'This memo was saved elsewhere since it was opened here. Your text is still in this window and was not saved over it. Copy it, reload the memo and put it in again.',
  'memo.export.cancelled':
    'The export was stopped. Nothing was written; a file that was there before is unharmed.',
  'memo.export.diskFull':
    'The disk is full. {path} was not written; a file that was there before is unharmed.',
  'memo.export.permission': 'You are not allowed to write {path}. Choose another folder.',
  'memo.export.noFolder': 'The folder of {path} does not exist. Choose another one.',
  'memo.export.nameTooLong': 'The disk takes no name as long as that of {path}. Choose a shorter one.',
  'memo.export.isFolder': '{path} is a folder. Choose another name.',
  'memo.export.busy': '{path} is in use by another program. Close it there, or choose another name.',
  'memo.export.diskError': '{path} could not be written. A file that was there before is unharmed.',
  'memo.export.printFailed':
    'The PDF could not be made. No file was written; your memo is unharmed. Try again, or export HTML and print that.',
  'memo.export.printTimeout':
    'The PDF was not finished after {seconds, plural, one {# second} other {# seconds}} and was stopped. No file was written; your memo is unharmed. Try again, or export HTML and print that.',
  'memo.export.isNotebook': '{path} belongs to this notebook. Choose another name for the export.',
  'memo.export.isOtherNotebook':
    '{path} is a notebook, or belongs to one. Nothing was written. Choose another name for the export.',
} as const;
