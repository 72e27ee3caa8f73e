import { useEffect } from 'react';
import { withholdCommands } from '../commands/command-registry';
import { useNotebookData } from '../notebook-data/notebook-data';

/** Commands that change the notebook. */
const changing = [
  'source.import',
  'source.importFolder',
  'source.update',
  'source.paste',
  'source.newGroup',
  'source.rename',
  'source.move',
  'source.bin',
  'reference.import',
  'encryption.encrypt',
  'encryption.rekey',
  'encryption.decrypt',
  'edit.undo',
  'edit.redo',
  'edit.replace',
  'evidence.tag',
  'evidence.repeat',
  'evidence.everywhere',
  'evidence.adjust',
  'evidence.split',
  'evidence.join',
  'evidence.removeTag',
  'evidence.acceptSuggestion',
  'evidence.acceptSuggestionWords',
  'evidence.rejectSuggestion',
  'search.collect',
  'search.save',
  'search.recordNone',
  'claim.split',
  'claim.delete',
  'codebook.newCode',
  'codebook.newDimension',
  'codebook.import',
  'memo.new',
  'memo.newCompany',
  'memo.newIndicators',
  'memo.newAch',
  'memo.newEmpty',
  'memo.writeNote',
  'memo.cite',
  'memo.delete',
];
const none: readonly string[] = [];

/** Withholds what would change a notebook that is only looked at: a backup, or what can be read of a damaged one. */
export function useReadOnlyCommands(): void {
  const isLooking = useNotebookData(
    ({ notebook }) => notebook?.readOnly === 'backup' || notebook?.readOnly === 'damaged',
  );
  useEffect(() => withholdCommands(isLooking ? changing : none), [isLooking]);
}
