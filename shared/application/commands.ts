/**
 * Every command of the application: the native menu, the palette, tooltips and the help list are all made from this.
 * `shortcut` is an Electron accelerator. `shown` says where a shortcut is handled: by the native menu, or by the
 * window alone (single keys and keys that a text field must be able to keep).
 */
export interface CommandDeclaration {
  readonly id: string;
  readonly menu: 'file' | 'edit' | 'view' | 'go' | 'evidence' | 'memo' | 'help' | 'none';
  readonly shortcut?: string;
  readonly handledBy: 'menu' | 'window';
}

function command(
  id: string,
  menu: CommandDeclaration['menu'],
  shortcut?: string,
  handledBy: CommandDeclaration['handledBy'] = 'menu',
): CommandDeclaration {
  return shortcut === undefined ? { id, menu, handledBy } : { id, menu, shortcut, handledBy };
}

/** In menu order. The label of command `a.b` is the message `application.command.a.b`. */
export const commands: readonly CommandDeclaration[] = [
  command('notebook.new', 'file', 'CmdOrCtrl+Shift+N'),
  command('notebook.newEmpty', 'file'),
  command('notebook.choose', 'file', 'CmdOrCtrl+O'),
  command('notebook.openSample', 'file'),
  command('window.new', 'file'),
  command('source.import', 'file', 'CmdOrCtrl+I', 'window'),
  command('source.importFolder', 'file'),
  command('source.update', 'file'),
  command('source.versions', 'file'),
  command('reference.import', 'file'),
  command('reference.list', 'file'),
  command('source.paste', 'file', 'CmdOrCtrl+Shift+V', 'window'),
  command('source.newGroup', 'file'),
  command('source.rename', 'file', 'F2', 'window'),
  command('source.move', 'file'),
  command('source.bin', 'file'),
  command('source.openBin', 'file'),
  command('memo.export', 'file', 'CmdOrCtrl+E', 'window'),
  command('notebook.verify', 'file'),
  command('notebook.close', 'file'),
  command('settings.open', 'file', 'CmdOrCtrl+,'),
  command('edit.undo', 'edit', 'CmdOrCtrl+Z', 'window'),
  command('edit.redo', 'edit', 'CmdOrCtrl+Shift+Z', 'window'),
  command('edit.find', 'edit', 'CmdOrCtrl+F', 'window'),
  command('edit.copyWithCitation', 'edit', 'CmdOrCtrl+Shift+C', 'window'),
  command('view.palette', 'view', 'CmdOrCtrl+K', 'window'),
  command('view.toggleList', 'view', 'CmdOrCtrl+B', 'window'),
  command('view.toggleInspector', 'view', 'CmdOrCtrl+Alt+B', 'window'),
  command('view.toggleFolded', 'view'),
  command('view.togglePage', 'view', 'CmdOrCtrl+Alt+P', 'window'),
  command('view.largerText', 'view', 'CmdOrCtrl+Plus', 'window'),
  command('view.smallerText', 'view', 'CmdOrCtrl+-', 'window'),
  command('view.theme.system', 'view'),
  command('view.theme.light', 'view'),
  command('view.theme.sepia', 'view'),
  command('view.theme.dark', 'view'),
  command('view.theme.high-contrast', 'view'),
  command('go.sources', 'go', 'CmdOrCtrl+1', 'window'),
  command('go.claims', 'go', 'CmdOrCtrl+2', 'window'),
  command('claim.table', 'go', 'CmdOrCtrl+Shift+L', 'window'),
  command('go.entities', 'go'),
  command('go.memos', 'go', 'CmdOrCtrl+3', 'window'),
  command('go.codebook', 'go', 'CmdOrCtrl+4', 'window'),
  command('go.back', 'go', 'Alt+Left', 'window'),
  command('go.forward', 'go', 'Alt+Right', 'window'),
  command('go.nextPane', 'go', 'F6', 'window'),
  command('go.previousPane', 'go', 'Shift+F6', 'window'),
  command('go.closeTab', 'go', 'CmdOrCtrl+W', 'window'),
  command('evidence.tag', 'evidence', 'T', 'window'),
  command('evidence.repeat', 'evidence', 'R', 'window'),
  command('evidence.everywhere', 'evidence', 'O', 'window'),
  command('evidence.nextSentence', 'evidence', 'S', 'window'),
  command('evidence.previousSentence', 'evidence', 'Shift+S', 'window'),
  command('evidence.otherEnd', 'evidence', 'X', 'window'),
  command('evidence.nextPassage', 'evidence', 'N', 'window'),
  command('evidence.previousPassage', 'evidence', 'P', 'window'),
  command('evidence.adjust', 'evidence', 'E', 'window'),
  command('evidence.split', 'evidence', 'Shift+J', 'window'),
  command('evidence.join', 'evidence', 'J', 'window'),
  command('evidence.removeTag', 'evidence'),
  command('evidence.toggleSuggestions', 'evidence', 'CmdOrCtrl+Shift+G', 'window'),
  command('evidence.nextSuggestion', 'evidence', 'G', 'window'),
  command('evidence.previousSuggestion', 'evidence', 'Shift+G', 'window'),
  command('evidence.acceptSuggestion', 'evidence', 'A', 'window'),
  command('evidence.acceptSuggestionWords', 'evidence', 'Shift+A', 'window'),
  command('evidence.rejectSuggestion', 'evidence'),
  command('claim.split', 'evidence'),
  command('claim.delete', 'evidence'),
  command('codebook.newCode', 'evidence'),
  command('codebook.newDimension', 'evidence'),
  command('codebook.import', 'evidence'),
  command('codebook.exportJson', 'evidence'),
  command('codebook.exportCsv', 'evidence'),
  command('memo.new', 'memo', 'CmdOrCtrl+N', 'window'),
  command('memo.newEmpty', 'memo'),
  command('memo.cite', 'memo', 'CmdOrCtrl+Shift+E', 'window'),
  command('memo.delete', 'memo'),
  command('help.open', 'help', 'F1', 'window'),
  command('help.shortcuts', 'help'),
  command('help.about', 'help'),
];
