/** What can go wrong with a notebook's file: what happened, what was kept, what to do. Part of the notebook's messages. */
export const notebookFileMessages = {
  'notebook.analyst': 'Analyst',
  'notebook.file.notFound': 'There is no file at {path}. It may have been moved, renamed or deleted.',
  'notebook.file.gone':
    '{name} is no longer at {path}: it was moved, renamed or deleted, or its disk was taken out. This change was not saved; everything saved before is in the file, wherever it is now. Put it back there, and what is typed here is saved.',
  'notebook.file.isFolder': '{path} is a folder, not a notebook.',
  'notebook.file.empty': '{path} is an empty file, not a notebook. Nothing was changed.',
  'notebook.file.notANotebook': '{path} is not a Claimbook notebook. Nothing was changed.',
  'notebook.file.newer':
    '{name} was last used by a newer version of Claimbook (notebook format {version}; this version knows {known}). Nothing was changed. Open it with the newer version.',
  'notebook.file.damaged':
    '{name} is damaged and was not opened, so that nothing is lost beyond what already is. Keep the file as it is. Go back to a backup (“restore”), or save what can be read into a new notebook (“recover”).',
  'notebook.file.copyDiffers':
    'The copy of {name} with the new passphrase did not hold the same, so it was thrown away. Nothing was changed. Check the notebook with Verify.',
  'notebook.file.damagedPart':
    'A part of this notebook is damaged and cannot be shown. Nothing was changed. Check the notebook with Verify.',
  'notebook.file.passphraseNeeded': '{name} is encrypted. It opens with its passphrase.',
  'notebook.file.wrongPassphrase':
    'This passphrase does not open {name}. Nothing was changed. If it is certainly the right one, the beginning of the file is damaged, or it is not a Claimbook notebook.',
  'notebook.file.foreignSchema':
    '{name} contains parts that Claimbook did not put there, so it was not opened. Nothing was changed.',
  'notebook.file.permission': 'You are not allowed to read {path}.',
  'notebook.file.unreadable': 'The disk reported an error while reading {path}. Nothing was changed.',
  'notebook.file.exists': 'There is already a file at {path}. It was left as it is. Choose another name.',
  'notebook.file.noFolder': 'There is no folder {path}.',
  'notebook.file.folderNotWritable': 'You are not allowed to make files in {path}. Choose another folder.',
  'notebook.file.inUse':
    '{name} is open in another {program} (computer {host}, process {pid}, since {since}). Close it there first.',
  'notebook.file.inUseElsewhere':
    '{name} is marked as open on another computer: {host} (process {pid}, since {since}). Close it there first. If that computer no longer has it open, delete the file {lock}.',
  'notebook.file.busy':
    '{name} is being written to by another program. Nothing was changed. Try again in a moment.',
  'notebook.file.beingRead':
    '{name} is being read by another program, so it was not replaced. Nothing was changed. Close it there first.',
  'notebook.file.badCopy':
    '{name} could not be copied whole: what was written does not hold what the notebook does. The copy was deleted; the notebook is as it was.',
  'notebook.file.readOnly':
    '{name} can be read but not changed: the file or its folder is read-only. Nothing was changed.',
  'notebook.file.openedForReading': '{name} was opened for reading only. Nothing was changed.',
  'notebook.file.diskFull':
    'The disk is full. This change was not saved; everything saved before is safe. Free some space and try again.',
  'notebook.file.writeDenied': 'The system refused to write to {name}. This change was not saved.',
  'notebook.file.diskError':
    'The disk reported an error. This change was not saved; everything saved before it is kept.',
  'notebook.file.changedOutside':
    'This cannot be shown: the notebook was damaged, or changed by something else than Claimbook. Check the notebook: it names everything that differs from what was recorded.',
  'notebook.file.nameTooLong': 'The disk takes no name as long as “{name}”. Choose a shorter one.',
  'notebook.file.tooLarge': 'This is too large for a notebook. Nothing was changed.',
  'notebook.file.closed': 'The notebook is closed. This change was not saved.',
  'notebook.file.internal': 'Something went wrong inside Claimbook. This change was not saved.',
} as const;
