/** What can be said while sources are brought in and changed. Part of the source's messages. */
export const sourceImportMessages = {
  'source.untitled': 'Untitled source',
  'source.notFound': 'This source is no longer in the notebook.',
  'source.import.notFound':
    'There is no file at {path}. It may have been moved or deleted. Nothing was imported from it.',
  'source.import.folder': '{path} is a folder. Choose the files in it.',
  'source.import.emptyFolder': 'The folder {path} holds no files. Nothing was imported from it.',
  'source.import.notAFile': '{path} is not an ordinary file. Nothing was imported from it.',
  'source.import.permission': 'You are not allowed to read {path}. Nothing was imported from it.',
  'source.import.unreadable':
    'The disk reported an error while reading {path}. Nothing was imported from it.',
  'source.import.changed':
    '{path} changed while it was being read. Nothing was imported from it. Import it again when it is complete.',
  'source.import.empty': '{path} is empty. Nothing was imported from it.',
  'source.import.emptyPaste': 'There is no text to paste. Nothing was imported.',
  'source.import.tooLarge':
    '{name} has {size, number} bytes; the limit is {limit, number}. Nothing was imported from it. The limit can be raised in the settings.',
  'source.import.noText': '{name} has no text in it. Nothing was imported from it.',
  'source.import.badParse':
    'Reading {name} gave a result that makes no sense. Nothing was imported from it; the notebook is unharmed.',
  'source.import.cancelled': 'The import was stopped before {name}. What was imported before is kept.',
  'source.import.pasteName': 'The pasted text',
  'source.reread.fixed':
    'The encoding of “{title}” cannot be chosen: its format says how its text is kept, or it was pasted. Nothing was changed.',
  'source.reread.same':
    'Read as {charset}, the text is the same as it is now. No new version was made; nothing was changed.',
  'source.reread.damaged':
    'The stored original is not what was captured: its hash differs. It was not read again. Run “Verify” and restore a backup.',
  'source.badDate': '“{value}” is not a date that can be kept. Write it as 2025, 2025-08 or 2025-08-01.',
} as const;
