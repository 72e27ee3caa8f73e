/** Colour as the tests of the palette see it: WCAG contrast, Oklab distance, simulated dichromacy. */

/** Linear-light sRGB, each channel 0–1. */
export type LinearColour = readonly [number, number, number];
type Matrix = readonly [LinearColour, LinearColour, LinearColour];

/** Machado, Oliveira & Fernandes 2009, severity 1.0, applied in linear light. */
export const visions: Readonly<Record<string, Matrix>> = {
  common: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

export function seenBy(matrix: Matrix, colour: LinearColour): LinearColour {
  const row = (weights: LinearColour) =>
    Math.min(1, Math.max(0, weights[0] * colour[0] + weights[1] * colour[1] + weights[2] * colour[2]));
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

/** sRGB channels 0–255 of "#rrggbb". */
export function channelsOf(hex: string): [number, number, number] {
  const value = (from: number) => parseInt(hex.slice(from, from + 2), 16);
  return [value(1), value(3), value(5)];
}

export function linearOf([r, g, b]: readonly [number, number, number]): LinearColour {
  const linear = (channel: number) =>
    channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4;
  return [linear(r), linear(g), linear(b)];
}

/** WCAG contrast ratio, 1–21. */
export function contrast(a: LinearColour, b: LinearColour): number {
  const luminance = (c: LinearColour) => 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2] + 0.05;
  const ratio = luminance(a) / luminance(b);
  return ratio < 1 ? 1 / ratio : ratio;
}

/** Euclidean distance in Oklab (Ottosson 2020); about 0.02 is just noticeable. */
export function distance(a: LinearColour, b: LinearColour): number {
  const [p, q] = [oklab(a), oklab(b)];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

/** A translucent "rgb(r g b / a)" laid over an opaque colour, in sRGB channels as browsers blend. */
export function laidOver(tint: string, under: readonly [number, number, number]): [number, number, number] {
  const [r = 0, g = 0, b = 0, alpha = 0] = (tint.match(/[\d.]+/g) ?? []).map(Number);
  const blend = (top: number, bottom: number) => top * alpha + bottom * (1 - alpha);
  return [blend(r, under[0]), blend(g, under[1]), blend(b, under[2])];
}

function oklab([r, g, b]: LinearColour): [number, number, number] {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}
