import type { TopLine } from './byline';

/** How much of a text is looked at, in UTF-16 units. */
const topUnits = 8000;
const endUnits = 1000;

/** The lines near both edges of a text that are not empty, called by their numbers. */
export function edgeLines(text: string): {
  readonly top: readonly TopLine[];
  readonly end: readonly TopLine[];
} {
  return {
    top: numbered(text.slice(0, topUnits), (index) => `line ${index + 1}`),
    end: numbered(text.slice(-endUnits), () => 'near the end'),
  };
}

function numbered(text: string, nameOf: (index: number) => string): TopLine[] {
  return text
    .split('\n')
    .map((line, index) => ({ text: line, from: nameOf(index) }))
    .filter((line) => line.text.trim() !== '');
}
