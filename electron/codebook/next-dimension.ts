import type { Codebook, Dimension } from '../../shared/codebook/codebook-schema';
import { spareColours } from '../../shared/codebook/own-colours';

/** A new dimension, with the next free key (D10 after D9) and a colour that no other has. */
export function nextDimension(codebook: Codebook, label: Dimension['label'], guid: string): Dimension {
  const numbers = codebook.dimensions.map(({ key }) => Number(/^D(\d+)$/.exec(key)?.[1] ?? 0));
  const number = Math.max(0, ...numbers) + 1;
  const taken = new Set(codebook.dimensions.map(({ colour }) => colour));
  // D1 to D9 have colours that were chosen together.
  const colour = number <= 9 ? undefined : spareColours.find((spare) => !taken.has(spare));
  return {
    id: freeId(codebook, label.en),
    guid,
    key: `D${number}`,
    label,
    note: '',
    colour,
    codes: [],
  };
}

function freeId(codebook: Codebook, name: string): string {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const wish = words || 'dimension';
  const taken = new Set(codebook.dimensions.map(({ id }) => id));
  if (!taken.has(wish)) return wish;
  for (let number = 2; ; number++) if (!taken.has(`${wish}-${number}`)) return `${wish}-${number}`;
}
