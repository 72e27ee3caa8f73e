import { useCommand } from '../commands/command-registry';
import { activeDocument, useNavigation } from '../navigation/navigation-state';
import { useNotebookData } from '../notebook-data/notebook-data';
import {
  moveChosen,
  newGroup,
  openOrderDialog,
  removeChosen,
  renameChosen,
  useSourceOrder,
} from './source-order-state';

/** Serves the commands that keep sources in order, for what is selected in the list or open. */
export function useSourceOrderCommands(isWritable: boolean): void {
  const isOpen = useNavigation(
    ({ panes, activePane }) => activeDocument(panes[activePane])?.kind === 'source',
  );
  const isSelected = useSourceOrder(({ selected }) => selected.length > 0);
  const hasSources = useNotebookData(({ sources, groups }) => sources.length + groups.length > 0);
  const canChange = isWritable && hasSources && (isOpen || isSelected);
  useCommand('source.newGroup', newGroup, isWritable);
  useCommand('source.rename', renameChosen, canChange);
  useCommand('source.move', moveChosen, canChange);
  useCommand('source.bin', removeChosen, canChange);
  useCommand('source.openBin', () => openOrderDialog({ kind: 'bin' }));
}
