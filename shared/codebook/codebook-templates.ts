import { z } from 'zod';
import type { Codebook } from './codebook-schema';
import { partyStateControlCodebook } from './party-state-control';

/** What a new notebook can start with. */
export const codebookTemplateSchema = z.enum(['party-state-control', 'empty']);
export type CodebookTemplate = z.infer<typeof codebookTemplateSchema>;

/** The codebook of a template; an empty one is nobody else's, and gets a GUID of its own. */
export function codebookOfTemplate(template: CodebookTemplate, newGuid: () => string): Codebook {
  if (template === 'party-state-control') return partyStateControlCodebook;
  return {
    guid: newGuid(),
    name: { en: 'Codebook', zh: '编码表' },
    version: '1.0',
    rules: [],
    references: [],
    dimensions: [],
  };
}
