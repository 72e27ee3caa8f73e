import { useEffect } from 'react';
import { changingCommands } from '../../shared/application/changing-commands';
import { withholdCommands } from '../commands/command-registry';
import { useNotebookData } from '../notebook-data/notebook-data';

const none: readonly string[] = [];

/** Withholds what would change a notebook that can only be read. */
export function useReadOnlyCommands(): void {
  const isReadOnly = useNotebookData(({ notebook }) => Boolean(notebook?.readOnly));
  useEffect(() => withholdCommands(isReadOnly ? changingCommands : none), [isReadOnly]);
}
