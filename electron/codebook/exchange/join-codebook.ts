import type { CodebookDifference } from '../../../shared/codebook/codebook-exchange-operations';
import type { Code, Codebook, Dimension } from '../../../shared/codebook/codebook-schema';
import { canonicalJson } from '../../../shared/text/canonical-json';
import { allCodes } from '../codebook-parts';
import { freeId } from '../free-id';
import { freeKey } from '../next-dimension';
import type { FileCode, FileCodebook, FileDimension } from './codebook-file';
import { joinCode, joinDimension } from './join-parts';
import { matchParts } from './match-parts';
import { refuseTwice } from './refuse-twice';

/** What a file makes of the codebook in force. */
export interface JoinedCodebook {
  readonly codebook: Codebook;
  /** Codes whose tags have to follow, from id to id. */
  readonly renamed: ReadonlyMap<string, string>;
  readonly difference: CodebookDifference;
}

export interface JoinServices {
  readonly newId: () => string;
  isUsed(codeId: string): boolean;
}

/**
 * The codebook that a file says, in its order. A code or dimension of the file is the notebook's own where the GUID is
 * the same, else the id, else, without either, the name. Codes in use that the file lacks are kept, as retired, behind
 * the others of their dimension. Throws invalid-codebook where the file has an id or GUID twice.
 */
export function joinCodebook(current: Codebook, file: FileCodebook, services: JoinServices): JoinedCodebook {
  const codes = matchParts(
    file.dimensions.flatMap((dimension) => dimension.codes),
    allCodes(current),
    sameCode,
  );
  const own = matchParts(file.dimensions, current.dimensions, sameDimension);
  const context = { file, newId: services.newId, ids: takenIds(file) };
  const successors = new Map<Code, Code>();
  const joined = file.dimensions.map((dimension): Dimension => {
    const members = dimension.codes.map((theirs) => {
      const ours = codes.get(theirs);
      const made = joinCode(theirs, ours, context);
      if (ours) successors.set(ours, made);
      return made;
    });
    return { ...joinDimension(dimension, own.get(dimension), context), codes: members };
  });
  const isLeft = (code: Code): boolean => !successors.has(code) && services.isUsed(code.id);
  const count = { retired: 0 };
  for (const dimension of current.dimensions) {
    const kept = dimension.codes.filter(isLeft).map((code): Code => {
      const made: Code = { ...code, id: freeId(code.id, context.ids, code.id), isRetired: true };
      context.ids.add(made.id);
      successors.set(code, made);
      count.retired += 1;
      return made;
    });
    if (kept.length === 0) continue;
    const at = file.dimensions.findIndex((theirs) => own.get(theirs) === dimension);
    const target = joined[at];
    if (target) joined[at] = { ...target, codes: [...target.codes, ...kept] };
    else joined.push({ ...dimension, codes: kept });
  }
  const codebook: Codebook = {
    guid: file.guid ?? current.guid,
    name: file.name ?? current.name,
    version: current.version,
    rules: file.rules ?? current.rules,
    references: file.references ?? current.references,
    dimensions: withKeys(joined),
  };
  refuseTwice(codebook);
  const renamed = [...successors].filter(([before, after]) => before.id !== after.id);
  return {
    codebook,
    renamed: new Map(renamed.map(([before, after]) => [before.id, after.id])),
    difference: {
      added: allCodes(codebook).length - successors.size,
      changed: countChanged(current, codebook, successors) - count.retired,
      retired: count.retired,
      removed: allCodes(current).length - successors.size,
    },
  };
}

const sameCode = [
  (theirs: FileCode, ours: Code) => theirs.guid === ours.guid,
  (theirs: FileCode, ours: Code) => theirs.id === ours.id,
  (theirs: FileCode, ours: Code) =>
    theirs.id === undefined && theirs.guid === undefined && isSameName(theirs.label, ours.label),
];

const sameDimension = [
  (theirs: FileDimension, ours: Dimension) => theirs.guid !== undefined && theirs.guid === ours.guid,
  (theirs: FileDimension, ours: Dimension) => theirs.id === ours.id,
  (theirs: FileDimension, ours: Dimension) => theirs.id === undefined && theirs.key === ours.key,
  (theirs: FileDimension, ours: Dimension) =>
    theirs.id === undefined && theirs.key === undefined && isSameName(theirs.label, ours.label),
];

function isSameName(a: Code['label'], b: Code['label']): boolean {
  return a.en.trim() !== '' ? a.en.trim() === b.en.trim() : a.zh.trim() !== '' && a.zh.trim() === b.zh.trim();
}

/** Dimensions of a file without keys get the next free ones. */
function withKeys(dimensions: readonly Dimension[]): Dimension[] {
  const taken = dimensions.map(({ key }) => key);
  return dimensions.map((dimension) => {
    if (dimension.key !== '') return dimension;
    const key = freeKey(taken);
    taken.push(key);
    return { ...dimension, key };
  });
}

/** Ids that the file gives, which nothing else may take. */
function takenIds(file: FileCodebook): Set<string> {
  return new Set(file.dimensions.flatMap(({ codes }) => codes.flatMap(({ id }) => id ?? [])));
}

/** Codes that are no more what they were, or stand in another dimension. */
function countChanged(before: Codebook, after: Codebook, successors: ReadonlyMap<Code, Code>): number {
  const place = (codebook: Codebook) =>
    new Map(
      codebook.dimensions.flatMap((dimension) =>
        dimension.codes.map((code) => [code, dimension.id] as const),
      ),
    );
  const [from, to] = [place(before), place(after)];
  return [...successors].filter(
    ([was, is]) => canonicalJson(was) !== canonicalJson(is) || from.get(was) !== to.get(is),
  ).length;
}
