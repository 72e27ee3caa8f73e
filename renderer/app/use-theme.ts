import { useLayoutEffect, useSyncExternalStore } from 'react';
import type { Codebook } from '../../shared/codebook/codebook-schema';
import {
  dimensionColours,
  dimensionKeys,
  dimensionProperties,
  type DimensionColour,
  type PaintedTheme,
} from '../../shared/codebook/dimension-colours';
import { paintOwnColour } from '../../shared/codebook/own-colours';
import { useNotebookData } from '../notebook-data/notebook-data';

const darkQuery = '(prefers-color-scheme: dark)';
const contrastQuery = '(prefers-contrast: more)';

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = matchMedia(query);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    () => matchMedia(query).matches,
  );
}

/** Puts the chosen theme on the document; "as the system" follows the system while the window is open. */
export function useTheme(): void {
  const chosen = useNotebookData((data) => data.settings.theme);
  const isDark = useMedia(darkQuery);
  const wantsContrast = useMedia(contrastQuery);
  const theme = chosen !== 'system' ? chosen : wantsContrast ? 'high-contrast' : isDark ? 'dark' : 'light';
  const codebook = useNotebookData((data) => data.codebook?.codebook);
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = theme;
    paintDimensions(theme);
  }, [theme]);
  useLayoutEffect(() => {
    if (codebook) paintOwnColours(codebook, theme);
  }, [codebook, theme]);
}

/** Puts the dimensions' colours on the document, where labels, margins and highlights take them from. */
function paintDimensions(theme: PaintedTheme): void {
  for (const key of dimensionKeys) paint(key, dimensionColours[theme][key]);
}

/** The same for colours that the analyst gave to dimensions and codes; those used no more do no harm. */
function paintOwnColours(codebook: Codebook, theme: PaintedTheme): void {
  const colours = codebook.dimensions.flatMap((dimension) => [
    dimension.colour,
    ...dimension.codes.map((code) => code.colour),
  ]);
  for (const colour of new Set(colours)) {
    if (colour !== undefined) paint(colour, paintOwnColour(colour, theme));
  }
}

function paint(key: string, colours: DimensionColour): void {
  const { style } = document.documentElement;
  const names = dimensionProperties(key);
  style.setProperty(names.line, colours.line);
  style.setProperty(names.text, colours.text);
  style.setProperty(names.tint, colours.tint);
}
