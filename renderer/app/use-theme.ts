import { useEffect, useSyncExternalStore } from 'react';
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
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
}
