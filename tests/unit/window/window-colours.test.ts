import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { backgroundFor, nativeThemeFor } from '../../../electron/window/window-colours';

const tokens = fs.readFileSync(path.join(import.meta.dirname, '../../../renderer/ui/tokens.css'), 'utf8');

describe('window colours', () => {
  it.each(['light', 'sepia', 'dark', 'high-contrast'] as const)(
    'are the page’s own in the %s theme',
    (theme) => {
      const block = tokens.slice(tokens.indexOf(`[data-theme='${theme}']`));
      expect(backgroundFor(theme, false, false)).toBe(/--panel: (#[0-9a-f]{6});/.exec(block)?.[1]);
    },
  );

  it('follow the system where the analyst does', () => {
    expect(backgroundFor('system', true, false)).toBe(backgroundFor('dark', false, false));
    expect(backgroundFor('system', false, false)).toBe(backgroundFor('light', true, true));
    expect(backgroundFor('system', false, true)).toBe(backgroundFor('high-contrast', false, false));
    expect(['system', 'light', 'sepia', 'dark'].map((theme) => nativeThemeFor(theme as 'system'))).toEqual([
      'system',
      'light',
      'light',
      'dark',
    ]);
  });
});
