import { z } from 'zod';
import { operation } from '../ipc/operation';
import { codebookInUseSchema } from './codebook-schema';

/** Served by the notebook host. */
export const codebookOperations = {
  'codebook.get': operation(z.object({}), codebookInUseSchema),
};
