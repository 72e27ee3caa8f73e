import { create } from 'zustand';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { showReferenceFiles, type ReferenceFile } from '../notebook-data/reference-files';
import type { SourceId } from '../../shared/source/source-schema';
import type { ReferenceId } from '../../shared/reference/reference-schema';
import { notify, notifyFailure } from '../ui/notices';
import { reportSave } from '../ui/save-state';

export const useReferences = create<{ readonly isListOpen: boolean }>(() => ({ isListOpen: false }));

/** Opens or closes the list of all references. */
export function showReferences(isListOpen: boolean): void {
  useReferences.setState({ isListOpen });
}

/** Asks for a file of references and shows what it holds. */
export async function chooseReferences(): Promise<void> {
  const chosen = await call('reference.chooseFile', {});
  if (!chosen.ok) return notifyFailure(chosen.failure);
  showReferenceFiles(chosen.value.map((path) => ({ path, method: 'file' as const })));
}

/** Takes the references of a file in. True where it was done. */
export async function takeReferences(
  { path, method }: ReferenceFile,
  choices: readonly { index: number; source: SourceId | null }[],
  replacesTyped: boolean,
): Promise<boolean> {
  reportSave('references', { kind: 'saving' });
  const answer = await call('reference.import', { file: path, method, choices: [...choices], replacesTyped });
  reportSave('references', { kind: 'saved' });
  if (!answer.ok) {
    notifyFailure(answer.failure);
    return false;
  }
  const { references, failedFiles } = answer.value;
  const attached = references.filter(({ source }) => source !== null).length;
  const imported = references.filter(({ imported: isNew }) => isNew).length;
  notify({
    tone: failedFiles.length > 0 ? 'warning' : 'news',
    text: message('reference.taken', {
      count: references.length,
      attached,
      imported,
      failed: failedFiles.length,
    }),
    ...(failedFiles.length > 0 && {
      detail: failedFiles.map(({ file, message: words }) => `${file}: ${words}`).join('\n'),
    }),
  });
  return true;
}

/** Says of which source a reference is; null takes it off. */
export async function attachReference(id: ReferenceId, source: SourceId | null): Promise<void> {
  reportSave('references', { kind: 'saving' });
  const answer = await call('reference.attach', { id, source });
  reportSave('references', { kind: 'saved' });
  if (!answer.ok) notifyFailure(answer.failure);
}
