import { createHostHandlers } from '../../electron/notebook-host/create-host-handlers';
import { createNotebook } from '../../electron/notebook-host/create-notebook';
import { readFileHeader } from '../../electron/notebook-file/file-header';
import type { Journal } from '../../electron/notebook-file/journal';
import type { Notebook } from '../../electron/notebook-file/notebook';
import { openNotebook } from '../../electron/notebook-file/open-notebook';
import { FailureError } from '../../shared/result';
import { plainServices } from '../integration/notebook/plain-services';

/** A raw key, which the engine takes without deriving one: thousands of openings would take hours else. */
export const rawKey = `x'${'2d'.repeat(32)}'`;
/** Another one, for what changes a key. */
export const otherKey = `x'${'5a'.repeat(32)}'`;

const services = plainServices();

/** An open notebook with all that it answers. */
export function answering(notebook: Notebook) {
  return { notebook, handlers: createHostHandlers(notebook, services) };
}

/** Opens a notebook as its host does. */
export function open(
  file: string,
  passphrase: string | undefined,
  options: { access?: 'read' | 'write'; journal?: Journal } = {},
) {
  return answering(openNotebook(file, { access: 'write', program: 'faults', passphrase, ...options }));
}

/** Whether a notebook opens with exactly this; undefined for a plain one. */
export function opensWith(file: string, passphrase: string | undefined): boolean {
  try {
    // A plain notebook takes any passphrase, an encrypted one only its own.
    if (readFileHeader(file).isEncrypted !== (passphrase !== undefined)) return false;
    open(file, passphrase).notebook.close();
    return true;
  } catch (error) {
    if (error instanceof FailureError) return false;
    throw error;
  }
}

/** A closed notebook with a source, claims, an entity and a memo. */
export async function makeNotebook(file: string, passphrase: string | undefined): Promise<void> {
  const { notebook, handlers } = answering(createNotebook(file, { program: 'faults', services, passphrase }));
  const words = '党委前置研究讨论 words of the committee ';
  await handlers['source.importPaste']({ text: `Title\n${words.repeat(20)}`, html: null });
  const [source] = await handlers['source.list']({});
  if (!source) throw new Error('The source was not imported.');
  const claimIds = [];
  for (let i = 0; i < 8; i++) {
    const { id } = await handlers['claim.create']({
      sourceId: source.id,
      start: i * 7,
      end: i * 7 + 12,
      codes: [{ codeId: 'pre-deliberation', polarity: 'affirmed' }],
      statement: `Statement ${i} on the committee`,
      relation: 'supports',
    });
    claimIds.push(id);
  }
  await handlers['memo.create']({ title: 'M', template: 'evidence', claimIds });
  notebook.close();
}
