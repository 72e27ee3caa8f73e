import type { Codebook } from '../../../shared/codebook/codebook-schema';
import { message } from '../../messages/messages';
import { allCodes } from '../codebook-parts';
import { invalidCodebook } from './invalid-codebook';

/** Throws invalid-codebook where two codes or two dimensions have the same id, GUID or key. */
export function refuseTwice(codebook: Codebook): void {
  const codes = allCodes(codebook);
  const { dimensions } = codebook;
  const problems = [
    ...repeated(codes.map(({ id }) => id)).map((value) =>
      message('codebook.import.twice', { field: 'id', value }),
    ),
    ...repeated(codes.map(({ guid }) => guid)).map((value) =>
      message('codebook.import.twice', { field: 'guid', value }),
    ),
    ...repeated(dimensions.map(({ id }) => id)).map((value) =>
      message('codebook.import.dimensionTwice', { field: 'id', value }),
    ),
    ...repeated(dimensions.map(({ key }) => key)).map((value) =>
      message('codebook.import.dimensionTwice', { field: 'key', value }),
    ),
  ];
  if (problems.length > 0) throw invalidCodebook(problems);
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) < index))];
}
