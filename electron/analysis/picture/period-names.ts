import type { PictureShape } from '../../../shared/analysis/picture';
import { textAt } from './picture-frame';

/** Room for a name, in pixels. */
const nameWidth = 64;

/** Where names stand: the middle of the first, from one to the next, and the line that they stand on; in pixels. */
interface NamePlaces {
  readonly first: number;
  readonly step: number;
  readonly y: number;
}

/** Names of periods below a picture, as many as have room. */
export function periodNames(
  periods: readonly { readonly id: string }[],
  { first, step, y }: NamePlaces,
): PictureShape[] {
  // Where one period stands alone there is no step.
  const every = Math.max(1, Math.ceil(nameWidth / Math.max(step, 0.01)));
  return periods.flatMap(({ id }, at) =>
    at % every === 0 ? [textAt({ x: first + at * step, y }, id, { size: 10, anchor: 'middle' })] : [],
  );
}
