import type { Settings } from '../../shared/settings/settings-schema';

type Theme = Settings['theme'];

/** The page's own background in each theme (--panel in renderer/ui/tokens.css), shown before the page has drawn. */
const backgrounds: Readonly<Record<Exclude<Theme, 'system'>, string>> = {
  light: '#f6f6f4',
  sepia: '#efe6d2',
  dark: '#232427',
  'high-contrast': '#000000',
};

/** The colour of a window before its page has drawn. */
export function backgroundFor(theme: Theme, isSystemDark: boolean, wantsContrast: boolean): string {
  if (theme !== 'system') return backgrounds[theme];
  if (wantsContrast) return backgrounds['high-contrast'];
  return isSystemDark ? backgrounds.dark : backgrounds.light;
}

/** What menus, dialogs and scroll bars of the system follow while a theme is chosen. */
export function nativeThemeFor(theme: Theme): 'system' | 'light' | 'dark' {
  if (theme === 'dark') return 'dark';
  return theme === 'light' || theme === 'sepia' ? 'light' : 'system';
}
