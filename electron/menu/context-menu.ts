import { Menu, type BrowserWindow, type ContextMenuParams, type MenuItemConstructorOptions } from 'electron';
import { message } from '../messages/messages';

type TextContext = Pick<ContextMenuParams, 'isEditable' | 'selectionText'> & {
  readonly editFlags: Pick<
    ContextMenuParams['editFlags'],
    'canCut' | 'canCopy' | 'canPaste' | 'canSelectAll'
  >;
};

/** What a right click on text offers; nothing where there is neither a field nor selected text. */
export function contextMenuTemplate({
  isEditable,
  selectionText,
  editFlags,
}: TextContext): MenuItemConstructorOptions[] {
  const hasSelection = selectionText.trim() !== '';
  if (!isEditable && !hasSelection) return [];
  const copy: MenuItemConstructorOptions = {
    role: 'copy',
    label: message('application.menu.copy'),
    enabled: editFlags.canCopy && hasSelection,
  };
  if (!isEditable) return [copy];
  return [
    { role: 'cut', label: message('application.menu.cut'), enabled: editFlags.canCut && hasSelection },
    copy,
    { role: 'paste', label: message('application.menu.paste'), enabled: editFlags.canPaste },
    { type: 'separator' },
    { role: 'selectAll', label: message('application.menu.selectAll'), enabled: editFlags.canSelectAll },
  ];
}

/** Gives a window its menu for text. Where the page shows a menu of its own, this one stays away. */
export function installContextMenu(browserWindow: BrowserWindow): void {
  browserWindow.webContents.on('context-menu', (_event, context) => {
    const template = contextMenuTemplate(context);
    if (template.length > 0) Menu.buildFromTemplate(template).popup({ window: browserWindow });
  });
}
