/** Themes as they are painted; "system" stands for light or dark. */
export type PaintedTheme = 'light' | 'sepia' | 'dark' | 'high-contrast';

/** Keys of the nine dimensions. Each is also the sign that goes with the colour, which never stands alone. */
export const dimensionKeys = ['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8', 'D9'] as const;
export type DimensionKey = (typeof dimensionKeys)[number];

export interface DimensionColour {
  /** Underlines, dots and bars: at least 3:1 on the page (WCAG 2.2, 1.4.11). */
  readonly line: string;
  /** Labels: at least 4.5:1 on every surface of the theme and on the tint (1.4.3). */
  readonly text: string;
  /** Behind a passage, translucent: the text keeps 4.5:1 where any two of them lie over each other. */
  readonly tint: string;
}

/**
 * The colours of the dimensions. The line colours were found by search, so that any two stay apart for common vision
 * and for protanopia, deuteranopia and tritanopia alike; lightness does what hue cannot. D9 is grey: its codes are
 * judgements. The surfaces that they are checked against are those of renderer/ui/tokens.css.
 */
export const dimensionColours: Readonly<
  Record<PaintedTheme, Readonly<Record<DimensionKey, DimensionColour>>>
> = {
  light: {
    D1: { line: '#c0430b', text: '#ab3903', tint: 'rgb(192 67 11 / 0.22)' },
    D2: { line: '#d07701', text: '#985502', tint: 'rgb(208 119 1 / 0.22)' },
    D3: { line: '#534000', text: '#534000', tint: 'rgb(83 64 0 / 0.22)' },
    D4: { line: '#559b74', text: '#2a734d', tint: 'rgb(85 155 116 / 0.22)' },
    D5: { line: '#044c54', text: '#044c54', tint: 'rgb(4 76 84 / 0.22)' },
    D6: { line: '#045fc8', text: '#015ac0', tint: 'rgb(4 95 200 / 0.22)' },
    D7: { line: '#a579dd', text: '#7d51b1', tint: 'rgb(165 121 221 / 0.22)' },
    D8: { line: '#97168c', text: '#97168c', tint: 'rgb(151 22 140 / 0.22)' },
    D9: { line: '#776966', text: '#6d5f5c', tint: 'rgb(119 105 102 / 0.22)' },
  },
  sepia: {
    D1: { line: '#b93f52', text: '#a2283f', tint: 'rgb(185 63 82 / 0.24)' },
    D2: { line: '#b77405', text: '#825208', tint: 'rgb(183 116 5 / 0.24)' },
    D3: { line: '#4e3a00', text: '#4e3a00', tint: 'rgb(78 58 0 / 0.22)' },
    D4: { line: '#046c09', text: '#046408', tint: 'rgb(4 108 9 / 0.24)' },
    D5: { line: '#00474b', text: '#00474b', tint: 'rgb(0 71 75 / 0.22)' },
    D6: { line: '#4681ee', text: '#1e56c0', tint: 'rgb(70 129 238 / 0.24)' },
    D7: { line: '#733fc2', text: '#6b36b9', tint: 'rgb(115 63 194 / 0.24)' },
    D8: { line: '#8f1383', text: '#8f1383', tint: 'rgb(143 19 131 / 0.22)' },
    D9: { line: '#87828f', text: '#605b67', tint: 'rgb(135 130 143 / 0.24)' },
  },
  dark: {
    D1: { line: '#d63830', text: '#ff8779', tint: 'rgb(214 56 48 / 0.34)' },
    D2: { line: '#e48606', text: '#fa9a30', tint: 'rgb(228 134 6 / 0.32)' },
    D3: { line: '#edc23f', text: '#edc23f', tint: 'rgb(237 194 63 / 0.23)' },
    D4: { line: '#b6efbc', text: '#b6efbc', tint: 'rgb(182 239 188 / 0.19)' },
    D5: { line: '#46d2e4', text: '#46d2e4', tint: 'rgb(70 210 228 / 0.23)' },
    D6: { line: '#619cf2', text: '#80b4ff', tint: 'rgb(97 156 242 / 0.32)' },
    D7: { line: '#6f60e6', text: '#a19ffe', tint: 'rgb(111 96 230 / 0.34)' },
    D8: { line: '#a25b96', text: '#dc90ce', tint: 'rgb(162 91 150 / 0.34)' },
    D9: { line: '#a19994', text: '#b9b1ab', tint: 'rgb(161 153 148 / 0.32)' },
  },
  'high-contrast': {
    D1: { line: '#da4607', text: '#ff7f57', tint: 'rgb(218 70 7 / 0.45)' },
    D2: { line: '#e98f0b', text: '#e98f0b', tint: 'rgb(233 143 11 / 0.32)' },
    D3: { line: '#facf4e', text: '#facf4e', tint: 'rgb(250 207 78 / 0.23)' },
    D4: { line: '#bafacb', text: '#bafacb', tint: 'rgb(186 250 203 / 0.21)' },
    D5: { line: '#4dd9eb', text: '#4dd9eb', tint: 'rgb(77 217 235 / 0.25)' },
    D6: { line: '#6ea0fd', text: '#72a3fd', tint: 'rgb(110 160 253 / 0.33)' },
    D7: { line: '#7963ed', text: '#9f97fe', tint: 'rgb(121 99 237 / 0.45)' },
    D8: { line: '#a96098', text: '#d88bc5', tint: 'rgb(169 96 152 / 0.45)' },
    D9: { line: '#a7a196', text: '#a9a398', tint: 'rgb(167 161 150 / 0.32)' },
  },
};

/**
 * What picks the colour of a code: its own colour, its dimension's own, or its dimension's key. Without a dimension
 * (the code is not in the codebook) "none".
 */
export function colourKeyOf(
  found:
    | { code: { colour?: string | undefined }; dimension: { key: string; colour?: string | undefined } }
    | undefined,
): string {
  if (!found) return 'none';
  return found.code.colour ?? found.dimension.colour ?? found.dimension.key;
}

/** Names of the CSS custom properties that carry a dimension's colours, or those of a colour of the analyst's own. */
export function dimensionProperties(key: string): Readonly<Record<keyof DimensionColour, string>> {
  const name = isOwnColour(key) ? `own-${key.slice(1)}` : (isDimensionKey(key) ? key : 'D9').toLowerCase();
  return { line: `--${name}-line`, text: `--${name}-text`, tint: `--${name}-tint` };
}

function isOwnColour(key: string): boolean {
  return /^#[0-9a-f]{6}$/.test(key);
}

function isDimensionKey(key: string): key is DimensionKey {
  return (dimensionKeys as readonly string[]).includes(key);
}
