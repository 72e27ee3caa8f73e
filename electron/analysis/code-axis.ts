import type { AnalysisFilter, AxisItem } from '../../shared/analysis/analysis-schema';
import { oneName } from '../../shared/codebook/code-name';
import type { Codebook } from '../../shared/codebook/codebook-schema';

/** What a code is called on an axis, before anything is counted. */
export type AxisName = Omit<AxisItem, 'total'>;

/** The codes that can be shown: those of the codebook in its order, then those that it does not know, by id. */
export function codeAxis(
  codebook: Codebook,
  { dimensions = [] }: AnalysisFilter,
  used: Iterable<string>,
): AxisName[] {
  const isWanted = (key: string): boolean => dimensions.length === 0 || dimensions.includes(key);
  const known = codebook.dimensions.flatMap((dimension) =>
    dimension.codes.map((code): AxisName => ({
      id: code.id,
      name: oneName(code.label),
      otherName: code.label.en === '' ? '' : code.label.zh,
      dimension: dimension.key,
      ...(code.isRetired && { isRetired: true }),
    })),
  );
  const ids = new Set(known.map(({ id }) => id));
  const unknown = [...new Set(used)].filter((id) => !ids.has(id)).toSorted();
  return [
    ...known.filter(({ dimension = '' }) => isWanted(dimension)),
    // They belong to no dimension, so that no choice of dimensions shows them.
    ...(dimensions.length === 0 ? unknown.map((id) => ({ id, name: id, otherName: '' })) : []),
  ];
}

/** The key of the dimension that each code belongs to. */
export function dimensionOfCodes(codebook: Codebook): ReadonlyMap<string, string> {
  return new Map(
    codebook.dimensions.flatMap((dimension) => dimension.codes.map(({ id }) => [id, dimension.key] as const)),
  );
}
