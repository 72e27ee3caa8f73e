import type { Code, Codebook } from '../../shared/codebook/codebook-schema';
import { effectiveTriggers } from '../../shared/codebook/effective-triggers';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';
import { codeIn, mapCodes } from './codebook-parts';

/**
 * The codebook with some codes merged into one, which remembers them in its notes and takes over their triggers.
 * Throws unknown-code, or bad-input where a code would be merged into itself.
 */
export function mergeCodes(
  codebook: Codebook,
  from: ReadonlySet<string>,
  into: string,
  made: { at: string; author: string },
): Codebook {
  if (from.has(into)) throw new FailureError('bad-input', message('codebook.failure.mergeIntoItself'));
  codeIn(codebook, into);
  const merged = [...from].map((id) => codeIn(codebook, id).code);
  const gone = new Set(merged.map(({ guid }) => guid));
  const without: Codebook = {
    ...codebook,
    dimensions: codebook.dimensions.map((dimension) => ({
      ...dimension,
      codes: dimension.codes.filter(({ id }) => !from.has(id)),
    })),
  };
  return mapCodes(without, (code) => {
    const target = code.id === into ? withMerged(code, merged, made) : code;
    if (!target.splitInto?.some((guid) => gone.has(guid))) return target;
    const left = target.splitInto.filter((guid) => !gone.has(guid));
    return { ...target, splitInto: left.length > 0 ? left : undefined };
  });
}

function withMerged(code: Code, merged: readonly Code[], made: { at: string; author: string }): Code {
  const notes = merged.flatMap((one) => [
    ...(one.notes ?? []),
    {
      ...made,
      text: message('codebook.note.merged', {
        en: one.label.en,
        zh: one.label.zh,
        id: one.id,
        definition: one.definition,
      }),
    },
  ]);
  const lines = merged.flatMap(effectiveTriggers);
  const all = [...(code.notes ?? []), ...notes];
  return {
    ...code,
    notes: all.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
    ...(lines.length > 0 && { triggers: [...new Set([...effectiveTriggers(code), ...lines])] }),
  };
}
