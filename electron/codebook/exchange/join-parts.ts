import type { Code, Dimension } from '../../../shared/codebook/codebook-schema';
import { storedTriggers } from '../../../shared/codebook/effective-triggers';
import { freeId } from '../free-id';
import type { FileCode, FileCodebook, FileDimension } from './codebook-file';

/** What joining needs besides the two parts. `ids` are those that codes have already; what is given out is added. */
export interface JoinContext {
  readonly file: FileCodebook;
  readonly newId: () => string;
  readonly ids: Set<string>;
}

/** A code as the file says, with what the file is silent about as the notebook has it. */
export function joinCode(theirs: FileCode, ours: Code | undefined, { file, newId, ids }: JoinContext): Code {
  const kept = <K extends keyof FileCode>(field: K): Code[K] | FileCode[K] =>
    file.missing.has(field) && ours ? ours[field] : theirs[field];
  const id = theirs.id ?? ours?.id ?? freeId(theirs.label.en, ids, 'code');
  ids.add(id);
  const triggers = file.missing.has('triggers') ? ours?.triggers : theirs.triggers;
  return {
    id,
    guid: theirs.guid ?? ours?.guid ?? newId(),
    label: joinLabel(theirs, ours, file.missing),
    definition: kept('definition'),
    include: kept('include'),
    exclude: kept('exclude'),
    indicator: kept('indicator'),
    colour: kept('colour'),
    shortcut: kept('shortcut'),
    triggers: storedTriggers(id, triggers),
    isRetired: kept('isRetired') ? true : undefined,
    notes: kept('notes'),
    splitInto: kept('splitInto'),
  };
}

/** A dimension as the file says, without its codes. */
export function joinDimension(
  theirs: FileDimension,
  ours: Dimension | undefined,
  { file }: JoinContext,
): Omit<Dimension, 'codes'> {
  const missing = file.missingOfDimension;
  const label = joinLabel(theirs, ours, missing);
  return {
    id: theirs.id ?? ours?.id ?? freeId(label.en, new Set(), theirs.key ?? 'dimension'),
    guid: theirs.guid ?? ours?.guid,
    key: theirs.key ?? ours?.key ?? '',
    label,
    note: missing.has('note') && ours ? ours.note : theirs.note,
    colour: missing.has('colour') ? ours?.colour : theirs.colour,
  };
}

function joinLabel(
  theirs: { label: Code['label'] },
  ours: { label: Code['label'] } | undefined,
  missing: ReadonlySet<string>,
): Code['label'] {
  return {
    en: missing.has('label.en') && ours ? ours.label.en : theirs.label.en,
    zh: missing.has('label.zh') && ours ? ours.label.zh : theirs.label.zh,
  };
}
