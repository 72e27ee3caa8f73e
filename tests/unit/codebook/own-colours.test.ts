import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  colourKeyOf,
  dimensionColours,
  dimensionProperties,
  type PaintedTheme,
} from '../../../shared/codebook/dimension-colours';
import { paintOwnColour, spareColours } from '../../../shared/codebook/own-colours';
import { channelsOf, contrast, laidOver, linearOf } from './colour-vision';

const tokens = readFileSync(new URL('../../../renderer/ui/tokens.css', import.meta.url), 'utf8');

function token(theme: PaintedTheme, name: string): [number, number, number] {
  const block = tokens.slice(tokens.indexOf(`data-theme='${theme}']`));
  return channelsOf(new RegExp(`--${name}:\\s*(#[0-9a-f]{6})`).exec(block)?.[1] ?? '');
}

const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe.each(Object.keys(dimensionColours) as PaintedTheme[])(
  'a colour of the analyst’s own in %s',
  (theme) => {
    const page = token(theme, 'page');
    const surfaces = ['page', 'panel', 'panel-raised', 'hover', 'selected'].map((name) => token(theme, name));
    const ink = linearOf(token(theme, 'ink'));

    test('can be seen, read, and read through where it lies twice, whatever was chosen', () => {
      fc.assert(
        fc.property(fc.oneof(anyColour, fc.constantFrom('#000000', '#ffffff', ...spareColours)), (colour) => {
          const { line, text, tint } = paintOwnColour(colour, theme);
          for (const surface of surfaces.slice(0, 3)) {
            expect(contrast(linearOf(channelsOf(line)), linearOf(surface))).toBeGreaterThanOrEqual(3);
          }
          const once = laidOver(tint, page);
          for (const surface of [...surfaces, once]) {
            expect(contrast(linearOf(channelsOf(text)), linearOf(surface))).toBeGreaterThanOrEqual(4.5);
          }
          expect(contrast(ink, linearOf(laidOver(tint, once)))).toBeGreaterThanOrEqual(4.5);
        }),
      );
    });
  },
);

test('a code’s own colour goes before its dimension’s own one, and that before the dimension’s key', () => {
  const dimension = { key: 'D3' };
  expect(colourKeyOf({ code: {}, dimension })).toBe('D3');
  expect(colourKeyOf({ code: {}, dimension: { ...dimension, colour: '#112233' } })).toBe('#112233');
  expect(colourKeyOf({ code: { colour: '#445566' }, dimension })).toBe('#445566');
  expect(colourKeyOf(undefined)).toBe('none');
  expect(dimensionProperties('#445566').line).toBe('--own-445566-line');
});
