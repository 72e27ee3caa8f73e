import type { MenuItemConstructorOptions } from 'electron';
import { commands, type CommandDeclaration } from '../../shared/application/commands';
import type { MessageKey } from '../../shared/messages/english-messages';
import { message } from '../messages/messages';
import { isCommandEnabled, type MenuState, type MenuSurroundings } from './menu-state';

type Item = MenuItemConstructorOptions;

const separator: Item = { type: 'separator' };
const themePrefix = 'view.theme.';

/** Commands that begin a new group in their menu. */
const groupStarts: ReadonlySet<string> = new Set([
  'source.import',
  'notebook.verify',
  'encryption.encrypt',
  'notebook.close',
  'settings.open',
  'view.toggleList',
  'view.largerText',
  'go.back',
  'go.nextPane',
  'go.closeTab',
  'memo.cite',
  'memo.checks',
  'memo.delete',
  'evidence.nextSentence',
  'evidence.nextPassage',
  'evidence.adjust',
  'evidence.toggleSuggestions',
  'claim.split',
  'analysis.concordance',
  'analysis.exportCsv',
  'search.inContext',
  'help.about',
]);

/** The application menu: every command of shared/application/commands.ts, and the system's own for text and windows. */
export function menuTemplate(state: MenuState, surroundings: MenuSurroundings): Item[] {
  const section = (menu: CommandDeclaration['menu'], ...more: Item[]): Item => ({
    label: mnemonic(message(`application.menu.${menu}` as MessageKey), surroundings.platform),
    submenu: [...commandItems(menu, state, surroundings), ...more],
  });
  const isMac = surroundings.platform === 'darwin';
  return [
    ...(isMac ? [macApplicationMenu(state, surroundings)] : []),
    section('file', separator, ...closingItems(isMac)),
    editMenu(state, surroundings),
    section(
      'view',
      themeMenu(state, surroundings),
      separator,
      ...zoomItems(),
      ...developerItems(surroundings),
    ),
    section('go'),
    section('evidence'),
    section('analysis'),
    section('memo'),
    section('help'),
  ];
}

function commandItems(
  menu: CommandDeclaration['menu'],
  state: MenuState,
  surroundings: MenuSurroundings,
): Item[] {
  return commands
    .filter((command) => command.menu === menu && !command.id.startsWith(themePrefix))
    .flatMap((command) => {
      const item = commandItem(command, state, surroundings);
      return groupStarts.has(command.id) ? [separator, item] : [item];
    });
}

function commandItem(command: CommandDeclaration, state: MenuState, surroundings: MenuSurroundings): Item {
  const { id, shortcut, handledBy } = command;
  const isByMenu = handledBy === 'menu';
  return {
    id,
    label: labelOf(id, state),
    enabled: isCommandEnabled(state, id),
    ...(shortcut !== undefined && canShow(shortcut, isByMenu, surroundings.platform)
      ? { accelerator: shortcut, registerAccelerator: isByMenu }
      : {}),
    click: () => surroundings.choose(id),
  };
}

/** macOS lets no menu show a key without also taking it: there, a plain letter would be lost to text fields. */
function canShow(shortcut: string, isByMenu: boolean, platform: NodeJS.Platform): boolean {
  return isByMenu || platform !== 'darwin' || shortcut.includes('+');
}

function labelOf(id: string, state: MenuState): string {
  const said = id === 'edit.undo' ? state.undoLabel : id === 'edit.redo' ? state.redoLabel : null;
  // An ampersand in the analyst's words is no mnemonic.
  return (said ?? message(`application.command.${id}` as MessageKey)).replaceAll('&', '&&');
}

function mnemonic(label: string, platform: NodeJS.Platform): string {
  return platform === 'darwin' ? label.replaceAll('&', '') : label;
}

function editMenu(state: MenuState, surroundings: MenuSurroundings): Item {
  const items = commandItems('edit', state, surroundings);
  const firstAfterHistory = items.findIndex((item) => item.id !== 'edit.undo' && item.id !== 'edit.redo');
  return {
    label: mnemonic(message('application.menu.edit'), surroundings.platform),
    submenu: [
      ...items.slice(0, firstAfterHistory),
      separator,
      { role: 'cut', label: message('application.menu.cut') },
      { role: 'copy', label: message('application.menu.copy') },
      { role: 'paste', label: message('application.menu.paste') },
      { role: 'selectAll', label: message('application.menu.selectAll') },
      separator,
      ...items.slice(firstAfterHistory),
    ],
  };
}

function themeMenu(state: MenuState, { theme, choose }: MenuSurroundings): Item {
  return {
    label: message('application.menu.theme'),
    submenu: commands
      .filter(({ id }) => id.startsWith(themePrefix))
      .map(({ id }) => ({
        id,
        type: 'radio' as const,
        label: labelOf(id, state),
        checked: id === `${themePrefix}${theme}`,
        click: () => choose(id),
      })),
  };
}

/** Ctrl with + and − changes the reading text alone; with Alt, the whole window. */
function zoomItems(): Item[] {
  return [
    { role: 'zoomIn', label: message('application.menu.zoomIn'), accelerator: 'CmdOrCtrl+Alt+Plus' },
    { role: 'zoomOut', label: message('application.menu.zoomOut'), accelerator: 'CmdOrCtrl+Alt+-' },
    { role: 'resetZoom', label: message('application.menu.zoomReset'), accelerator: 'CmdOrCtrl+0' },
    separator,
    { role: 'togglefullscreen', label: message('application.menu.fullScreen') },
  ];
}

function developerItems({ hasDeveloperTools }: MenuSurroundings): Item[] {
  if (!hasDeveloperTools) return [];
  return [separator, { role: 'toggleDevTools', label: message('application.menu.developerTools') }];
}

function closingItems(isMac: boolean): Item[] {
  const close: Item = {
    role: 'close',
    label: message('application.menu.closeWindow'),
    accelerator: 'CmdOrCtrl+Shift+W',
  };
  return isMac
    ? [close]
    : [close, { role: 'quit', label: message('application.menu.quit'), accelerator: 'CmdOrCtrl+Q' }];
}

function macApplicationMenu(state: MenuState, surroundings: MenuSurroundings): Item {
  const about = commands.find(({ id }) => id === 'help.about');
  return {
    label: message('application.name'),
    submenu: [
      ...(about ? [{ ...commandItem(about, state, surroundings), id: 'mac.about' }] : []),
      separator,
      { role: 'services' },
      separator,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      separator,
      { role: 'quit' },
    ],
  };
}
