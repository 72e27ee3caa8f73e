/**
 * Interface text of undo and redo (ICU MessageFormat). Keys start with "history.". The names of steps follow the words
 * "Undo" and "Redo".
 */
export const historyMessages = {
  'history.tag': 'Tag “{code}”',
  'history.addEvidence': 'Add Passage to “{claim}”',
  'history.removeEvidence': 'Remove Passage from “{claim}”',
  'history.setEvidence': 'Change Passage of “{claim}”',
  'history.setCode': 'Set Code “{code}”',
  'history.removeCode': 'Remove Code “{code}”',
  'history.editClaim': 'Edit “{claim}”',
  'history.deleteClaim': 'Delete “{claim}”',
  'history.importSource': 'Import “{title}”',
  'history.importSources': 'Import {count} Sources',
  'history.updateSource': 'New Version of “{title}”',
  'history.acceptAnchors': 'Accept Places of Passages in “{title}”',
  'history.reanchor': 'Re-anchor Passage of “{claim}”',
  'history.leaveAnchors': 'Leave Passages of “{title}” on Their Version',
  'history.renameSource': 'Rename “{title}”',
  'history.moveSource': 'Move “{title}”',
  'history.moveSources': 'Move {count} Sources and Groups',
  'history.createGroup': 'New Group “{name}”',
  'history.renameGroup': 'Rename Group “{name}”',
  'history.deleteGroup': 'Delete Group “{name}”',
  'history.binSource': 'Move “{title}” to the Bin',
  'history.binSources': 'Move {count} Sources to the Bin',
  'history.restoreSource': 'Restore “{title}”',
  'history.restoreSources': 'Restore {count} Sources',
  'history.setMetadata': 'Change Details of “{title}”',
  'history.setReliability': 'Rate “{title}”',
  'history.createMemo': 'New Memo “{memo}”',
  'history.deleteMemo': 'Delete Memo “{memo}”',

  'history.nothingTo.undo': 'There is nothing to undo.',
  'history.nothingTo.redo': 'There is nothing to redo.',
  'history.conflict.undo':
    'This step cannot be undone any more, because what it made has changed since. Nothing was changed; the step before it can be undone next.',
  'history.conflict.redo':
    'This step cannot be redone any more, because what it is about has changed since. Nothing was changed.',
} as const;
