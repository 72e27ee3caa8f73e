import { createContext } from 'react';

/** Whether fields can only be read here: what they show belongs to something that cannot be changed. */
export const ReadOnlyContext = createContext(false);
