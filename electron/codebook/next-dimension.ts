import type { Codebook, Dimension } from '../../shared/codebook/codebook-schema';
import { spareColours } from '../../shared/codebook/own-colours';
import { freeId } from './free-id';

/** A new dimension, with the next free key (D10 after D9) and a colour that no other has. */
export function nextDimension(codebook: Codebook, label: Dimension['label'], guid: string): Dimension {
  const key = freeKey(codebook.dimensions.map((dimension) => dimension.key));
  const taken = new Set(codebook.dimensions.map(({ colour }) => colour));
  // D1 to D9 have colours that were chosen together.
  const colour = /^D\d$/.test(key) ? undefined : spareColours.find((spare) => !taken.has(spare));
  return {
    id: freeId(label.en, new Set(codebook.dimensions.map(({ id }) => id)), 'dimension'),
    guid,
    key,
    label,
    note: '',
    colour,
    codes: [],
  };
}

/** The next of D1, D2, … after the highest. */
export function freeKey(taken: readonly string[]): string {
  const numbers = taken.map((key) => Number(/^D(\d+)$/.exec(key)?.[1] ?? 0));
  return `D${Math.max(0, ...numbers) + 1}`;
}
