import { create } from 'zustand';
import type { CodebookEdit } from '../../shared/codebook/codebook-edits';
import type { CodebookDifference } from '../../shared/codebook/codebook-exchange-operations';
import { findCode, type Codebook } from '../../shared/codebook/codebook-schema';
import type { Failure, Result } from '../../shared/result';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { inspect } from '../navigation/navigation-state';
import { useNotebookData } from '../notebook-data/notebook-data';
import { tellExported } from '../notebook-data/tell-exported';
import { notify, notifyFailure } from '../ui/notices';
import { reportSave } from '../ui/save-state';

/** A code that is about to be split, and the codes that were chosen for it so far. */
export interface Split {
  readonly codeId: string;
  readonly into: readonly string[];
}

/** A question about the codebook that stands open. */
type CodebookDialog =
  | { readonly kind: 'new-code'; readonly dimensionId: string | null; readonly splits: Split | null }
  | { readonly kind: 'new-dimension' }
  | { readonly kind: 'dimension'; readonly dimensionId: string }
  | { readonly kind: 'rename'; readonly codeId: string }
  | { readonly kind: 'move'; readonly codeId: string }
  | { readonly kind: 'merge'; readonly codeId: string }
  | ({ readonly kind: 'split' } & Split)
  | {
      readonly kind: 'import';
      readonly path: string;
      readonly name: string;
      readonly difference: CodebookDifference;
    };

interface CodebookState {
  readonly dialog: CodebookDialog | null;
  /** The code whose passages are being looked at again in the inspector. */
  readonly reviewed: string | null;
  /** The code whose claims were asked for by their number. */
  readonly listed: string | null;
}

export const useCodebookState = create<CodebookState>(() => ({ dialog: null, reviewed: null, listed: null }));

/** Opens a dialog of the codebook, or closes the one that is open. */
export function openCodebookDialog(dialog: CodebookDialog | null): void {
  useCodebookState.setState({ dialog });
}

/** Begins or ends looking at a code's passages again. */
export function reviewCode(codeId: string | null): void {
  useCodebookState.setState({ reviewed: codeId });
}

/** Shows a code, and at once the claims that carry it; null once they are shown. */
export function listClaimsOf(codeId: string | null): void {
  if (codeId !== null) inspect({ kind: 'code', id: codeId });
  useCodebookState.setState({ listed: codeId });
}

/** Makes one change to the codebook and says in the state line how it goes; a notice says why it failed. */
export async function editCodebook(edit: CodebookEdit): Promise<true | Failure> {
  reportSave('codebook', { kind: 'saving' });
  const answer = await call('codebook.edit', { edit });
  reportSave('codebook', { kind: 'saved' });
  // Shown at once, so that what is done next starts from it.
  if (answer.ok) useNotebookData.setState({ codebook: answer.value });
  if (answer.ok) return true;
  notifyFailure(answer.failure);
  return answer.failure;
}

/** True where it worked; else says why not. */
export function isDone<T>(answer: Result<T>): answer is Extract<Result<T>, { ok: true }> {
  if (!answer.ok) notifyFailure(answer.failure);
  return answer.ok;
}

let lastMove: Promise<void> = Promise.resolve();

/** Moves a code or a dimension one place up or down, after whatever is still being moved. */
export function moveBy(kind: 'code' | 'dimension', id: string, by: 1 | -1): Promise<void> {
  lastMove = lastMove.then(async () => {
    const codebook = useNotebookData.getState().codebook?.codebook;
    if (!codebook) return;
    const edit = kind === 'code' ? moveOfCode(codebook, id, by) : moveOfDimension(codebook, id, by);
    if (edit) await editCodebook(edit);
  });
  return lastMove;
}

/** Past the end of its dimension a code goes into the next one. */
function moveOfCode(codebook: Codebook, codeId: string, by: 1 | -1): CodebookEdit | undefined {
  const found = findCode(codebook, codeId);
  if (!found) return undefined;
  const { dimension } = found;
  const position = dimension.codes.findIndex(({ id }) => id === codeId) + by;
  if (position >= 0 && position < dimension.codes.length) {
    return { kind: 'moveCode', codeId, dimensionId: dimension.id, position };
  }
  const next = codebook.dimensions[codebook.dimensions.indexOf(dimension) + by];
  if (!next) return undefined;
  return { kind: 'moveCode', codeId, dimensionId: next.id, position: by > 0 ? 0 : next.codes.length };
}

function moveOfDimension(codebook: Codebook, dimensionId: string, by: 1 | -1): CodebookEdit | undefined {
  const position = codebook.dimensions.findIndex(({ id }) => id === dimensionId) + by;
  const isThere = position >= 0 && position < codebook.dimensions.length;
  return isThere ? { kind: 'moveDimension', dimensionId, position } : undefined;
}

/** Retires a code or brings it back. */
export async function setRetired(codeId: string, isRetired: boolean): Promise<void> {
  await editCodebook({ kind: 'setCode', codeId, changes: { isRetired } });
}

/** Deletes a code that no claim carries; the host refuses any other. */
export async function deleteCode(codeId: string): Promise<void> {
  if ((await editCodebook({ kind: 'deleteCode', codeId })) !== true) return;
  inspect(null);
  notify({ tone: 'news', text: message('codebook.deleted') });
}

/** Asks for a file, and shows what its codebook would change before anything does. */
export async function chooseImport(): Promise<void> {
  const chosen = await call('codebook.chooseFile', {});
  if (!isDone(chosen) || chosen.value.path === null) return;
  const { path } = chosen.value;
  const preview = await call('codebook.previewImport', { path });
  if (!isDone(preview)) return;
  const { name, difference } = preview.value;
  openCodebookDialog({ kind: 'import', path, name: name.en || name.zh, difference });
}

/** Asks for a place and writes the codebook there. */
export async function exportCodebook(format: 'json' | 'csv'): Promise<void> {
  const codebook = useNotebookData.getState().codebook?.codebook;
  if (!codebook) return;
  const name = `${codebook.name.en || codebook.name.zh} ${codebook.version}`;
  const chosen = await call('codebook.chooseExportFile', { name, format });
  if (!isDone(chosen) || chosen.value.path === null) return;
  const { path } = chosen.value;
  if (!isDone(await call('codebook.export', { format, path }))) return;
  tellExported(message('codebook.exported', { path }), path);
}
