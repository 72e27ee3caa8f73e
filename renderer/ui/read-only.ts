import { createContext, useContext } from 'react';

/** The element that says why nothing can be changed in this window. */
export const readOnlyReasonId = 'read-only-reason';

/** Whether the notebook of this window can only be read. Given once, for the whole window. */
export const ReadOnlyContext = createContext(false);

/** Whether fields here hold what stands in the notebook, and not what is looked for or how things are shown. */
export const NotebookFieldsContext = createContext(false);

/** Whether a field can only be read here. */
export function useIsFieldReadOnly(): boolean {
  const isOfNotebook = useContext(NotebookFieldsContext);
  return useContext(ReadOnlyContext) && isOfNotebook;
}

/** What a control that changes the notebook, where `isChange`, is given in a window where nothing can be changed. */
export function useReadOnlyProps(isChange: boolean): { isDisabled?: true; 'aria-describedby'?: string } {
  const isReadOnly = useContext(ReadOnlyContext);
  return isReadOnly && isChange ? { isDisabled: true, 'aria-describedby': readOnlyReasonId } : {};
}
