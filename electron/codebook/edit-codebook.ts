import { codeName } from '../../shared/codebook/code-name';
import type { CodebookEdit, CodeChanges, EditOf } from '../../shared/codebook/codebook-edits';
import type { Code, Codebook, Dimension } from '../../shared/codebook/codebook-schema';
import { storedTriggers } from '../../shared/codebook/effective-triggers';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';
import { codeIn, dimensionIn, mapCodes, replaceCode } from './codebook-parts';
import { nextDimension } from './next-dimension';

/** What an edit needs besides the codebook. */
export interface EditContext {
  readonly newId: () => string;
  readonly at: string;
  readonly author: string;
  /** How many claims carry a code. */
  usesOf(codeId: string): number;
}

/** The codebook after an edit. Throws not-found, bad-input, duplicate-code or code-in-use, with nothing changed. */
export function editCodebook(codebook: Codebook, edit: CodebookEdit, context: EditContext): Codebook {
  const edits: { [K in CodebookEdit['kind']]: (one: EditOf<K>) => Codebook } = {
    setCode: ({ codeId, changes }) => setCode(codebook, codeId, changes),
    addCode: (one) => addCode(codebook, one, context.newId()),
    deleteCode: ({ codeId }) => deleteCode(codebook, codeId, context.usesOf(codeId)),
    moveCode: (one) => moveCode(codebook, one),
    addNote: ({ codeId, text }) =>
      replaceCode(codebook, codeId, (code) => ({
        ...code,
        notes: [...(code.notes ?? []), { at: context.at, author: context.author, text }],
      })),
    deleteNote: ({ codeId, index }) =>
      replaceCode(codebook, codeId, (code) => {
        const notes = (code.notes ?? []).filter((_, at) => at !== index);
        return { ...code, notes: notes.length > 0 ? notes : undefined };
      }),
    addDimension: ({ label }) => ({
      ...codebook,
      dimensions: [...codebook.dimensions, nextDimension(codebook, named(label), context.newId())],
    }),
    setDimension: (one) => setDimension(codebook, one),
    moveDimension: ({ dimensionId, position }) => {
      const dimension = dimensionIn(codebook, dimensionId);
      const others = codebook.dimensions.filter(({ id }) => id !== dimensionId);
      return { ...codebook, dimensions: others.toSpliced(position, 0, dimension) };
    },
    deleteDimension: ({ dimensionId }) => {
      if (dimensionIn(codebook, dimensionId).codes.length > 0) {
        throw new FailureError('code-in-use', message('codebook.failure.dimensionFull'));
      }
      return { ...codebook, dimensions: codebook.dimensions.filter(({ id }) => id !== dimensionId) };
    },
    setAbout: ({ changes }) => ({ ...codebook, ...defined(changes) }),
    endSplit: ({ codeId }) => replaceCode(codebook, codeId, (code) => ({ ...code, splitInto: undefined })),
  };
  return (edits[edit.kind] as (one: CodebookEdit) => Codebook)(edit);
}

function setCode(codebook: Codebook, codeId: string, changes: CodeChanges): Codebook {
  const { colour, shortcut, triggers, isRetired, label, ...texts } = changes;
  const changed = replaceCode(codebook, codeId, (code) => ({
    ...code,
    ...defined(texts),
    ...(label && { label: named(label) }),
    ...(colour !== undefined && { colour: colour ?? undefined }),
    ...(shortcut !== undefined && { shortcut: shortcut ?? undefined }),
    ...(triggers !== undefined && {
      triggers: storedTriggers(codeId, triggers ? cleanLines(triggers) : undefined),
    }),
    ...(isRetired !== undefined && { isRetired: isRetired || undefined }),
  }));
  if (typeof shortcut !== 'number') return changed;
  return mapCodes(changed, (code) =>
    code.id !== codeId && code.shortcut === shortcut ? { ...code, shortcut: undefined } : code,
  );
}

function addCode(codebook: Codebook, edit: EditOf<'addCode'>, guid: string): Codebook {
  refuseTakenId(codebook, edit.id);
  dimensionIn(codebook, edit.dimensionId);
  const code: Code = {
    id: edit.id,
    guid,
    label: named(edit.label),
    definition: edit.definition,
    include: '',
    exclude: '',
    indicator: '',
  };
  return inDimension(codebook, edit.dimensionId, (codes) => [...codes, code]);
}

function deleteCode(codebook: Codebook, codeId: string, uses: number): Codebook {
  const { code, dimension } = codeIn(codebook, codeId);
  if (uses > 0) {
    throw new FailureError(
      'code-in-use',
      message('codebook.failure.codeInUse', { code: codeName(codebook, code.id), count: uses }),
    );
  }
  return inDimension(codebook, dimension.id, (codes) => codes.filter(({ id }) => id !== codeId));
}

function moveCode(codebook: Codebook, { codeId, dimensionId, position }: EditOf<'moveCode'>): Codebook {
  const { code, dimension } = codeIn(codebook, codeId);
  dimensionIn(codebook, dimensionId);
  const without = inDimension(codebook, dimension.id, (codes) => codes.filter(({ id }) => id !== codeId));
  return inDimension(without, dimensionId, (codes) => codes.toSpliced(position, 0, code));
}

function setDimension(codebook: Codebook, { dimensionId, changes }: EditOf<'setDimension'>): Codebook {
  dimensionIn(codebook, dimensionId);
  const { label, note, colour } = changes;
  const change = (dimension: Dimension): Dimension => ({
    ...dimension,
    ...(label && { label: named(label) }),
    ...(note !== undefined && { note }),
    ...(colour !== undefined && { colour: colour ?? undefined }),
  });
  return {
    ...codebook,
    dimensions: codebook.dimensions.map((dimension) =>
      dimension.id === dimensionId ? change(dimension) : dimension,
    ),
  };
}

/** Throws duplicate-code where a code has the id. */
export function refuseTakenId(codebook: Codebook, id: string): void {
  if (codebook.dimensions.some(({ codes }) => codes.some((code) => code.id === id))) {
    throw new FailureError('duplicate-code', message('codebook.failure.idTaken', { id }));
  }
}

function inDimension(
  codebook: Codebook,
  dimensionId: string,
  change: (codes: readonly Code[]) => Code[],
): Codebook {
  return {
    ...codebook,
    dimensions: codebook.dimensions.map((dimension) =>
      dimension.id === dimensionId ? { ...dimension, codes: change(dimension.codes) } : dimension,
    ),
  };
}

/** A label with a name in at least one language. */
function named(label: Code['label']): Code['label'] {
  const trimmed = { en: label.en.trim(), zh: label.zh.trim() };
  if (trimmed.en !== '' || trimmed.zh !== '') return trimmed;
  throw new FailureError('bad-input', message('codebook.failure.noName'));
}

function cleanLines(lines: readonly string[]): string[] {
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

function defined<T extends object>(changes: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
