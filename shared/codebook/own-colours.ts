import type { DimensionColour, PaintedTheme } from './dimension-colours';

type Channels = readonly [number, number, number];

interface Surfaces {
  readonly page: Channels;
  readonly ink: Channels;
  /** Everything that labels stand on; the values of renderer/ui/tokens.css. */
  readonly all: readonly Channels[];
  /** What a colour is mixed with until it stands out. */
  readonly towards: Channels;
}

const black: Channels = [0, 0, 0];
const white: Channels = [255, 255, 255];

const surfaces: Readonly<Record<PaintedTheme, Surfaces>> = {
  light: themed('#1d1c1a', ['#ffffff', '#f6f6f4', '#ecebe7', '#dfe8f3'], black),
  sepia: themed('#33291a', ['#f8f1e1', '#efe6d2', '#fbf6ea', '#e6dbc2', '#dcd8bf'], black),
  dark: themed('#e7e6e3', ['#1b1c1e', '#232427', '#2a2b2f', '#303237', '#2c3f57'], white),
  'high-contrast': themed('#ffffff', ['#000000', '#0b0b0b', '#262626', '#003a70'], white),
};

/** Colours for new dimensions after the ninth, and the first that a person is offered. */
export const spareColours: readonly string[] = [
  '#b3261e',
  '#8a5a00',
  '#5b7f00',
  '#007a5a',
  '#0077a8',
  '#3f51b5',
  '#8e3fb0',
  '#b8256e',
  '#6b4f3a',
  '#4a5560',
];

/**
 * A colour that the analyst chose as a theme paints it: made darker or lighter until it can be seen and read there
 * (WCAG 2.2: lines 3:1, labels 4.5:1, words 4.5:1 on two layers of the tint).
 */
export function paintOwnColour(colour: string, theme: PaintedTheme): DimensionColour {
  const chosen = channelsOf(colour);
  const { all, ink, page, towards } = surfaces[theme];
  const line = mixUntil(chosen, towards, (mixed) =>
    all.slice(0, 3).every((under) => contrast(mixed, under) >= 3.05),
  );
  const alpha = alphaFor(line, page, ink);
  const tint = over(line, page, alpha);
  const text = mixUntil(line, towards, (mixed) =>
    [...all, tint].every((under) => contrast(mixed, under) >= 4.55),
  );
  return { line: hexOf(line), text: hexOf(text), tint: `rgb(${line.join(' ')} / ${alpha})` };
}

/** The strongest tint on which words can still be read where it lies twice. */
function alphaFor(line: Channels, page: Channels, ink: Channels): number {
  for (let percent = 30; percent > 10; percent -= 2) {
    const alpha = percent / 100;
    if (contrast(ink, over(line, over(line, page, alpha), alpha)) >= 5) return alpha;
  }
  return 0.1;
}

function mixUntil(colour: Channels, towards: Channels, isEnough: (mixed: Channels) => boolean): Channels {
  for (let percent = 0; percent < 100; percent += 2) {
    const mixed = rounded(over(towards, colour, percent / 100));
    if (isEnough(mixed)) return mixed;
  }
  return towards;
}

function over(top: Channels, under: Channels, alpha: number): Channels {
  const blend = (i: 0 | 1 | 2): number => top[i] * alpha + under[i] * (1 - alpha);
  return [blend(0), blend(1), blend(2)];
}

function contrast(a: Channels, b: Channels): number {
  const ratio = (luminance(a) + 0.05) / (luminance(b) + 0.05);
  return ratio < 1 ? 1 / ratio : ratio;
}

function luminance([r, g, b]: Channels): number {
  const linear = (channel: number): number =>
    channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

function themed(ink: string, all: readonly string[], towards: Channels): Surfaces {
  const channels = all.map(channelsOf);
  return { page: channels[0] ?? white, ink: channelsOf(ink), all: channels, towards };
}

function channelsOf(hex: string): Channels {
  const value = (from: number): number => Number.parseInt(hex.slice(from, from + 2), 16);
  return [value(1), value(3), value(5)];
}

function rounded([r, g, b]: Channels): Channels {
  return [Math.round(r), Math.round(g), Math.round(b)];
}

function hexOf(channels: Channels): string {
  return `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}
