import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { commands } from '../../../shared/application/commands';
import { contextMenuTemplate } from '../../../electron/menu/context-menu';
import { initialMenuState, type MenuState, type MenuSurroundings } from '../../../electron/menu/menu-state';
import { menuTemplate } from '../../../electron/menu/menu-template';

vi.mock('electron', () => ({ Menu: {} }));

const surroundings: MenuSurroundings = {
  platform: 'linux',
  theme: 'sepia',
  hasDeveloperTools: false,
  choose: () => undefined,
};
const items = (menu: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  menu.flatMap((item) => (Array.isArray(item.submenu) ? [item, ...items(item.submenu)] : [item]));
const made = (state: MenuState = initialMenuState, more: Partial<MenuSurroundings> = {}) =>
  items(menuTemplate(state, { ...surroundings, ...more }));
const byId = (list: MenuItemConstructorOptions[], id: string) => list.find((item) => item.id === id);

describe('the application menu', () => {
  it('has every command once, each with a label', () => {
    const ids = made()
      .map((item) => item.id)
      .filter((id) => id !== undefined);
    expect(ids.toSorted()).toEqual(
      commands
        .filter(({ menu }) => menu !== 'none')
        .map(({ id }) => id)
        .toSorted(),
    );
    for (const item of made()) if (item.type !== 'separator') expect(item.label).toBeTruthy();
  });

  it('shows every shortcut, and takes only those that are the menu’s', () => {
    for (const { id, shortcut, handledBy } of commands) {
      const item = byId(made(), id);
      expect(item?.accelerator).toBe(shortcut);
      if (shortcut) expect(item?.registerAccelerator).toBe(handledBy === 'menu');
    }
  });

  it('has no shortcut twice', () => {
    const all = made()
      .map((item) => String(item.accelerator ?? ''))
      .filter((accelerator) => accelerator !== '');
    expect(new Set(all).size).toBe(all.length);
  });

  it('on macOS leaves plain letters to text fields', () => {
    expect(byId(made(initialMenuState, { platform: 'darwin' }), 'evidence.tag')?.accelerator).toBeUndefined();
    expect(byId(made(initialMenuState, { platform: 'darwin' }), 'edit.find')?.accelerator).toBe(
      'CmdOrCtrl+F',
    );
  });

  it('names what would be undone, word for word', () => {
    const state = { undoLabel: 'Undo tag “R&D”', redoLabel: null, enabled: {} };
    expect(byId(made(state), 'edit.undo')).toMatchObject({ label: 'Undo tag “R&&D”', enabled: true });
    expect(byId(made(state), 'edit.redo')).toMatchObject({ label: 'Redo', enabled: false });
  });

  it('greys out what the page says, and ignores what it does not know', () => {
    const enabled = { 'memo.export': false, 'edit.undo': true, nonsense: true, ['__proto__']: false };
    const list = made({ undoLabel: null, redoLabel: null, enabled });
    expect(byId(list, 'memo.export')?.enabled).toBe(false);
    expect(byId(list, 'edit.undo')?.enabled).toBe(true);
    expect(byId(list, 'memo.new')?.enabled).toBe(true);
  });

  it('marks the theme in use and reports what is chosen', () => {
    const choose = vi.fn();
    const list = made(initialMenuState, { choose });
    expect(list.filter((item) => item.type === 'radio' && item.checked).map((item) => item.id)).toEqual([
      'view.theme.sepia',
    ]);
    const item = byId(list, 'source.import');
    item?.click?.({} as never, undefined, {});
    expect(choose).toHaveBeenCalledWith('source.import');
  });

  it('offers developer tools in development only', () => {
    expect(made().some((item) => item.role === 'toggleDevTools')).toBe(false);
    expect(
      made(initialMenuState, { hasDeveloperTools: true }).some((item) => item.role === 'toggleDevTools'),
    ).toBe(true);
  });
});

describe('the context menu', () => {
  const editFlags = { canCut: true, canCopy: true, canPaste: true, canSelectAll: true };
  const roles = (isEditable: boolean, selectionText: string) =>
    contextMenuTemplate({ isEditable, selectionText, editFlags }).map((item) => item.role ?? item.type);

  it('offers what can be done with text here', () => {
    expect(roles(false, '')).toEqual([]);
    expect(roles(false, 'words')).toEqual(['copy']);
    expect(roles(true, '')).toEqual(['cut', 'copy', 'paste', 'separator', 'selectAll']);
  });
});
