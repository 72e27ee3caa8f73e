import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  dimensionColours,
  dimensionKeys,
  dimensionProperties,
  type PaintedTheme,
} from '../../../shared/codebook/dimension-colours';
import { partyStateControlCodebook } from '../../../shared/codebook/party-state-control';
import { channelsOf, contrast, distance, laidOver, linearOf, seenBy, visions } from './colour-vision';

const tokens = readFileSync(new URL('../../../renderer/ui/tokens.css', import.meta.url), 'utf8');

/** A colour of a theme as the style sheet has it, so that a change there is noticed here. */
function token(theme: PaintedTheme, name: string): [number, number, number] {
  const block = tokens.slice(tokens.indexOf(`data-theme='${theme}']`));
  const hex = new RegExp(`--${name}:\\s*(#[0-9a-f]{6})`).exec(block)?.[1];
  if (hex === undefined) throw new Error(`${theme} has no --${name}`);
  return channelsOf(hex);
}

test('every dimension of the built-in codebook has colours and its key as the sign beside them', () => {
  expect(partyStateControlCodebook.dimensions.map((dimension) => dimension.key)).toEqual([...dimensionKeys]);
  expect(dimensionProperties('D3')).toEqual({ line: '--d3-line', text: '--d3-text', tint: '--d3-tint' });
  expect(dimensionProperties('D10')).toEqual(dimensionProperties('D9'));
});

describe.each(Object.keys(dimensionColours) as PaintedTheme[])('colours of the theme %s', (theme) => {
  const colours = dimensionKeys.map((key) => ({ key, ...dimensionColours[theme][key] }));
  const page = token(theme, 'page');
  const surfaces = ['page', 'panel', 'panel-raised', 'hover', 'selected'].map((name) => ({
    name,
    colour: token(theme, name),
  }));

  test.each(Object.keys(visions))('any two lines stay apart: %s', (vision) => {
    const seen = colours.map(({ line }) => seenBy(visions[vision]!, linearOf(channelsOf(line))));
    for (let i = 0; i < seen.length; i++) {
      for (let j = 0; j < i; j++) {
        const pair = `${colours[i]!.key} and ${colours[j]!.key}`;
        expect(distance(seen[i]!, seen[j]!), pair).toBeGreaterThan(0.08);
      }
    }
  });

  test('lines have 3:1 on page and panel', () => {
    for (const { key, line } of colours) {
      for (const { name, colour } of surfaces.slice(0, 3)) {
        expect(
          contrast(linearOf(channelsOf(line)), linearOf(colour)),
          `${key} on ${name}`,
        ).toBeGreaterThanOrEqual(3);
      }
    }
  });

  test('labels have 4.5:1 on every surface and on their tint', () => {
    for (const { key, text, tint } of colours) {
      const ink = linearOf(channelsOf(text));
      for (const { name, colour } of [...surfaces, { name: 'tint', colour: laidOver(tint, page) }]) {
        expect(contrast(ink, linearOf(colour)), `${key} on ${name}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  test('text keeps 4.5:1 where any two tints lie over each other, and every tint is seen', () => {
    const ink = linearOf(token(theme, 'ink'));
    for (const lower of colours) {
      const once = laidOver(lower.tint, page);
      expect(distance(linearOf(once), linearOf(page)), lower.key).toBeGreaterThan(0.05);
      for (const upper of colours) {
        const twice = laidOver(upper.tint, once);
        expect(contrast(ink, linearOf(twice)), `${upper.key} over ${lower.key}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});
