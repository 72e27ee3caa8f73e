import { z } from 'zod';
import { operation } from '../ipc/operation';
import { notebookInfoSchema, verificationSchema } from './notebook-schema';

/** Served by the notebook host of the window. */
export const notebookOperations = {
  'notebook.info': operation(z.object({}), notebookInfoSchema),
  /** Checks every hash and every quote again. */
  'notebook.verify': operation(z.object({}), verificationSchema),
};
