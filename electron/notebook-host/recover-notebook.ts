import fs from 'node:fs';
import path from 'node:path';
import { hostOperations } from '../../shared/ipc/all-operations';
import type { RecoveryReport } from '../../shared/recovery/recovery-schema';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';
import { refuseImpossible } from '../notebook-file/create-notebook-file';
import { toFailure } from '../notebook-file/engine-failure';
import { openNotebook } from '../notebook-file/open-notebook';
import { secretFor } from '../notebook-file/salvage/open-salvaged';
import { copyForSalvage } from '../notebook-file/salvage/private-copy';
import { salvageNotebook } from '../notebook-file/salvage/salvage-notebook';
import { draftOf, giveName, removeDraft } from '../notebook-file/whole-file';
import { findHolder, inUseFailure } from '../notebook-file/writer-lock';
import { judgeRecovery } from '../recovery/judge-recovery';
import { createHostHandlers } from './create-host-handlers';
import type { HostServices } from './host-services';

export interface Recovery {
  /** The damaged notebook; it is only read. */
  readonly file: string;
  /** Where nothing is yet. */
  readonly to: string;
  readonly passphrase?: string | undefined;
}

/**
 * Brings what can be read of a damaged notebook into a new one, and says what is lost and what is doubtful. Throws
 * notebook-in-use, notebook-damaged where nothing can be read, passphrase-needed, wrong-passphrase, notebook-exists,
 * disk-full and what else making a file does.
 */
export async function recoverNotebook(
  { file, to, passphrase }: Recovery,
  services: HostServices,
): Promise<RecoveryReport> {
  const damaged = existing(file);
  if (to === damaged) throw new FailureError('bad-input', message('recovery.sameFile', { path: to }));
  refuseImpossible(to);
  const holder = findHolder(damaged);
  if (holder) throw inUseFailure(damaged, holder);
  const draft = draftOf(to);
  const copy = copyForSalvage(damaged, path.dirname(to));
  try {
    const secret = secretFor(damaged, copy.isEncrypted, passphrase);
    salvageNotebook(copy.file, draft, secret);
    const report = await judged(draft, secret, services);
    giveName(draft, to);
    return { to, ...report };
  } catch (error) {
    throw toFailure(error, damaged);
  } finally {
    copy.remove();
    removeDraft(draft);
  }
}

async function judged(
  draft: string,
  passphrase: string | undefined,
  services: HostServices,
): Promise<Omit<RecoveryReport, 'to'>> {
  const notebook = openNotebook(draft, { access: 'read', program: 'recovery', passphrase });
  try {
    const handlers = createHostHandlers(notebook, services);
    const verification = await handlers['notebook.verify']({});
    const titles = await titlesOf(handlers);
    return judgeRecovery(notebook.database, verification, (id) => titles.get(id) ?? id);
  } finally {
    notebook.close();
  }
}

/** Where one of them cannot be shown, they are named by their ids. */
async function titlesOf(handlers: ReturnType<typeof createHostHandlers>): Promise<Map<string, string>> {
  try {
    const sources = await handlers['source.list'](hostOperations['source.list'].input.parse({}));
    return new Map(sources.map(({ id, title }) => [id, title]));
  } catch {
    return new Map();
  }
}

function existing(file: string): string {
  if (fs.statSync(file, { throwIfNoEntry: false })?.isFile()) return fs.realpathSync(file);
  throw new FailureError('file-not-found', message('notebook.file.notFound', { path: file }));
}
