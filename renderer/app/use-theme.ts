import { useLayoutEffect, useSyncExternalStore } from 'react';
import {
  dimensionColours,
  dimensionKeys,
  dimensionProperties,
  type PaintedTheme,
} from '../../shared/codebook/dimension-colours';
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
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = theme;
    paintDimensions(theme);
  }, [theme]);
}

/** Puts the dimensions' colours on the document, where labels, margins and highlights take them from. */
function paintDimensions(theme: PaintedTheme): void {
  const { style } = document.documentElement;
  for (const key of dimensionKeys) {
    const names = dimensionProperties(key);
    const colours = dimensionColours[theme][key];
    style.setProperty(names.line, colours.line);
    style.setProperty(names.text, colours.text);
    style.setProperty(names.tint, colours.tint);
  }
}
