import { z } from 'zod';
import { codebookFormatSchema } from '../codebook/codebook-exchange-operations';
import { codebookTemplateSchema } from '../codebook/codebook-templates';
import { passphraseSchema } from '../encryption/encryption-operations';
import { lockedNotebookSchema } from '../encryption/encryption-schema';
import { pathSchema } from '../file/path-schema';
import { operation } from '../ipc/operation';
import { exportFormatSchema } from '../memo/memo-schema';
import { notebookInfoSchema } from '../notebook/notebook-schema';
import { damagedNotebookSchema } from '../recovery/recovery-schema';
import { failureSchema } from '../result';
import { windowPlaceSchema } from './window-place';

/** What this window shows: no notebook, an open one, or one that could not be opened. */
export const windowStateSchema = z.object({
  notebook: notebookInfoSchema.nullable(),
  /** Why the notebook that was asked for at start did not open. */
  failure: failureSchema.nullable(),
  /** The encrypted notebook that waits for its passphrase; the one that is open stays so until then. */
  locked: lockedNotebookSchema.nullable(),
  /** The notebook that was asked for and is damaged; the one that is open stays so. */
  damaged: damagedNotebookSchema.nullable(),
  /** Where the window was when its notebook, which has just been unlocked, was locked. Answered once. */
  place: windowPlaceSchema.nullable(),
});
export type WindowState = z.infer<typeof windowStateSchema>;

/** Null where the analyst closed the dialog. */
const openedSchema = notebookInfoSchema.nullable();

/** Served by the shell: what needs a native dialog, the window, or the operating system. */
export const applicationOperations = {
  'window.state': operation(z.object({}), windowStateSchema),
  /** Answered by the renderer's side when everything typed has been saved and the window may close. */
  'window.readyToClose': operation(z.object({ saved: z.boolean() }), z.object({})),
  /** Opens one more, empty window. */
  'window.new': operation(z.object({}), z.object({})),
  /** Asks for a place, makes an empty notebook there and opens it in this window. */
  'notebook.new': operation(
    z.object({
      codebook: codebookTemplateSchema.default('party-state-control'),
      /** Encrypts it. */
      passphrase: passphraseSchema.optional(),
    }),
    openedSchema,
  ),
  'notebook.choose': operation(z.object({}), openedSchema),
  'notebook.open': operation(z.object({ path: pathSchema }), openedSchema),
  /** Copies the sample to where the analyst says and opens the copy. */
  'notebook.openSample': operation(z.object({}), openedSchema),
  'notebook.close': operation(z.object({}), z.object({})),
  'notebook.recent': operation(
    z.object({}),
    z.array(z.object({ path: z.string(), name: z.string(), openedAt: z.string(), exists: z.boolean() })),
  ),
  'notebook.forgetRecent': operation(z.object({ path: z.string() }), z.object({})),
  /** For an update one file at most. */
  'source.chooseFiles': operation(z.object({ isUpdate: z.boolean().optional() }), z.array(z.string())),
  'reference.chooseFile': operation(z.object({}), z.array(z.string())),
  'source.chooseFolders': operation(z.object({}), z.array(z.string())),
  'citationStyle.chooseFile': operation(z.object({}), z.object({ path: z.string().nullable() })),
  'codebook.chooseFile': operation(z.object({}), z.object({ path: z.string().nullable() })),
  'codebook.chooseExportFile': operation(
    z.object({ name: z.string(), format: codebookFormatSchema }),
    z.object({ path: z.string().nullable() }),
  ),
  'analysis.chooseExportFile': operation(
    z.object({ name: z.string(), format: z.enum(['csv', 'svg', 'png']) }),
    z.object({ path: z.string().nullable() }),
  ),
  'memo.chooseExportFile': operation(
    z.object({ title: z.string(), format: exportFormatSchema }),
    z.object({ path: z.string().nullable() }),
  ),
  /**
   * Keeps the page of an export (from memo.preview) for this window, in place of the one before. Its address is for an
   * iframe: a page of its own, under a policy that allows inline styles and nothing else.
   */
  'memo.stagePreview': operation(z.object({ html: z.string() }), z.object({ url: z.string() })),
  'file.showInFolder': operation(z.object({ path: pathSchema }), z.object({})),
  /** Asks first, then opens an https address in the browser. */
  'link.open': operation(z.object({ url: z.string() }), z.object({ opened: z.boolean() })),
  'clipboard.write': operation(z.object({ text: z.string(), html: z.string().optional() }), z.object({})),
  /** What the native menu should say and allow now. Labels are finished text. */
  'menu.update': operation(
    z.object({
      undoLabel: z.string().nullable(),
      redoLabel: z.string().nullable(),
      enabled: z.record(z.string(), z.boolean()),
    }),
    z.object({}),
  ),
  'application.about': operation(
    z.object({}),
    z.object({
      version: z.string(),
      electron: z.string(),
      chromium: z.string(),
      node: z.string(),
      sqlite: z.string().nullable(),
      /** True where the npm-carried Electron stands in for the declared one. */
      isFallbackRuntime: z.boolean(),
      settingsPath: z.string(),
    }),
  ),
};
