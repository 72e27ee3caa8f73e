import { z } from 'zod';
import { claimIdSchema } from '../claim/claim-schema';
import { operation } from '../ipc/operation';
import { instantSchema } from '../text/hash-schema';
import { codebookEditSchema } from './codebook-edits';
import { codebookInUseSchema, codeIdSchema, codeSchema } from './codebook-schema';

const codeId = z.string();
const definitionSchema = codeSchema.pick({ label: true, definition: true, include: true, exclude: true });

/** Tags of one code that were made under one older version, and what the code said then. */
export const outdatedTagsSchema = z.object({
  codeId,
  version: z.string(),
  /** definition: its definition or rules were other ones. split: it is being split, and this passage was not looked at. */
  reason: z.enum(['definition', 'split']),
  before: definitionSchema,
  claimIds: z.array(claimIdSchema),
});
export type OutdatedTags = z.infer<typeof outdatedTagsSchema>;

/** One wording of a code: the first version that had it. */
export const codeWordingSchema = definitionSchema.extend({ version: z.string(), addedAt: instantSchema });
export type CodeWording = z.infer<typeof codeWordingSchema>;

/** Which polarity a claim keeps that carries both codes of a merge with different ones. */
export const mergeConflictSchema = z.enum(['keep', 'replace']);
export type MergeConflict = z.infer<typeof mergeConflictSchema>;

/** Served by the notebook host. Everything that changes the codebook makes a version, and can be undone. */
export const codebookOperations = {
  'codebook.get': operation(z.object({}), codebookInUseSchema),
  'codebook.edit': operation(z.object({ edit: codebookEditSchema }), codebookInUseSchema),
  /** Gives a code another id; tags follow. */
  'codebook.renameCode': operation(z.object({ codeId, id: codeIdSchema }), codebookInUseSchema),
  /** Turns every tag of some codes into one of `into`, and takes those codes out. `conflict`: for claims with both. */
  'codebook.mergeCodes': operation(
    z.object({ codeIds: z.array(codeId).min(1), into: codeId, conflict: mergeConflictSchema }),
    codebookInUseSchema,
  ),
  /** Begins to split a code: from now on its passages wait to be given to one of the codes `into`, or to stay. */
  'codebook.splitCode': operation(
    z.object({ codeId, into: z.array(codeId).min(1).max(9) }),
    codebookInUseSchema,
  ),
  /** Tags that were made under an older definition, or wait in a split. */
  'codebook.outdated': operation(z.object({}), z.array(outdatedTagsSchema)),
  /**
   * Decides on one tag after it was looked at again: it becomes tags of `codeIds` with the same polarity, under the
   * version in force. The code itself among them: it still fits; none: the tag goes.
   */
  'codebook.decide': operation(
    z.object({ claimId: claimIdSchema, codeId, codeIds: z.array(codeId) }),
    z.object({ claimId: claimIdSchema }),
  ),
  /** The trigger lines that a code is suggested by, and those that ship for its id. */
  'codebook.triggers': operation(
    z.object({ codeId }),
    z.object({ lines: z.array(z.string()), shipped: z.array(z.string()) }),
  ),
  /** Every wording that a code has had in this notebook, newest first. */
  'codebook.wordings': operation(z.object({ codeId }), z.array(codeWordingSchema)),
};
