import { codeName, oneName } from '../../shared/codebook/code-name';
import type { CodebookEdit } from '../../shared/codebook/codebook-edits';
import type { Codebook } from '../../shared/codebook/codebook-schema';
import type { HistoryStep } from '../../shared/history/history-operations';

/** How the Edit menu names an edit of a codebook. */
export function stepOf(codebook: Codebook, edit: CodebookEdit): HistoryStep {
  const code = (key: string, codeId: string): HistoryStep => ({
    key: `history.codebook.${key}`,
    values: { code: codeName(codebook, codeId) },
  });
  switch (edit.kind) {
    case 'setCode':
      return code(keyOfChanges(edit.changes), edit.codeId);
    case 'addCode':
      return { key: 'history.codebook.addCode', values: { code: oneName(edit.label) } };
    case 'addDimension':
      return { key: 'history.codebook.addDimension', values: { dimension: oneName(edit.label) } };
    case 'setDimension':
    case 'moveDimension':
    case 'deleteDimension': {
      const label = codebook.dimensions.find(({ id }) => id === edit.dimensionId)?.label;
      const dimension = (label && oneName(label)) || edit.dimensionId;
      return { key: `history.codebook.${edit.kind}`, values: { dimension } };
    }
    case 'setAbout':
      return { key: 'history.codebook.setAbout', values: {} };
    default:
      return code(edit.kind, edit.codeId);
  }
}

/** Retiring and pinning are more than an edit, and have names of their own. */
function keyOfChanges(changes: Extract<CodebookEdit, { kind: 'setCode' }>['changes']): string {
  if (changes.isRetired !== undefined) return changes.isRetired ? 'retireCode' : 'bringBackCode';
  if (changes.shortcut !== undefined) return changes.shortcut === null ? 'unpinCode' : 'pinCode';
  return 'setCode';
}

/** What is typed in the same field within a while is one step; undefined where every edit is a step of its own. */
export function groupOf(edit: CodebookEdit, now: Date, withinMs: number): string | undefined {
  if (edit.kind !== 'setCode' && edit.kind !== 'setDimension' && edit.kind !== 'setAbout') return undefined;
  const id = edit.kind === 'setCode' ? edit.codeId : edit.kind === 'setDimension' ? edit.dimensionId : '';
  const fields = Object.keys(edit.changes).sort().join(' ');
  return `codebook ${edit.kind} ${id} ${fields} ${Math.floor(now.getTime() / withinMs)}`;
}

/** How the Edit menu names a decision on a tag that was looked at again. */
export function decisionKey(codeId: string, codeIds: readonly string[]): string {
  if (codeIds.length === 0) return 'history.removeCode';
  return codeIds.length === 1 && codeIds[0] === codeId
    ? 'history.codebook.stillFits'
    : 'history.codebook.recode';
}
